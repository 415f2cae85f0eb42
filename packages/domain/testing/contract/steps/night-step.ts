import { Effect } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  anonimiseerKlantcontact,
  Contactgegevens,
  type KlantcontactId,
  Partijgegevens,
  regelnamen,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  undoBevinding,
  wijsBevindingAf
} from "../../../src/index.ts"
import { isCarriedOut } from "../../../src/reconciliatie/besluit.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { decoded } from "../../arbitraries/decoded.ts"
import { gegeven, verwanten } from "../../arbitraries/relatives.ts"
import { alleBevindingen } from "../worlds/night-register.ts"
import { nacht, opdrachtMet } from "../worlds/night.ts"
import { wietskesGegevens } from "../worlds/wietske.ts"
import { anna, balie, registratie, telefoniste } from "./command.ts"
import type { Stap } from "./step.ts"

// Few of them, so that they meet.
const [vader, zoon] = verwanten
const wie = fc.tuple(fc.constant(vader), fc.constantFrom(vader, zoon ?? vader), gegeven)

/** What people give who are easily taken for one another. */
export const contactgegevensVanVerwanten = decoded(
  Contactgegevens,
  wie.map(([hij, ander, geeft]) => {
    const { voorkeur, ...gegeven } = geeft(hij, ander)
    return { ...gegeven, ...(voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }) }
  })
)

/** The same as partijen, all of one kind. */
export const partijgegevensVanVerwanten = decoded(
  Partijgegevens,
  wie.map(([hij, ander, geeft]) => {
    const { contactnaam = hij.contactnaam, organisatienaam: _, voorkeur, ...gegeven } = geeft(hij, ander)
    return {
      ...gegeven,
      soortPartij: "persoon" as const,
      contactnaam,
      ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
    }
  })
)

/** Decides on one of the findings of which that can be decided; the order in which they were found is the same in every register. */
const beslis = <E extends { readonly _tag: string }, R>(
  isVoor: (bevinding: ReportedBevinding) => boolean,
  doe: (bevinding: ReportedBevinding) => Effect.Effect<ReportedBevinding, E, R>
) =>
(plaats: number) =>
  Effect.gen(function*() {
    const mogelijk = (yield* alleBevindingen).filter(isVoor)
    const bevinding = mogelijk[plaats % Math.max(1, mogelijk.length)]
    if (bevinding === undefined) return yield* Effect.fail({ _tag: "GeenBevinding" } as const)
    return zonderVingerafdruk(yield* doe(bevinding))
  })

/** Each register has a secret of its own to make it with. */
export const zonderVingerafdruk = ({ vingerafdruk: _, ...bevinding }: ReportedBevinding) => bevinding

const isOpen = ({ toestand }: ReportedBevinding): boolean => toestand === "open"

const beslissingen = {
  "accepteer bevinding": beslis(
    (bevinding) => isOpen(bevinding) && bevinding.voorstel !== undefined,
    ({ id, versie }) => accepteerBevinding({ bevinding: id, versie, door: balie })
  ),
  "wijs bevinding af": beslis(
    isOpen,
    ({ id, versie }) => wijsBevindingAf({ bevinding: id, versie, door: telefoniste, reden: "Dit klopt niet." })
  ),
  "maak bevinding ongedaan": beslis(
    isCarriedOut,
    ({ id, versie }) => undoBevinding({ bevinding: id, versie, door: balie })
  )
} as const

const reconcilieer = fc.record({
  beleid,
  regels: fc.subarray([...regelnamen], { minLength: 12 }),
  proef: fc.constantFrom(false, false, false, true),
  deelgrootte: fc.integer({ min: 1, max: 3 })
}).map(({ beleid, deelgrootte, proef, regels }): Stap => ({
  naam: "reconcilieer",
  doe: () =>
    Effect.map(
      nacht(opdrachtMet(beleid, { proef, regels }), { deelgrootte, volgorde: [] }),
      ({ cijfers, toestand }) => ({
        toestand,
        cijfers: { ...cijfers, stappen: cijfers?.stappen.map(({ delen, gelezen, stap }) => ({ stap, delen, gelezen })) }
      })
    )
}))

const beslissing = (...namen: ReadonlyArray<keyof typeof beslissingen>) =>
  fc.record({ naam: fc.constantFrom(...namen), plaats: fc.nat(99) }).map(({ naam, plaats }): Stap => ({
    naam,
    doe: () => beslissingen[naam](plaats)
  }))

const willekeurige = beslissing("accepteer bevinding", "wijs bevinding af", "maak bevinding ongedaan")

const anonimiseer = fc.record({ plaats: fc.nat(99) }).map(({ plaats }): Stap => ({
  naam: "anonimiseer klantcontact",
  doe: ({ klantcontacten }) =>
    anonimiseerKlantcontact({
      klantcontact: klantcontacten[plaats % (klantcontacten.length + 1)] ?? nergens,
      versie: "elke",
      door: balie
    })
}))

const nergens = "00000000-0000-4000-8000-000000000000" as KlantcontactId

/** What the night does, what people decide on what it found, and what goes after its time. */
export const nachtstappen: fc.Arbitrary<Stap> = fc.oneof(
  reconcilieer,
  { weight: 2, arbitrary: willekeurige },
  anonimiseer
)

/** Somebody who is betrokkene as himself and gave what his partij has: one thing at least that the night finds and that can be undone. */
const registreerOverbodig: Stap = {
  naam: "registreer",
  doe: () =>
    Effect.gen(function*() {
      const { id } = yield* registreerPartij({ ...anna, ...wietskesGegevens } as object as Partijgegevens)
      return yield* registreerBetrokkene(
        registratie({ identificatie: { soort: "gekozen-partij", partij: id }, contactgegevens: wietskesGegevens })
      )
    })
}

/** The night, a day on which people work off what it found, and the next night. */
export const etmaal: fc.Arbitrary<ReadonlyArray<Stap>> = fc.tuple(
  fc.constant(registreerOverbodig),
  reconcilieer,
  fc.array(beslissing("accepteer bevinding"), { maxLength: 6, size: "max" }),
  fc.array(willekeurige, { maxLength: 3 }),
  beslissing("maak bevinding ongedaan"),
  reconcilieer
).map(([begin, nacht, ochtend, middag, avond, volgende]) => [begin, nacht, ...ochtend, ...middag, avond, volgende])
