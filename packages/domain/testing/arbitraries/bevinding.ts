import * as fc from "fast-check"
import { singleVelden } from "../../src/partij/single-velden.ts"
import { samenvoegingZijden } from "../../src/partij/tegenstrijdigheden.ts"
import { Besluit, type Bevinding, BevindingId, type ReportedBevinding } from "../../src/reconciliatie/bevinding.ts"
import { Kenmerk } from "../../src/reconciliatie/kenmerk.ts"
import { ReconciliatieId } from "../../src/reconciliatie/reconciliatie-id.ts"
import type { RecordReference } from "../../src/reconciliatie/record-reference.ts"
import { regelnamen } from "../../src/reconciliatie/regels.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { writtenMedewerker } from "./medewerker.ts"
import { object } from "./object.ts"
import { recordReference } from "./record-reference.ts"
import { text } from "./text.ts"
import { tijdstip, writtenTijdstip } from "./tijdstip.ts"
import { versie } from "./versie.ts"
import { voorstel } from "./voorstel.ts"

/** Weights as a sum of logarithms gives them, without negative zero. */
const gewicht = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number === 0 ? 0 : number)

/** A value on which a finding rests. */
export const kenmerk = decoded(
  Kenmerk,
  object({ veld: text(40), uitkomst: text(40) }, { gewicht, partij: writtenId })
)

/** A finding about these records. */
export const bevindingOver = (
  records: fc.Arbitrary<readonly [RecordReference, ...ReadonlyArray<RecordReference>]>
): fc.Arbitrary<Bevinding> =>
  object({
    regel: fc.constantFrom(...regelnamen),
    records,
    kenmerken: fc.array(kenmerk, { maxLength: 3 }),
    rustOp: fc.array(text(40), { maxLength: 3 })
  }, { voorstel })

/** A finding of the reconciliation, about one to three records. */
export const bevinding = bevindingOver(
  fc.tuple(recordReference, fc.array(recordReference, { maxLength: 2 })).map((
    [first, others]
  ) => [first, ...others])
)

const keuze = fc.record({
  veld: fc.constantFrom(...singleVelden),
  keuze: fc.constantFrom(...samenvoegingZijden),
  gekozen: fc.boolean()
})

const besluit = (...point: ReadonlyArray<typeof Besluit.Encoded["wijze"]>) =>
  decoded(
    Besluit,
    object({ wijze: fc.constantFrom(...point), door: writtenMedewerker, op: writtenTijdstip }, {
      reden: text(200),
      ...(point.includes("uitgevoerd") ? { keuzes: fc.uniqueArray(keuze, { selector: ({ veld }) => veld }) } : {})
    })
  )

/** The state of a finding: open, or how it ended. */
const life: fc.Arbitrary<Pick<ReportedBevinding, "toestand" | "besluit">> = fc.oneof(
  fc.constant({ toestand: "open" as const }),
  fc.record({ toestand: fc.constant("geaccepteerd" as const), besluit: besluit("uitgevoerd") }),
  fc.record({ toestand: fc.constant("afgewezen" as const), besluit: besluit("afgewezen", "ongedaan-gemaakt") }),
  fc.record({ toestand: fc.constant("opgelost" as const), besluit: besluit("hersteld", "verdwenen") })
)

/** A finding as the register keeps it. */
export const reportedBevinding: fc.Arbitrary<ReportedBevinding> = fc.tuple(
  bevinding,
  life,
  fc.record({
    id: decoded(BevindingId, writtenId),
    vingerafdruk: fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-_"),
      minLength: 43,
      maxLength: 43
    }),
    gevondenOp: tijdstip,
    gezienIn: decoded(ReconciliatieId, writtenId),
    versie
  })
).map(([{ rustOp: _, ...gezien }, life, rest]) => ({ ...gezien, ...life, ...rest }))
