import { Effect } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  geenBeleid,
  type Identificator,
  identificatorwijzigingen,
  type Partij,
  type Partijgegevens,
  type PartijId,
  registreerBetrokkene,
  undoBevinding,
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

/** The night proposes to merge two partijen of Wietske, and somebody accepts. */
export const merge = Effect.gen(function*() {
  yield* night(commandWith(geenBeleid, { regels: ["dubbele-partij-vermoeden"] }))
  const open = (yield* allBevindingen).find(({ toestand }) => toestand === "open")
  return open === undefined
    ? undefined
    : yield* accepteerBevinding({ bevinding: open.id, versie: open.versie, door: balie })
})

/** Somebody undoes a merge that was accepted. */
export const undo = Effect.gen(function*() {
  const accepted = (yield* allBevindingen).find(({ toestand }) => toestand === "geaccepteerd")
  return accepted === undefined
    ? undefined
    : yield* undoBevinding({ bevinding: accepted.id, versie: accepted.versie, door: operator })
})

/** What may be done, in any order; a refusal is fine. `place` chooses a partij, `bsn` one of three. */
export type GrondStep =
  | { readonly what: "registreer" | "kies" | "voeg samen" | "maak ongedaan"; readonly place: number }
  | {
    readonly what: "wijzig"
    readonly place: number
    readonly bsn: number | undefined
    readonly wijziging: typeof identificatorwijzigingen[number] | undefined
  }

const step: fc.Arbitrary<GrondStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("registreer" as const), place: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("kies" as const), place: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom("voeg samen" as const, "maak ongedaan" as const),
      place: fc.constant(0)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("wijzig" as const),
      place: fc.nat(2),
      bsn: fc.constantFrom(undefined, 0, 1, 2),
      wijziging: fc.constantFrom(undefined, ...identificatorwijzigingen)
    })
  }
)

/** Few sequences that are drawn at random undo a merge. */
const everyStep: ReadonlyArray<GrondStep> = [
  { what: "registreer", place: 0 },
  { what: "kies", place: 0 },
  { what: "voeg samen", place: 0 },
  { what: "registreer", place: 0 },
  { what: "maak ongedaan", place: 0 },
  { what: "wijzig", place: 0, bsn: 1, wijziging: "correctie" }
]

/** Sequences of steps. */
export const grondSteps: fc.Arbitrary<ReadonlyArray<GrondStep>> = fc.oneof(
  { weight: 9, arbitrary: fc.array(step, { minLength: 3, maxLength: 10, size: "max" }) },
  { weight: 1, arbitrary: fc.constant(everyStep) }
)

/** Does one step; undefined if there was nothing to do it with. `numbers` are the three identificatoren. */
export const perform = (one: GrondStep, numbers: ReadonlyArray<Identificator>) =>
  Effect.gen(function*() {
    const { partijen } = yield* recordsIn
    const partij: Partij | undefined = partijen[one.place % Math.max(1, partijen.length)]
    const bsn = numbers[(one.what === "wijzig" ? one.bsn : one.place) ?? -1]
    switch (one.what) {
      case "registreer":
        return bsn === undefined ? undefined : yield* metBsn(bsn)
      case "kies":
        return partij === undefined ? undefined : yield* chosen(partij.id)
      case "voeg samen":
        return yield* merge
      case "maak ongedaan":
        return yield* undo
      case "wijzig": {
        if (partij === undefined) return undefined
        const decision = one.wijziging === undefined ? undefined : { wijziging: one.wijziging, door: operator }
        return yield* wijzigPartij(partij.id, "elke", wietske(...bsn === undefined ? [] : [bsn]), decision)
      }
    }
  })
