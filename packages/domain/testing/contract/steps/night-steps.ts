import { Effect } from "effect"
import * as fc from "fast-check"
import {
  anonimiseerKlantcontact,
  heropenBevinding,
  type KlantcontactId,
  type Partijgegevens,
  regelnamen,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  undoBevinding,
  wijsBevindingAf
} from "../../../src/index.ts"
import { isCarriedOut } from "../../../src/reconciliatie/besluit.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { allBevindingen } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"
import { accepteer } from "./accepteer.ts"
import { anna, balie, operator, registratie } from "./registratie.ts"
import type { Step } from "./step.ts"

/**
 * Decides on one of the findings that allow it. They are chosen by the order in which they were found, which is the
 * same in every register.
 */
const decide = <E extends { readonly _tag: string }, R>(
  isVoor: (bevinding: ReportedBevinding) => boolean,
  perform: (bevinding: ReportedBevinding) => Effect.Effect<ReportedBevinding, E, R>
) =>
(place: number) =>
  Effect.gen(function*() {
    const possible = (yield* allBevindingen).filter(isVoor)
    const bevinding = possible[place % Math.max(1, possible.length)]
    if (bevinding === undefined) return yield* Effect.fail({ _tag: "GeenBevinding" } as const)
    return withoutDigest(yield* perform(bevinding))
  })

/** Each register makes digests with a secret of its own. */
export const withoutDigest = ({ vingerafdruk: _, ...bevinding }: ReportedBevinding) => bevinding

const isOpen = ({ toestand }: ReportedBevinding): boolean => toestand === "open"

const reject = ({ id, versie }: ReportedBevinding) =>
  wijsBevindingAf({ bevinding: id, versie, door: operator, reden: "Dit klopt niet." })

const decisions = {
  "accepteer bevinding": decide(
    (bevinding) => isOpen(bevinding) && bevinding.voorstel !== undefined,
    accepteer
  ),
  "wijs bevinding af": decide(
    isOpen,
    reject
  ),
  "maak bevinding ongedaan": decide(
    isCarriedOut,
    ({ id, versie }) => undoBevinding({ bevinding: id, versie, door: balie })
  ),
  "heropen bevinding": decide(
    (bevinding) => isOpen(bevinding) || bevinding.toestand === "afgewezen",
    // Few sequences come upon a finding that was rejected before.
    Effect.fnUntraced(function*(bevinding: ReportedBevinding) {
      const { id, versie } = isOpen(bevinding) ? yield* reject(bevinding) : bevinding
      return yield* heropenBevinding({ bevinding: id, versie, door: operator, reden: "Toch nog eens kijken." })
    })
  )
} as const

const reconcile = fc.record({
  beleid,
  regels: fc.subarray([...regelnamen], { minLength: 12 }),
  proef: fc.constantFrom(false, false, false, true),
  partSize: fc.integer({ min: 1, max: 3 })
}).map(({ beleid, partSize, proef: trial, regels }): Step => ({
  naam: "reconcilieer",
  perform: () =>
    Effect.map(
      night(commandWith(beleid, { proef: trial, regels }), { partSize, order: [] }),
      ({ cijfers: figures, toestand }) => ({
        toestand,
        cijfers: {
          ...figures,
          stappen: figures?.stappen.map(({ delen: parts, gelezen: read, stap: step }) => ({
            stap: step,
            delen: parts,
            gelezen: read
          }))
        }
      })
    )
}))

const decision = (...namen: ReadonlyArray<keyof typeof decisions>) =>
  fc.record({ naam: fc.constantFrom(...namen), place: fc.nat(99) }).map(({ naam, place }): Step => ({
    naam,
    perform: () => decisions[naam](place)
  }))

const arbitrary = decision("accepteer bevinding", "wijs bevinding af", "maak bevinding ongedaan", "heropen bevinding")

const anonimiseer = fc.record({ place: fc.nat(99) }).map(({ place }): Step => ({
  naam: "anonimiseer klantcontact",
  perform: ({ klantcontacten }) =>
    anonimiseerKlantcontact({
      klantcontact: klantcontacten[place % (klantcontacten.length + 1)] ?? nowhere,
      versie: "elke",
      door: balie
    })
}))

const nowhere = "00000000-0000-4000-8000-000000000000" as KlantcontactId

/** What the night does, what people decide on its findings, and what goes after its retention. */
export const nightSteps: fc.Arbitrary<Step> = fc.oneof(
  reconcile,
  { weight: 2, arbitrary },
  anonimiseer
)

/**
 * Somebody betrokkene as themselves who gave what their partij has: the night finds at least this, and it can be
 * undone.
 */
const registreerOverbodig: Step = {
  naam: "registreer",
  perform: () =>
    Effect.gen(function*() {
      const { id } = yield* registreerPartij({ ...anna, ...gegevensOfWietske } as object as Partijgegevens)
      return yield* registreerBetrokkene(
        registratie({ identificatie: { soort: "gekozen-partij", partij: id }, contactgegevens: gegevensOfWietske })
      )
    })
}

/** A night, a day on which people work off its findings, and the next night. */
export const dayAndNight: fc.Arbitrary<ReadonlyArray<Step>> = fc.tuple(
  fc.constant(registreerOverbodig),
  reconcile,
  fc.array(decision("accepteer bevinding"), { maxLength: 6, size: "max" }),
  fc.array(arbitrary, { maxLength: 3 }),
  decision("maak bevinding ongedaan"),
  reconcile
).map(([begin, night, morning, afternoon, evening, next]) => [begin, night, ...morning, ...afternoon, evening, next])
