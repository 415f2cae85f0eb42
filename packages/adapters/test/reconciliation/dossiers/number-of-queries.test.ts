import {
  Contactgegevens,
  type DossierQuery,
  Dossiers,
  geenBeleid,
  IdGenerator,
  Klantcontactgegevens,
  type KlantcontactId,
  registreerBetrokkene,
  sideDescriptions,
  type SideRecord,
  SideRecords,
  Tijdstip
} from "@betrokkene/domain"
import { Effect, Exit, Option, Schema } from "effect"
import { expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { recordedQueries } from "../../fixtures/recorded-queries.ts"
import { balie } from "../../fixtures/records.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Lekkage" })
const op = Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z")

const query: DossierQuery = { regels: ["onbereikbaar"], circumstances: { peildatum: op, beleid: geenBeleid } }

const addInternetaak = Effect.fnUntraced(function*(klantcontact: KlantcontactId) {
  const record = {
    soort: "internetaak",
    id: yield* (yield* IdGenerator).sideRecord,
    gegevens: Schema.decodeSync(sideDescriptions.internetaak.gegevens)({
      klantcontact,
      gevraagdeHandeling: "Bel terug",
      status: "te_verwerken"
    }),
    registratiedatum: op,
    versie: 1
  } as SideRecord<"internetaak">
  yield* SideRecords.use((sideRecords) => sideRecords.voegToe(record))
})

const addKlantcontacten = (count: number) =>
  Effect.forEach(Array.from({ length: count }), () =>
    Effect.gen(function*() {
      const { betrokkene } = yield* registreerBetrokkene({
        klantcontact: { nieuw: gegevens },
        rol: "klant",
        initiator: true,
        contactgegevens: Schema.decodeSync(Contactgegevens)({}),
        door: balie
      })
      yield* addInternetaak(betrokkene.klantcontact)
      yield* addInternetaak(betrokkene.klantcontact)
    }), { discard: true })

// Kills: a query for each klantcontact or each internetaak of a range.
it("a range takes as many queries whatever is in it", async () => {
  const run = register({ url: here.database.url })
  const read = async (count: number) => {
    expect(await run(addKlantcontacten(count))).toMatchObject({ _tag: "Success" })
    let open = 0
    const queries = await recordedQueries(async () => {
      const range = await run(Dossiers.use((dossiers) => dossiers.klantcontacten({}, query)))
      open = Exit.getSuccess(range).pipe(Option.getOrThrow).dossiers.filter(({ statusInternetaken }) =>
        statusInternetaken === "te_verwerken"
      ).length
    })
    return { queries: queries.length, open }
  }
  // The first reading also asks for the secret of the digests.
  expect((await read(1)).open).toBe(1)
  const { open, queries } = await read(1)
  expect(open).toBe(2)
  expect(await read(30)).toEqual({ queries, open: 32 })
})
