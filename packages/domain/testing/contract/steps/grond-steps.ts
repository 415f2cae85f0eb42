import { Effect } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  type Betrokkene,
  geenBeleid,
  geenContactgegevens,
  heropenBevinding,
  type Identificator,
  identificatorwijzigingen,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partij,
  type Partijgegevens,
  type PartijId,
  type Regel,
  registreerBetrokkene,
  undoBevinding,
  vergeet,
  verwijderPartij,
  wijzigPartij
} from "../../../src/index.ts"
import { allBevindingen, recordsIn } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"
import { anna, asAnna, balie, operator, registratie } from "./registratie.ts"

/** What is known of Wietske, with these identificatoren. */
export const wietske = (...identificatoren: ReadonlyArray<Identificator>) =>
  ({ ...anna, ...gegevensOfWietske, identificatoren }) as object as Partijgegevens

/** Somebody who is registered on this identificator. */
export const metBsn = (bsn: Identificator) =>
  Effect.map(
    registreerBetrokkene(registratie({ identificatie: asAnna(bsn, wietske()) })),
    ({ betrokkene }) => betrokkene
  )

/** Somebody who is linked because a person chose the partij. */
export const chosen = (partij: PartijId) =>
  Effect.map(
    registreerBetrokkene(registratie({ identificatie: { soort: "gekozen-partij", partij } })),
    ({ betrokkene }) => betrokkene
  )

/** The night proposes what this rule finds, and somebody accepts the first. */
const accept = (regel: Regel) =>
  Effect.gen(function*() {
    yield* night(commandWith(geenBeleid, { regels: [regel] }))
    const open = (yield* allBevindingen).find((one) => one.toestand === "open" && one.regel === regel)
    return open === undefined
      ? undefined
      : yield* accepteerBevinding({ bevinding: open.id, versie: open.versie, door: balie })
  })

/** The night proposes to merge two partijen of Wietske, and somebody accepts. */
export const merge = accept("dubbele-partij-vermoeden")

/** Somebody undoes one of the decisions that were carried out. */
const undoOne = (place: number) =>
  Effect.gen(function*() {
    const accepted = (yield* allBevindingen).filter(({ toestand }) => toestand === "geaccepteerd")
    const one = accepted[place % Math.max(1, accepted.length)]
    return one === undefined
      ? undefined
      : yield* undoBevinding({ bevinding: one.id, versie: one.versie, door: operator })
  })

/** Somebody undoes a merge that was accepted. */
export const undo = undoOne(0)

/** Somebody opens a finding again that was undone. */
const reopen = Effect.gen(function*() {
  const rejected = (yield* allBevindingen).find(({ toestand }) => toestand === "afgewezen")
  return rejected === undefined
    ? undefined
    : yield* heropenBevinding({ bevinding: rejected.id, versie: rejected.versie, door: balie, reden: "Toch wel" })
})

/** What may be done with a record that is chosen by `place`: a partij, a betrokkene, a finding, or one of three bsn. */
const simpleSteps = [
  "registreer",
  "registreer nog eens",
  "kies",
  "kies nog eens",
  "voeg samen",
  "verwijder dubbele",
  "verplaats",
  "maak ongedaan",
  "heropen",
  "ontkoppel",
  "koppel",
  "vergeet",
  "verwijder"
] as const

/** What may be done, in any order; a refusal is fine. */
export type GrondStep =
  | { readonly what: typeof simpleSteps[number]; readonly place: number }
  | {
    readonly what: "wijzig"
    readonly place: number
    readonly bsn: number | undefined
    readonly wijziging: typeof identificatorwijzigingen[number] | undefined
  }

/** All kinds of step. */
export const grondStepKinds: ReadonlyArray<GrondStep["what"]> = [...simpleSteps, "wijzig"]

const simple = (weight: number, ...what: ReadonlyArray<typeof simpleSteps[number]>) => ({
  weight,
  arbitrary: fc.record({ what: fc.constantFrom(...what), place: fc.nat(2) })
})

const step: fc.Arbitrary<GrondStep> = fc.oneof(
  simple(4, "registreer"),
  simple(4, "voeg samen", "maak ongedaan"),
  simple(6, "registreer nog eens", "kies", "kies nog eens", "verwijder dubbele", "heropen", "ontkoppel", "koppel"),
  simple(2, "kies", "verplaats"),
  simple(1, "vergeet", "verwijder"),
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("wijzig" as const),
      place: fc.nat(2),
      bsn: fc.constantFrom(undefined, 0, 1, 2),
      wijziging: fc.constantFrom(undefined, ...identificatorwijzigingen)
    })
  }
)

