import { describe, expect, it } from "vitest"
import { preparedNames } from "../../src/postgres/connection/prepared-queries.ts"

describe("preparedNames", () => {
  it("gives each query that reads or writes rows its own name, the same each time", () => {
    const nameOf = preparedNames(10)
    const queries = ["select 1", "  insert into a", "UPDATE a", "delete from a", "with a as (select 1) select"]
    const names = queries.map(nameOf)
    expect(new Set(names).size).toBe(queries.length)
    expect(names).not.toContain(undefined)
    expect(queries.map(nameOf)).toEqual(names)
  })

  it("gives no name to commands that begin and end transactions", () => {
    const nameOf = preparedNames(10)
    for (const command of ["begin", "commit", "rollback", "savepoint geheel", "selecting"]) {
      expect(nameOf(command)).toBeUndefined()
    }
  })

  it("gives names to no more queries than the maximum, and to none if that is 0", () => {
    const nameOf = preparedNames(2)
    expect(["select 1", "select 2", "select 3", "select 1"].map(nameOf)).toEqual(["v0", "v1", undefined, "v0"])
    expect(preparedNames(0)("select 1")).toBeUndefined()
  })
})
