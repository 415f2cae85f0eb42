import { geenBeleid, type Reconciliatie, type ReconciliatieFigures, regelnamen } from "@betrokkene/domain"
import * as fc from "fast-check"
import type { EndedReconciliatie } from "../../src/report/earlier-nights.ts"
import { makeReport } from "../../src/report/make-report.ts"
import type { Rapport } from "../../src/report/report.ts"
import { bevindingen } from "./sample-findings.ts"
import { night } from "./sample-night.ts"
import { terzijde } from "./sample-report.ts"

/** Small and large numbers, including thousands, which are written differently. */
const count = fc.oneof(fc.nat(12), fc.integer({ min: 990, max: 1010 }), fc.nat(3_000_000))

/** The rules of a run in any order; possibly none. */
const regels = fc.shuffledSubarray([...regelnamen])

/** Figures of some of these rules: rules that found nothing may be left out. */
const figures = (applied: ReconciliatieFigures["regels"][number]["regel"][]): fc.Arbitrary<ReconciliatieFigures> =>
  fc.record({
    gelezen: count,
    regels: fc.subarray(applied).chain((van) =>
      fc.tuple(...van.map((regel) =>
        fc.record({
          regel: fc.constant(regel),
          gevonden: count,
          nieuw: count,
          hersteld: count,
          opgelost: count,
          open: count
        })
      ))
    ),
    mislukteDelen: fc.nat(2),
    terzijde: fc.nat(2),
    vergetenIdempotentiesleutels: count,
    groteBlokken: fc.constant([{ soort: "telefoon", aantal: 1, grootste: 412 }]),
    stappen: fc.array(
      fc.record({
        stap: fc.constantFrom("klantcontact", "partij"),
        delen: count,
        gelezen: count,
        milliseconden: count
      }),
      { maxLength: 2 }
    )
  })

/** A run of this night that has ended. */
export const endedNight = (nummer: number): fc.Arbitrary<EndedReconciliatie> =>
  fc.tuple(regels, fc.boolean()).chain(([applied, trial]) =>
    figures(applied).map((gevonden) =>
      night(nummer, { opdracht: { regels: applied, proef: trial, beleid: geenBeleid }, cijfers: gevonden })
    )
  )

/** A run of this night, possibly without figures. */
const earlierNight = (nummer: number): fc.Arbitrary<Reconciliatie> =>
  fc.oneof(
    { weight: 9, arbitrary: endedNight(nummer) },
    endedNight(nummer).map(({ cijfers: _, geeindigd: __, ...night }) => ({ ...night, toestand: "loopt" as const }))
  )

/** Runs of at most this many nights, in any order. */
export const earlierNights = (highest: number): fc.Arbitrary<ReadonlyArray<Reconciliatie>> =>
  fc.uniqueArray(fc.nat(highest - 1), { maxLength: highest })
    .chain((nummers) => fc.tuple(...nummers.map(earlierNight)))

/** The report of a night after up to five others. */
export const rapport: fc.Arbitrary<Rapport> = fc.record({
  nu: endedNight(31),
  eerdere: earlierNights(5),
  nieuw: fc.integer({ min: 0, max: 12 }).map(bevindingen),
  aside: fc.subarray([...terzijde]),
  moreAside: fc.nat(1)
}).map(({ eerdere: earlier, moreAside, nieuw, nu, aside }) =>
  makeReport(nu, earlier, nieuw, { aantal: aside.length + moreAside, eerste: aside })
)
