import {
  Contactgegevens,
  Klantcontactgegevens,
  type Partij,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  vergeet,
  verwijderPartij,
  voegPartijenSamen
} from "@betrokkene/domain"
import { BetrokkenenAtOnce } from "@betrokkene/domain/internal"
import { Effect, Exit, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { recordedQueries } from "../fixtures/recorded-queries.ts"
import { balie } from "../fixtures/records.ts"
import { type Register, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const gegevens = Schema.decodeSync(Partijgegevens)({ soortPartij: "organisatie", organisatienaam: "De Toren" })
const klantcontact = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Lekkage" })
const contactgegevens = Schema.decodeSync(Contactgegevens)({
  communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "06 12345678" }
})

const partijWith = (count: number) =>
  Effect.gen(function*() {
    const partij = yield* registreerPartij(gegevens)
    yield* Effect.forEach(Array.from({ length: count }), () =>
      registreerBetrokkene({
        klantcontact: { nieuw: klantcontact },
        rol: "klant",
        initiator: true,
        contactgegevens,
        identificatie: { soort: "gekozen-partij", partij: partij.id },
        door: balie
      }))
    return { partij, twin: yield* registreerPartij(gegevens) }
  })

type Work = (partijen: { readonly partij: Partij; readonly twin: Partij }) => Effect.Effect<unknown, unknown, Register>

const works: ReadonlyArray<readonly [string, Work]> = [
  ["forgetting", ({ partij }) => vergeet({ partij: partij.id, door: balie, proef: false })],
  [
    "deleting",
    ({ partij }) => verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
  ],
  [
    "merging",
    ({ partij, twin }) =>
      voegPartijenSamen({
        blijft: twin.id,
        vervalt: partij.id,
        versies: { blijft: "elke", vervalt: "elke" },
        door: balie
      })
  ]
]

describe("a change of all betrokkenen of a partij", () => {
  // Kills: a statement for each betrokkene, all of them in one statement.
  it.for(works)("%s takes as many statements for a page of twelve as of two, and more pages no larger ones", async (
    [, work]
  ) => {
    const run = register({ url: here.database.url })
    const statementsFor = async (count: number, atOnce: number) => {
      const made = await run(partijWith(count))
      if (Exit.isFailure(made)) throw new Error("no partij")
      const queries = await recordedQueries(async () => {
        const exit = await run(Effect.provideService(work(made.value), BetrokkenenAtOnce, atOnce))
        expect(Exit.isSuccess(exit)).toBe(true)
      })
      // The audit trail has a bound of its own, which is tested with the recorder.
      return queries.filter(({ text }) => !text.includes("insert into handeling"))
    }
    const largest = (queries: Awaited<ReturnType<typeof statementsFor>>) =>
      Math.max(...queries.map(({ values }) => JSON.stringify(values).length))
    const [two, twelve] = [await statementsFor(2, 100), await statementsFor(12, 100)]
    expect(twelve).toHaveLength(two.length)
    const inPages = await statementsFor(12, 2)
    expect(largest(inPages)).toBeLessThan(1.5 * largest(two))
  })
})
