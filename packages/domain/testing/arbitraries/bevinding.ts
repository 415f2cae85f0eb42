import * as fc from "fast-check"
import type { Bevinding } from "../../src/reconciliatie/bevinding.ts"
import { Kenmerk } from "../../src/reconciliatie/kenmerk.ts"
import type { Recordverwijzing } from "../../src/reconciliatie/recordverwijzing.ts"
import { regelnamen } from "../../src/reconciliatie/regels.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { object } from "./object.ts"
import { recordverwijzing } from "./recordverwijzing.ts"
import { tekst } from "./tekst.ts"
import { voorstel } from "./voorstel.ts"

/** Weights as a sum of logarithms gives them; there is one zero. */
const gewicht = fc.double({ noNaN: true, noDefaultInfinity: true }).map((getal) => getal === 0 ? 0 : getal)

export const kenmerk = decoded(Kenmerk, object({ veld: tekst(40), uitkomst: tekst(40) }, { gewicht, partij: geschrevenId }))

/** A finding about these records. */
export const bevindingOver = (records: fc.Arbitrary<readonly [Recordverwijzing, ...ReadonlyArray<Recordverwijzing>]>): fc.Arbitrary<Bevinding> =>
  object({
    regel: fc.constantFrom(...regelnamen),
    records,
    kenmerken: fc.array(kenmerk, { maxLength: 3 }),
    rustOp: fc.array(tekst(40), { maxLength: 3 })
  }, { voorstel })

export const bevinding = bevindingOver(fc.tuple(recordverwijzing, fc.array(recordverwijzing, { maxLength: 2 })).map(([eerste, overige]) => [eerste, ...overige]))
