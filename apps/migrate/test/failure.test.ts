import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, describe, it } from "vitest"
import { areTablesInUse, explain, isAway } from "../src/failure.ts"

const unavailable = (reden: string) => new RegisterUnavailable({ reden })

describe("a failure", () => {
  it("of a database that is away may pass by itself, and so may one of tables in use", () => {
    for (const code of ["ECONNREFUSED", "57P03", "08006", "53300"]) {
      assert.deepStrictEqual([isAway(unavailable(code)), areTablesInUse(unavailable(code))], [true, false], code)
    }
    assert.deepStrictEqual([isAway(unavailable("55P03")), areTablesInUse(unavailable("55P03"))], [false, true])
  })

  // Kills: a migration of ten minutes that is begun sixty times, each time with every table locked.
  it("of a statement that took too long, was cancelled or filled the disk is not tried again, and says so", () => {
    for (const code of ["57014", "53100"]) {
      assert.isFalse(isAway(unavailable(code)) || areTablesInUse(unavailable(code)), code)
      assert.match(explain(unavailable(code)).stderr, new RegExp(`^De database brak dit af \\(${code}\\)`, "u"))
    }
  })
})
