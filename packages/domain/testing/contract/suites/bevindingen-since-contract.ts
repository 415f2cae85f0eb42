import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  Bevindingen,
  Dossiers,
  Klantcontacten,
  Partijen,
  type RecordReference
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { balie, todayOnly } from "../steps/registratie.ts"
import { asReport, freshRun, monday, overRecords, wednesday } from "../worlds/fresh-bevinding.ts"
import { freshBetrokkene, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/**
 * Two klantcontacten. The first has one betrokkene linked to a partij and one without a link; the second has one linked
 * to the same partij.
 */
const filled = Effect.gen(function*() {
  const [klantcontacten, partijen, betrokkenen] = [yield* Klantcontacten, yield* Partijen, yield* Betrokkenen]
  const [first, second, partij, free] = [
    yield* freshKlantcontact(),
    yield* freshKlantcontact(),
    yield* freshPartij(),
    yield* freshPartij()
  ]
  for (const klantcontact of [first, second]) yield* klantcontacten.voegToe(klantcontact)
  for (const ander of [partij, free]) yield* partijen.voegToe(ander)
  const common = {
    rol: "klant",
    initiator: true,
    contactgegevens: todayOnly,
    registratiedatum: monday,
    versie: first.versie,
    id: "",
    klantcontact: ""
  }
  const gekend = {
    ...common,
    _tag: "Gekend",
    partij: "",
    grond: { soort: "gekozen-partij", door: balie, op: monday }
  } as unknown as Betrokkene
  const gekoppeld: Betrokkene = yield* freshBetrokkene(gekend, first.id, partij.id)
  const ongekend: Betrokkene = yield* freshBetrokkene(
    { ...common, _tag: "Ongekend" } as unknown as Betrokkene,
    first.id,
    partij.id
  )
  const elders: Betrokkene = yield* freshBetrokkene(gekend, second.id, partij.id)
  for (const betrokkene of [gekoppeld, ongekend, elders]) yield* betrokkenen.voegToe(betrokkene)
  return { first, second, partij, free, gekoppeld, ongekend, elders }
})

type Inhoud = Effect.Success<typeof filled>

type Wijziging = (inhoud: Inhoud) => Effect.Effect<void, unknown, Betrokkenen | Klantcontacten | Partijen>

const writeKlantcontact: Wijziging = ({ first }) =>
  Klantcontacten.use((all) => all.vervang({ ...first, versie: nextVersie(first.versie) }, first.versie))
const writeBetrokkene: Wijziging = ({ elders }) =>
  Betrokkenen.use((all) => all.vervang({ ...elders, versie: nextVersie(elders.versie) }, elders.versie))
const writePartij: Wijziging = ({ partij }) =>
  Partijen.use((all) => all.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie))

/** Writes after the position that the run looks from, and just before it. Kills: an off-by-one error. */
const wijzigingen: ReadonlyArray<{
  readonly what: string
  readonly before?: Wijziging
  readonly perform: Wijziging
  readonly opgelost: ReadonlyArray<keyof Inhoud>
}> = [
  {
    what: "the klantcontact was written just before",
    before: writeKlantcontact,
    perform: () => Effect.void,
    opgelost: []
  },
  { what: "a betrokkene was written just before", before: writeBetrokkene, perform: () => Effect.void, opgelost: [] },
  { what: "the partij was written just before", before: writePartij, perform: () => Effect.void, opgelost: [] },
  { what: "the klantcontact is written", perform: writeKlantcontact, opgelost: ["first", "gekoppeld", "ongekend"] },
  { what: "a betrokkene is written", perform: writeBetrokkene, opgelost: ["second", "elders"] },
  {
    what: "a betrokkene is added",
    perform: ({ first, ongekend, partij }) =>
      Effect.flatMap(
        freshBetrokkene(ongekend, first.id, partij.id) as Effect.Effect<Betrokkene>,
        (nieuw) => Betrokkenen.use((all) => all.voegToe(nieuw))
      ),
    opgelost: ["first", "gekoppeld", "ongekend"]
  },
  {
    what: "a betrokkene is deleted",
    perform: ({ ongekend }) => Betrokkenen.use((all) => all.verwijder(ongekend.id, ongekend.versie)),
    opgelost: ["ongekend"]
  },
  {
    what: "the partij is written",
    perform: writePartij,
    opgelost: ["first", "second", "partij", "gekoppeld", "ongekend", "elders"]
  },
  {
    what: "a partij is deleted",
    perform: ({ free }) => Partijen.use((all) => all.verwijder(free.id, free.versie)),
    opgelost: ["free"]
  },
  {
    what: "a klantcontact is deleted",
    perform: ({ second }) => Klantcontacten.use((all) => all.verwijder(second.id, second.versie)),
    opgelost: ["second", "elders"]
  }
]

const soorten: { readonly [naam in keyof Inhoud]: RecordReference["soort"] } = {
  first: "klantcontact",
  second: "klantcontact",
  partij: "partij",
  free: "partij",
  gekoppeld: "betrokkene",
  ongekend: "betrokkene",
  elders: "betrokkene"
}

/** The contract of solving findings in a run that only looked at what was written since another run. */
export const bevindingenSinceContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Bevindingen sinds (${naam})`, (it) => {
    for (const { perform, opgelost, before, what } of wijzigingen) {
      it.effect(`findings about what the run looked at are solved and no others: ${what}`, () =>
        Effect.gen(function*() {
          const [bevindingen, dossiers, inhoud] = [yield* Bevindingen, yield* Dossiers, yield* filled]
          const namen = Object.keys(soorten) as ReadonlyArray<keyof Inhoud>
          const gevonden = [
            ...overRecords(namen.map((naam) => ({ soort: soorten[naam], id: inhoud[naam].id })), "onbereikbaar"),
            // Nothing is known here about records of another register.
            ...overRecords([{ soort: "andere-partij", id: inhoud.partij.id }], "onbereikbaar")
          ]
          yield* bevindingen.meld(yield* freshRun, monday, yield* Effect.forEach(gevonden, asReport))
          if (before !== undefined) yield* before(inhoud)
          const since = yield* dossiers.changePosition
          yield* perform(inhoud)
          const nu = yield* dossiers.changePosition
          const counts = yield* bevindingen.resolve(yield* freshRun, ["onbereikbaar"], since, balie, wednesday)
          const toestanden = (yield* bevindingen.recognise(gevonden)).map((bekend) =>
            Option.getOrThrow(bekend).toestand
          )
          assert.deepStrictEqual(
            namen.filter((_, place) => toestanden[place] === "opgelost"),
            namen.filter((naam) => opgelost.includes(naam))
          )
          assert.strictEqual(toestanden.at(-1), "open")
          assert.isAtLeast(counts.get("onbereikbaar") ?? 0, opgelost.length)
          // Nothing was written after this position. What was deleted stays solved.
          assert.strictEqual(
            (yield* bevindingen.resolve(yield* freshRun, ["onbereikbaar"], nu, balie, wednesday)).get("onbereikbaar") ??
              0,
            0
          )
        }))
    }
  })
