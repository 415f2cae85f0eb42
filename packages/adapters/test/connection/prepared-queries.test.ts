import { describe, expect, it } from "vitest"
import { voorbereid } from "../../src/postgres/connection/prepared-queries.ts"

describe("voorbereid", () => {
  it("gives each query that reads or writes rows a name of its own, the same each time", () => {
    const naamVan = voorbereid(10)
    const queries = ["select 1", "  insert into a", "UPDATE a", "delete from a", "with a as (select 1) select"]
    const names = queries.map(naamVan)
    expect(new Set(names).size).toBe(queries.length)
    expect(names).not.toContain(undefined)
    expect(queries.map(naamVan)).toEqual(names)
  })

  it("gives none to what begins and ends transactions", () => {
    const naamVan = voorbereid(10)
    for (const command of ["begin", "commit", "rollback", "savepoint geheel", "selecting"]) {
      expect(naamVan(command)).toBeUndefined()
    }
  })

  it("keeps to the first so many, and none where none is asked", () => {
    const naamVan = voorbereid(2)
    expect(["select 1", "select 2", "select 3", "select 1"].map(naamVan)).toEqual(["v0", "v1", undefined, "v0"])
    expect(voorbereid(0)("select 1")).toBeUndefined()
  })
})
