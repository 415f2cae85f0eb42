import * as fc from "fast-check"
import { Beleid } from "../../src/reconciliatie/beleid.ts"
import type { Circumstances } from "../../src/reconciliatie/dossier.ts"
import { koppelgronden } from "../../src/reconciliatie/voorstel.ts"
import { Tijdstip } from "../../src/values/tijdstip.ts"
import { read } from "../decoding.ts"
import { decoded } from "./decoded.ts"
import { object } from "./object.ts"

/** The moment against which records count as young or old. */
export const peildatum = read(Tijdstip, "2026-11-24T01:00:00.000Z")

const day = 24 * 60 * 60 * 1000

/** Moments before the peildatum, often within a millisecond of the end of a period of a {@link beleid}. */
export const ago = decoded(
  Tijdstip,
  fc.tuple(fc.constantFrom(0, 0, 1, 56, 365, 365, 1000, 4000), fc.constantFrom(-1, 0, 1, 7 * day)).map((
    [days, rest]
  ) => new Date(Date.parse(peildatum) - days * day - rest).toISOString())
)

const bewaartermijnen = fc.subarray<NonNullable<typeof Beleid.Encoded["bewaartermijnen"]>[number]>([
  { kanaal: "telefoon", dagen: 365 },
  { kanaal: "balie", dagen: 56 },
  { dagen: 1000 }
])

/** Policies with a few different periods, so that records are often just inside or just outside them. */
export const beleid = decoded(
  Beleid,
  object<Required<Omit<typeof Beleid.Encoded, "bewaartermijnOnbestelbaar">>>({
    opvolgtermijn: fc.constantFrom(1, 56),
    verouderdNa: fc.constantFrom(56, 365),
    respijtVerweesdAdres: fc.constantFrom(1, 30),
    grootsteBlok: fc.constantFrom(2, 20),
    koppelOpGronden: fc.subarray([...koppelgronden]),
    verwijderOverbodigeAfwijkingen: fc.boolean(),
    bewaartermijnen,
    anonimiseer: fc.boolean(),
    bewaartermijnRaadplegingen: fc.constantFrom(180, 1095),
    bewaartermijnBevindingen: fc.constantFrom(365, 1826)
  })
)

/** By what date and policy a run of the reconciliation judges. */
export const circumstances: fc.Arbitrary<Circumstances> = beleid.map((beleid) => ({ peildatum, beleid }))
