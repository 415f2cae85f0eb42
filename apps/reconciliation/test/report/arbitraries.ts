import { type FinalFigures, geenBeleid, type Reconciliatie, regelnamen } from "@betrokkene/domain"
import * as fc from "fast-check"
import type { BeeindigdeReconciliatie } from "../../src/report/eerdere-nachten.ts"
import { maakRapport } from "../../src/report/maak-rapport.ts"
import type { Rapport } from "../../src/report/rapport.ts"
import { bevindingen } from "./sample-findings.ts"
import { nacht } from "./sample-night.ts"
import { terzijde } from "./sample-report.ts"

/** Small and large, with the thousands in which numbers get another form. */
const aantal = fc.oneof(fc.nat(12), fc.integer({ min: 990, max: 1010 }), fc.nat(3_000_000))

/** The rules of a run in any order, also none of them. */
const regels = fc.shuffledSubarray([...regelnamen])

/** Figures of some of these rules: what found nothing need not be told. */
const cijfers = (toegepast: FinalFigures["regels"][number]["regel"][]): fc.Arbitrary<FinalFigures> =>
  fc.record({
    gelezen: aantal,
    regels: fc.subarray(toegepast).chain((van) =>
      fc.tuple(...van.map((regel) =>
        fc.record({
          regel: fc.constant(regel),
          gevonden: aantal,
          nieuw: aantal,
          hersteld: aantal,
          opgelost: aantal,
          open: aantal
        })
      ))
    ),
    mislukteDelen: fc.nat(2),
    terzijde: fc.nat(2),
    vergetenIdempotentiesleutels: aantal,
    groteBlokken: fc.constant([{ soort: "telefoon", aantal: 1, grootste: 412 }]),
    stappen: fc.array(
      fc.record({
        stap: fc.constantFrom("klantcontact", "partij"),
        delen: aantal,
        gelezen: aantal,
        milliseconden: aantal
      }),
      { maxLength: 2 }
    )
  })

/** A run of this night that has ended. */
export const beeindigdeNacht = (nummer: number): fc.Arbitrary<BeeindigdeReconciliatie> =>
  fc.tuple(regels, fc.boolean()).chain(([toegepast, proef]) =>
    cijfers(toegepast).map((gevonden) =>
      nacht(nummer, { opdracht: { regels: toegepast, proef, beleid: geenBeleid }, cijfers: gevonden })
    )
  )

/** A run of this night, of which there may be no figures. */
const eerdereNacht = (nummer: number): fc.Arbitrary<Reconciliatie> =>
  fc.oneof(
    { weight: 9, arbitrary: beeindigdeNacht(nummer) },
    beeindigdeNacht(nummer).map(({ cijfers: _, geeindigd: __, ...nacht }) => ({ ...nacht, toestand: "loopt" as const }))
  )

/** Runs of up to so many nights, in any order. */
export const eerdereNachten = (hoogste: number): fc.Arbitrary<ReadonlyArray<Reconciliatie>> =>
  fc.uniqueArray(fc.nat(hoogste - 1), { maxLength: hoogste })
    .chain((nummers) => fc.tuple(...nummers.map(eerdereNacht)))

/** The report of a night after up to five others. */
export const rapport: fc.Arbitrary<Rapport> = fc.record({
  nu: beeindigdeNacht(31),
  eerdere: eerdereNachten(5),
  nieuw: fc.integer({ min: 0, max: 12 }).map(bevindingen),
  opzij: fc.subarray([...terzijde]),
  meerOpzij: fc.nat(1)
}).map(({ eerdere, meerOpzij, nieuw, nu, opzij }) =>
  maakRapport(nu, eerdere, nieuw, { aantal: opzij.length + meerOpzij, eerste: opzij })
)
