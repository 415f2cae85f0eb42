import { hasCommit, lastRelease } from "@betrokkene/api-process"
import { type TemporaryPostgres, temporaryPostgres } from "@betrokkene/embedded-postgres"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { faults } from "../src/faults/index.ts"
import { rollback } from "../src/faults/rollback.ts"
import { details, isWell } from "../src/table.ts"
import { tryFault } from "../src/try-fault.ts"

/** Faults that must have left some client without an answer; otherwise they did not strike. */
const noticed = ["api-killed", "clients-gone", "connections-cut", "database-restarted"]

const isReleaseHere = await hasCommit(await lastRelease())

describe("under load", () => {
  let server: TemporaryPostgres
  beforeAll(async () => {
    server = await temporaryPostgres()
    if (isReleaseHere) await rollback.build?.()
  })
  afterAll(() => server.stop())

  // A shallow clone does not have the last release.
  it.each(faults.filter((fault) => fault !== rollback || isReleaseHere))(
    "nothing is lost, half or doubled when $what",
    async (fault) => {
      const outcome = await tryFault(server, fault, 1000, 1)
      assert.isTrue(isWell(outcome), details(outcome))
      assert.isAbove(outcome.acknowledged, 0)
      if (noticed.includes(fault.name)) assert.isAbove(outcome.putOff + outcome.unanswered, 0)
    }
  )
})
