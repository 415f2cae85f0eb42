import { Effect, Exit } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { versie } from "../../testing/index.ts"
import { VersieConflict } from "../ports/versie-conflict.ts"
import { checkVersie } from "./check-versie.ts"

describe("controleerVersie", () => {
  // Kills: never a conflict, always one.
  it("B12: lets through exactly what is based on the version of now", () => {
    fc.assert(fc.property(versie, versie, (nu, expected) => {
      assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, nu)), Exit.void)
      assert.deepStrictEqual(
        Effect.runSyncExit(checkVersie({ versie: nu }, expected)),
        nu === expected ? Exit.void : Exit.fail(new VersieConflict())
      )
    }))
  })

  // Kills: elke taken for a version.
  it("B12: lets everything through only for who says so", () => {
    fc.assert(
      fc.property(
        versie,
        (nu) => assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, "elke")), Exit.void)
      )
    )
  })
})
