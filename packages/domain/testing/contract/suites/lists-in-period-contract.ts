import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Betrokkene,
  type BetrokkeneFilter,
  Betrokkenen,
  type Klantcontact,
  Klantcontacten,
  later,
  Partijen,
  type SortField,
  type Tijdstip
} from "../../../src/index.ts"
import { alleenVandaag, balie, telefoongesprek } from "../steps/command.ts"
import { verseBetrokkene, versePartij, versKanaal, versKlantcontact } from "../worlds/fresh.ts"
import { doorloopt, type Lijst } from "../worlds/lists.ts"
import type { Register } from "../worlds/surroundings.ts"

const minuut = 60_000
const uur = 60 * minuut

/** How long after it took place a klantcontact was registered: at once, within the hour, up to it and past it, long after, and before. */
const vertragingen = [0, 20 * minuut, uur, uur + 1, 30 * uur, -1, -40 * uur]

/** A period of ten hours in which nothing of this run took place. */
const versePeriode = () => {
  const vanaf = new Date(Date.UTC(2500, 0, 1) + Math.floor(Math.random() * 1e14)).toISOString() as Tijdstip
  return { plaatsgevondenVanaf: vanaf, plaatsgevondenTot: later(vanaf, 10 * uur) }
}

/** Klantcontacten at both ends of the period, just outside these and within, each time with ties, registered early and late. */
const klantcontacten = Effect.fnUntraced(
  function*({ plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof versePeriode>, kanaal = versKanaal()) {
    const momenten = [
      later(plaatsgevondenVanaf, -1),
      plaatsgevondenVanaf,
      later(plaatsgevondenVanaf, 30 * minuut),
      later(plaatsgevondenVanaf, 5 * uur),
      later(plaatsgevondenTot, -30 * minuut),
      later(plaatsgevondenTot, -1),
      plaatsgevondenTot
    ]
    const records: ReadonlyArray<Klantcontact> = yield* Effect.forEach(
      momenten.flatMap((moment) => [moment, moment]),
      (plaatsgevondenOp, plaats) =>
        Effect.map(versKlantcontact(), (klantcontact) => ({
          ...klantcontact,
          gegevens: { ...telefoongesprek, kanaal, plaatsgevondenOp },
          registratiedatum: later(plaatsgevondenOp, vertragingen[plaats % vertragingen.length] ?? 0)
        }))
    )
    yield* Klantcontacten.use((alle) => Effect.forEach(records, alle.voegToe))
    return records
  }
)

const moment = ({ gegevens, registratiedatum }: Klantcontact, veld: SortField): Tijdstip =>
  veld === "plaatsgevondenOp" ? gegevens.plaatsgevondenOp : registratiedatum

const binnen =
  ({ plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof versePeriode>) =>
  ({ gegevens }: Klantcontact): boolean =>
    gegevens.plaatsgevondenOp >= plaatsgevondenVanaf && gegevens.plaatsgevondenOp < plaatsgevondenTot

const velden: ReadonlyArray<SortField> = ["plaatsgevondenOp", "registratiedatum"]

/** From a place before all that is in the list it is all there, from one after it nothing: also where that place is outside the period. */
const vanBuiten = Effect.fnUntraced(
  function*<A, E, R>(
    lijst: Lijst<A, E, R>,
    aantal: number,
    { plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof versePeriode>
  ) {
    const id = "80000000-0000-4000-8000-000000000000"
    const [voor, na] = [{ waarde: later(plaatsgevondenVanaf, -100 * uur), id }, {
      waarde: later(plaatsgevondenTot, 100 * uur),
      id
    }]
    for (
      const [oplopend, positie, verwacht] of [[true, voor, aantal], [true, na, 0], [false, na, aantal], [
        false,
        voor,
        0
      ]] as const
    ) {
      assert.lengthOf((yield* lijst({ oplopend, aantal: 100, vanaf: { richting: "na", positie } })).rijen, verwacht)
      assert.lengthOf(
        (yield* lijst({ oplopend: !oplopend, aantal: 100, vanaf: { richting: "voor", positie } })).rijen,
        verwacht
      )
    }
  }
)

/** The contract of lists that are narrowed to a period, and to several things at once, in whatever order they are read. */
export const lijstenInPeriodeContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Lijsten in een periode (${naam})`, (it) => {
    it.effect("klantcontacten of a period are paged both ways by either field, whenever they were registered (kills: one that was registered late or ahead and is missed or told twice)", () =>
      Effect.gen(function*() {
        const periode = versePeriode()
        const [kanaal, anderKanaal] = [versKanaal(), versKanaal()]
        const records = yield* klantcontacten(periode, kanaal)
        const alle = yield* Klantcontacten
        for (const veld of velden) {
          for (const filter of [periode, { ...periode, kanaal }, { ...periode, kanaal: anderKanaal }]) {
            const verwacht = "kanaal" in filter && filter.kanaal === anderKanaal ? [] : records.filter(binnen(periode))
            const lijst: Lijst<Klantcontact, unknown, never> = (blader) => alle.browse(filter, veld, blader)
            yield* doorloopt(
              lijst,
              verwacht.map((record) => ({ record, positie: { waarde: moment(record, veld), id: record.id } })),
              [3]
            )
            yield* vanBuiten(lijst, verwacht.length, periode)
          }
          const { plaatsgevondenTot, plaatsgevondenVanaf } = periode
          for (
            const [filter, aantal] of [[{ plaatsgevondenVanaf, kanaal }, 12], [
              { plaatsgevondenTot, kanaal },
              12
            ]] as const
          ) {
            assert.lengthOf((yield* alle.browse(filter, veld, { oplopend: true, aantal: 100 })).rijen, aantal)
          }
        }
      }))

    it.effect("betrokkenen of a period are found by each of rol, initiator and usage mode together, and paged both ways by either field", () =>
      Effect.gen(function*() {
        const periode = versePeriode()
        const bij = yield* klantcontacten(periode)
        const partij = yield* versePartij()
        yield* Partijen.use((alle) => alle.voegToe(partij))
        const alle = yield* Betrokkenen
        const gevraagd = bij.flatMap((klantcontact, plaats) =>
          [plaats, plaats + 3].map((keuze) => ({ klantcontact, keuze }))
        )
        const records = yield* Effect.forEach(gevraagd, ({ keuze, klantcontact }) =>
          Effect.map(
            verseBetrokkene(
              {
                ...(keuze % 2 === 0
                  ? { _tag: "Ongekend" }
                  : {
                    _tag: "Gekend",
                    partij: partij.id,
                    grond: { soort: "gekozen-partij", door: balie, op: klantcontact.registratiedatum }
                  }),
                id: "" as Betrokkene["id"],
                klantcontact: klantcontact.id,
                rol: keuze % 4 < 2 ? "klant" : "vertegenwoordiger",
                initiator: keuze % 8 < 4,
                contactgegevens: alleenVandaag,
                registratiedatum: klantcontact.registratiedatum,
                versie: klantcontact.versie
              } as Betrokkene,
              klantcontact.id,
              partij.id
            ),
            (record) => ({ record, klantcontact })
          ))
        yield* Effect.forEach(records, ({ record }) => alle.voegToe(record))
        const filters: ReadonlyArray<BetrokkeneFilter> = [
          {},
          { rol: "klant" },
          { initiator: false },
          { gekend: true },
          { rol: "vertegenwoordiger", gekend: false },
          { rol: "klant", initiator: true, gekend: false },
          { partij: partij.id },
          { partij: partij.id, rol: "vertegenwoordiger" }
        ]
        for (const filter of filters) {
          const verwacht = records.filter(({ klantcontact, record }) =>
            binnen(periode)(klantcontact) && (filter.rol ?? record.rol) === record.rol &&
            (filter.initiator ?? record.initiator) === record.initiator
            && (filter.gekend ?? record._tag === "Gekend") === (record._tag === "Gekend") &&
            (filter.partij === undefined || record._tag === "Gekend")
          )
          assert.isNotEmpty(verwacht)
          for (const veld of velden) {
            const lijst: Lijst<Betrokkene, unknown, never> = (blader) =>
              alle.browse({ ...filter, ...periode }, veld, blader)
            yield* doorloopt(
              lijst,
              verwacht.map(({ klantcontact, record }) => ({
                record,
                positie: { waarde: moment(klantcontact, veld), id: record.id }
              })),
              [4]
            )
            yield* vanBuiten(lijst, verwacht.length, periode)
          }
          assert.strictEqual(yield* alle.tel({ ...filter, ...periode }), verwacht.length)
        }
      }))
  })
