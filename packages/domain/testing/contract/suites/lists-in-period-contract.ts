import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Betrokkene,
  type BetrokkeneFilter,
  Betrokkenen,
  type Klantcontact,
  Klantcontacten,
  type KlantcontactSortField,
  Partijen,
  type Tijdstip
} from "../../../src/index.ts"
import { later } from "../../../src/values/tijdstip.ts"
import { balie, phoneCall, todayOnly } from "../steps/registratie.ts"
import { freshBetrokkene, freshKanaal, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { type List, walkList } from "../worlds/walk-list.ts"

const minute = 60_000
const hour = 60 * minute

/**
 * Delay between a klantcontact and its registration: none, within the hour, up to and past the hour, long after, and
 * before.
 */
const delays = [0, 20 * minute, hour, hour + 1, 30 * hour, -1, -40 * hour]

/** A period of ten hours in which no other klantcontact of this run took place. */
const freshPeriod = () => {
  const from = new Date(Date.UTC(2500, 0, 1) + Math.floor(Math.random() * 1e14)).toISOString() as Tijdstip
  return { plaatsgevondenVanaf: from, plaatsgevondenTot: later(from, 10 * hour) }
}

/**
 * Klantcontacten at both ends of the period, just outside and within it. Each has ties, and some are registered early
 * or late.
 */
const klantcontacten = Effect.fnUntraced(
  function*({ plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof freshPeriod>, kanaal = freshKanaal()) {
    const moments = [
      later(plaatsgevondenVanaf, -1),
      plaatsgevondenVanaf,
      later(plaatsgevondenVanaf, 30 * minute),
      later(plaatsgevondenVanaf, 5 * hour),
      later(plaatsgevondenTot, -30 * minute),
      later(plaatsgevondenTot, -1),
      plaatsgevondenTot
    ]
    const records: ReadonlyArray<Klantcontact> = yield* Effect.forEach(
      moments.flatMap((moment) => [moment, moment]),
      (plaatsgevondenOp, place) =>
        Effect.map(freshKlantcontact(), (klantcontact) => ({
          ...klantcontact,
          gegevens: { ...phoneCall, kanaal, plaatsgevondenOp },
          registratiedatum: later(plaatsgevondenOp, delays[place % delays.length] ?? 0)
        }))
    )
    yield* Klantcontacten.use((all) => Effect.forEach(records, all.voegToe))
    return records
  }
)

const moment = ({ gegevens, registratiedatum }: Klantcontact, veld: KlantcontactSortField): Tijdstip =>
  veld === "plaatsgevondenOp" ? gegevens.plaatsgevondenOp : registratiedatum

const inside =
  ({ plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof freshPeriod>) =>
  ({ gegevens }: Klantcontact): boolean =>
    gegevens.plaatsgevondenOp >= plaatsgevondenVanaf && gegevens.plaatsgevondenOp < plaatsgevondenTot

const velden: ReadonlyArray<KlantcontactSortField> = ["plaatsgevondenOp", "registratiedatum"]

/**
 * From a position before the whole list all records follow, from one after it none; also when that position is outside
 * the period.
 */
const fromOutside = Effect.fnUntraced(
  function*<A, E, R>(
    list: List<A, E, R>,
    count: number,
    { plaatsgevondenTot, plaatsgevondenVanaf }: ReturnType<typeof freshPeriod>
  ) {
    const id = "80000000-0000-4000-8000-000000000000"
    const [voor, na] = [{ waarde: later(plaatsgevondenVanaf, -100 * hour), id }, {
      waarde: later(plaatsgevondenTot, 100 * hour),
      id
    }]
    for (
      const [ascending, position, expected] of [[true, voor, count], [true, na, 0], [false, na, count], [
        false,
        voor,
        0
      ]] as const
    ) {
      assert.lengthOf(
        (yield* list({ ascending, aantal: 100, from: { direction: "na", position } })).rows,
        expected
      )
      assert.lengthOf(
        (yield* list({ ascending: !ascending, aantal: 100, from: { direction: "voor", position } })).rows,
        expected
      )
    }
  }
)

/** The contract of lists narrowed to a period and by several filters at once, in every order. */
export const listsInPeriodContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Lijsten in een periode (${naam})`, (it) => {
    // Kills: a klantcontact registered late or early that is missed or listed twice.
    it.effect("klantcontacten of a period are paged both ways by either field, whenever they were registered", () =>
      Effect.gen(function*() {
        const period = freshPeriod()
        const [kanaal, anderKanaal] = [freshKanaal(), freshKanaal()]
        const records = yield* klantcontacten(period, kanaal)
        const all = yield* Klantcontacten
        for (const veld of velden) {
          for (const filter of [period, { ...period, kanaal }, { ...period, kanaal: anderKanaal }]) {
            const expected = "kanaal" in filter && filter.kanaal === anderKanaal ? [] : records.filter(inside(period))
            const list: List<Klantcontact, unknown, never> = (browse) => all.browse(filter, veld, browse)
            yield* walkList(
              list,
              expected.map((record) => ({ record, position: { waarde: moment(record, veld), id: record.id } })),
              [3]
            )
            yield* fromOutside(list, expected.length, period)
          }
          const { plaatsgevondenTot, plaatsgevondenVanaf } = period
          for (
            const [filter, count] of [[{ plaatsgevondenVanaf, kanaal }, 12], [
              { plaatsgevondenTot, kanaal },
              12
            ]] as const
          ) {
            assert.lengthOf((yield* all.browse(filter, veld, { ascending: true, aantal: 100 })).rows, count)
          }
        }
      }))

    it.effect("betrokkenen of a period are narrowed by rol, initiator and usage mode, and paged both ways", () =>
      Effect.gen(function*() {
        const period = freshPeriod()
        const bij = yield* klantcontacten(period)
        const partij = yield* freshPartij()
        yield* Partijen.use((all) => all.voegToe(partij))
        const all = yield* Betrokkenen
        const asked = bij.flatMap((klantcontact, place) =>
          [place, place + 3].map((choice) => ({ klantcontact, choice }))
        )
        const records = yield* Effect.forEach(asked, ({ choice, klantcontact }) =>
          Effect.map(
            freshBetrokkene(
              {
                ...(choice % 2 === 0
                  ? { _tag: "Ongekend" }
                  : {
                    _tag: "Gekend",
                    partij: partij.id,
                    grond: { soort: "gekozen-partij", door: balie, op: klantcontact.registratiedatum }
                  }),
                id: "" as Betrokkene["id"],
                klantcontact: klantcontact.id,
                rol: choice % 4 < 2 ? "klant" : "vertegenwoordiger",
                initiator: choice % 8 < 4,
                contactgegevens: todayOnly,
                registratiedatum: klantcontact.registratiedatum,
                versie: klantcontact.versie
              } as Betrokkene,
              klantcontact.id,
              partij.id
            ),
            (record) => ({ record, klantcontact })
          ))
        yield* Effect.forEach(records, ({ record }) => all.voegToe(record))
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
          const expected = records.filter(({ klantcontact, record }) =>
            inside(period)(klantcontact) && (filter.rol ?? record.rol) === record.rol &&
            (filter.initiator ?? record.initiator) === record.initiator
            && (filter.gekend ?? record._tag === "Gekend") === (record._tag === "Gekend") &&
            (filter.partij === undefined || record._tag === "Gekend")
          )
          assert.isNotEmpty(expected)
          for (const veld of velden) {
            const list: List<Betrokkene, unknown, never> = (browse) =>
              all.browse({ ...filter, ...period }, veld, browse)
            yield* walkList(
              list,
              expected.map(({ klantcontact, record }) => ({
                record,
                position: { waarde: moment(klantcontact, veld), id: record.id }
              })),
              [4]
            )
            yield* fromOutside(list, expected.length, period)
          }
          assert.strictEqual(yield* all.count({ ...filter, ...period }), expected.length)
        }
      }))
  })
