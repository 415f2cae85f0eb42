import { Effect, Exit } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { versie } from "../../testing/index.ts"
import { VersieConflict } from "../ports/versie-conflict.ts"
import { checkVersie } from "./check-versie.ts"

describe("checkVersie", () => {
  // Kills: never a conflict, always one.
  it("B12: accepts exactly a change based on the current version", () => {
    fc.assert(fc.property(versie, versie, (nu, expected) => {
      assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, nu)), Exit.void)
      assert.deepStrictEqual(
        Effect.runSyncExit(checkVersie({ versie: nu }, expected)),
        nu === expected ? Exit.void : Exit.fail(new VersieConflict())
      )
    }))
  })

  // Kills: elke taken for a version.
  it("B12: accepts any version only on explicit request", () => {
    fc.assert(
      fc.property(
        versie,
        (nu) => assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, "elke")), Exit.void)
      )
    )
  })
})
