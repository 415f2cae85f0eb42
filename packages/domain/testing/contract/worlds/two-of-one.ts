import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { registreerBetrokkene } from "../../../src/index.ts"
import { asAnna, registratie } from "../steps/registratie.ts"
import { freshIdentificator } from "./fresh.ts"

/** Two betrokkenen of one klantcontact, linked to the same new partij. */
export const twoOfOne = Effect.fnUntraced(function*() {
  const identificatie = asAnna(freshIdentificator("bsn"))
  const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: ander } = yield* registreerBetrokkene(
    registratie({ klantcontact: { existing: klantcontact.id }, identificatie })
  )
  if (partij === undefined) return assert.fail("a partij")
  return { betrokkene, ander, klantcontact, partij }
})
