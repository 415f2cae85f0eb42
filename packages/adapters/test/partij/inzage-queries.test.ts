import {
  Contactgegevens,
  type Inzage,
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
import { Effect, Exit, Option, Schema } from "effect"
import { expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"
import { balie } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"

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

const sizes = ({ betrokkenheden, sideRecords }: Inzage) => ({
  betrokkenheden: betrokkenheden.length,
  koppelgebeurtenissen: betrokkenheden.flatMap(({ koppelgeschiedenis }) => koppelgeschiedenis).length,
  sideRecords: sideRecords.length
})

// Kills: a query for each betrokkene, klantcontact or side record.
it("an inzage takes as many queries for one side record as for many", async () => {
  const run = register({ url: here.database.url })
  const read = async (betrokkenheden: number, internetaken: number) => {
    const made = await run(Effect.gen(function*() {
      const { id } = yield* registreerPartij(
        Schema.decodeSync(Partijgegevens)({ soortPartij: "organisatie", organisatienaam: "De Toren" })
      )
      yield* Effect.forEach(Array.from({ length: betrokkenheden }), () => addBetrokkenheid(id, internetaken))
      return id
    }))
    const partij = Exit.getSuccess(made).pipe(Option.getOrThrow)
    let found: Inzage | undefined
    const queries = await recordedQueries(async () => {
      found = Exit.getSuccess(await run(inzage(partij))).pipe(Option.getOrThrow)
    })
    return { queries: queries.length, found: found === undefined ? undefined : sizes(found) }
  }
  const one = await read(1, 1)
  expect(one.found).toEqual({ betrokkenheden: 1, koppelgebeurtenissen: 1, sideRecords: 1 })
  const many = await read(12, 8)
  expect(many.found).toEqual({ betrokkenheden: 12, koppelgebeurtenissen: 12, sideRecords: 96 })
  expect(many.queries).toBe(one.queries)
})
