import { Effect, Exit } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { versie } from "../../testing/index.ts"
import { VersieConflict } from "../ports/versie-conflict.ts"
import { checkVersie } from "./check-versie.ts"

describe("controleerVersie", () => {
  it("B12: lets through exactly what is based on the version of now (kills: never a conflict, always one)", () => {
    fc.assert(fc.property(versie, versie, (nu, expected) => {
      assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, nu)), Exit.void)
      assert.deepStrictEqual(
        Effect.runSyncExit(checkVersie({ versie: nu }, expected)),
        nu === expected ? Exit.void : Exit.fail(new VersieConflict())
      )
    }))
  })

  it("B12: lets everything through only for who says so (kills: elke taken for a version)", () => {
    fc.assert(
      fc.property(
        versie,
        (nu) => assert.deepStrictEqual(Effect.runSyncExit(checkVersie({ versie: nu }, "elke")), Exit.void)
      )
    )
  })
})
