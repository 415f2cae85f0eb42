import {
  Contactgegevens,
  fullInzage,
  inzage,
  Klantcontactgegevens,
  type KlantcontactId,
  Partijgegevens,
  type PartijId,
  registreerBetrokkene,
  registreerPartij,
  registreerSideRecord,
  sideDescriptions
} from "@betrokkene/domain"
import { zoekOpenInternetaken } from "@betrokkene/domain/internal"
import { Effect, Exit, Option, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"
import { balie } from "../fixtures/records.ts"
import { type Register, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Lekkage" })

const addInternetaak = (klantcontact: KlantcontactId) =>
  registreerSideRecord(
    "internetaak",
    Schema.decodeSync(sideDescriptions.internetaak.gegevens)({
      klantcontact,
      gevraagdeHandeling: "Bel terug",
      status: "te_verwerken"
    })
  )

/** A betrokkenheid of this partij with this number of internetaken. */
const addBetrokkenheid = (partij: PartijId, count: number) =>
  Effect.gen(function*() {
    const { klantcontact } = yield* registreerBetrokkene({
      klantcontact: { nieuw: gegevens },
      rol: "klant",
      initiator: true,
      contactgegevens: Schema.decodeSync(Contactgegevens)({}),
      identificatie: { soort: "gekozen-partij", partij },
      door: balie
    })
    yield* Effect.forEach(Array.from({ length: count }), () => addInternetaak(klantcontact.id))
  })

/** A new partij with this number of betrokkenheden, each with this number of internetaken. */
const partijWith = (betrokkenheden: number, internetaken: number) =>
  Effect.gen(function*() {
    const { id } = yield* registreerPartij(
      Schema.decodeSync(Partijgegevens)({ soortPartij: "organisatie", organisatienaam: "De Toren" })
    )
    yield* Effect.forEach(Array.from({ length: betrokkenheden }), () => addBetrokkenheid(id, internetaken))
    return id
  })

/** What the work gave for such a partij, and how many queries it took. */
const counted = async <A>(
  [betrokkenheden, internetaken]: readonly [number, number],
  work: (partij: PartijId) => Effect.Effect<A, unknown, Register>
) => {
  const run = register({ url: here.database.url })
  const partij = Exit.getSuccess(await run(partijWith(betrokkenheden, internetaken))).pipe(Option.getOrThrow)
  const found: Array<A> = []
  const queries = await recordedQueries(async () => {
    found.push(Exit.getSuccess(await run(work(partij))).pipe(Option.getOrThrow))
  })
  return { queries: queries.length, found }
}

describe("what is told about a partij", () => {
  // Kills: a query for each betrokkene, klantcontact or side record.
  it("as an inzage takes as many queries for one side record as for many", async () => {
    const sizes = (partij: PartijId) =>
      Effect.map(inzage(partij), ({ betrokkenheden, sideRecords }) => ({
        betrokkenheden: betrokkenheden.length,
        koppelgebeurtenissen: betrokkenheden.flatMap(({ koppelgeschiedenis }) => koppelgeschiedenis).length,
        sideRecords: sideRecords.length
      }))
    const one = await counted([1, 1], sizes)
    expect(one.found).toEqual([{ betrokkenheden: 1, koppelgebeurtenissen: 1, sideRecords: 1 }])
    const many = await counted([12, 8], sizes)
    expect(many.found).toEqual([{ betrokkenheden: 12, koppelgebeurtenissen: 12, sideRecords: 96 }])
    expect(many.queries).toBe(one.queries)
  })

  // Kills: a query for each klantcontact or internetaak.
  it("of what is still to be done takes as many queries for one internetaak as for many", async () => {
    const open = (partij: PartijId) =>
      Effect.map(zoekOpenInternetaken(partij, undefined, fullInzage), ({ internetaken }) => internetaken.length)
    const one = await counted([1, 1], open)
    expect(one.found).toEqual([1])
    expect(await counted([12, 2], open)).toEqual({ queries: one.queries, found: [24] })
  })
})