/** Does every step at least once. */
const everyStep: ReadonlyArray<GrondStep> = [
  { what: "registreer", place: 0 },
  { what: "kies", place: 0 },
  { what: "kies nog eens", place: 0 },
  { what: "voeg samen", place: 0 },
  { what: "registreer", place: 0 },
  { what: "registreer nog eens", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  { what: "maak ongedaan", place: 0 },
  { what: "heropen", place: 0 },
  { what: "wijzig", place: 0, bsn: 1, wijziging: "correctie" },
  { what: "ontkoppel", place: 0 },
  { what: "koppel", place: 0 },
  { what: "verwijder", place: 0 },
  { what: "vergeet", place: 0 }
]

/** Gives back a link whose ground went away meanwhile. */
const backToAnother: ReadonlyArray<GrondStep> = [
  { what: "registreer", place: 0 },
  { what: "registreer nog eens", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  { what: "wijzig", place: 1, bsn: 1, wijziging: "correctie" },
  { what: "maak ongedaan", place: 0 }
]

/** Gives back, before or after the two are divided again, a link to the one that was merged. */
const backToMerged = (later: ReadonlyArray<0 | 1>): ReadonlyArray<GrondStep> => [
  { what: "registreer", place: 0 },
  { what: "kies nog eens", place: 0 },
  { what: "kies nog eens", place: 1 },
  { what: "voeg samen", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  ...later.map((place) => ({ what: "maak ongedaan" as const, place })),
  { what: "maak ongedaan", place: 0 },
  { what: "maak ongedaan", place: 0 }
]

/** Chooses the merged partij, and decides for some who was meant; one of those is removed, and given back afterwards. */
const chosenWhileOne = (last: 0 | 1): ReadonlyArray<GrondStep> => [
  { what: "registreer", place: 0 },
  { what: "voeg samen", place: 0 },
  { what: "kies", place: 0 },
  { what: "kies", place: 0 },
  { what: "kies nog eens", place: 0 },
  { what: "kies nog eens", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  { what: "verwijder dubbele", place: 0 },
  { what: "maak ongedaan", place: 0 },
  { what: "verplaats", place: 0 },
  { what: "maak ongedaan", place: last },
  { what: "maak ongedaan", place: 0 },
  { what: "maak ongedaan", place: 0 }
]

/** Sequences that are hardly ever drawn at random. */
export const rareGrondSteps: ReadonlyArray<ReadonlyArray<GrondStep>> = [
  everyStep,
  backToAnother,
  backToMerged([0]),
  backToMerged([1]),
  chosenWhileOne(0),
  chosenWhileOne(1)
]

/** Sequences of steps, some of which do a part of {@link rareGrondSteps} at the end. */
export const grondSteps: fc.Arbitrary<ReadonlyArray<GrondStep>> = fc.tuple(
  fc.array(step, { minLength: 3, maxLength: 12, size: "max" }),
  fc.oneof(
    { weight: 8, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom(...rareGrondSteps).chain((steps) => fc.subarray([...steps])) }
  )
).map(([before, after]) => [...before, ...after])

/** Does one step; undefined if there was nothing to do it with. `numbers` are the three identificatoren. */
export const perform = (one: GrondStep, numbers: ReadonlyArray<Identificator>) =>
  Effect.gen(function*() {
    const { betrokkenen, partijen } = yield* recordsIn
    const partij: Partij | undefined = partijen[one.place % Math.max(1, partijen.length)]
    const betrokkene: Betrokkene | undefined = betrokkenen[one.place % Math.max(1, betrokkenen.length)]
    const bsn = numbers[(one.what === "wijzig" ? one.bsn : one.place) ?? -1]
    switch (one.what) {
      case "registreer":
        return bsn === undefined ? undefined : yield* metBsn(bsn)
      case "registreer nog eens":
        return bsn === undefined || betrokkene === undefined
          ? undefined
          : yield* registreerBetrokkene(registratie({
            klantcontact: { existing: betrokkene.klantcontact },
            contactgegevens: geenContactgegevens,
            identificatie: asAnna(bsn, wietske())
          }))
      case "kies":
        return partij === undefined ? undefined : yield* chosen(partij.id)
      case "kies nog eens":
        return partij === undefined || betrokkenen[0] === undefined
          ? undefined
          : yield* registreerBetrokkene(registratie({
            klantcontact: { existing: betrokkenen[0].klantcontact },
            contactgegevens: geenContactgegevens,
            identificatie: { soort: "gekozen-partij", partij: partij.id }
          }))
      case "voeg samen":
        return yield* merge
      case "verwijder dubbele":
        return yield* accept("zelfde-partij-dubbel")
      case "verplaats":
        return yield* accept("gekozen-tijdens-samenvoeging")
      case "maak ongedaan":
        return yield* undoOne(one.place)
      case "heropen":
        return yield* reopen
      case "ontkoppel":
        return betrokkene === undefined
          ? undefined
          : yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: operator })
      case "koppel":
        return bsn === undefined || betrokkene === undefined
          ? undefined
          : yield* koppelBetrokkene({
            betrokkene: betrokkene.id,
            versie: "elke",
            identificatie: asAnna(bsn, wietske()),
            door: operator
          })
      case "vergeet":
        return partij === undefined ? undefined : yield* vergeet({ partij: partij.id, door: operator, proef: false })
      case "verwijder":
        return partij === undefined
          ? undefined
          : yield* Effect.as(
            verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "ontkoppelen", door: operator }),
            true
          )
      case "wijzig": {
        if (partij === undefined) return undefined
        const decision = one.wijziging === undefined ? undefined : { wijziging: one.wijziging, door: operator }
        return yield* wijzigPartij(partij.id, "elke", wietske(...bsn === undefined ? [] : [bsn]), decision)
      }
    }
  })
