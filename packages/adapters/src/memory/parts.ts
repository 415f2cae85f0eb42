import {
  type Medewerker,
  type Part,
  PartLost,
  regelnamen,
  type Step,
  type StepProgress,
  steps,
  type Telling
} from "@betrokkene/domain"
import { Option, Result } from "effect"

/** A part of a run with how it stands; `lease`: who is at it, until when, in milliseconds. */
export interface Deelstand {
  readonly deel: Part
  readonly toestand: "open" | "klaar" | "mislukt"
  readonly lease?: { readonly houder: Medewerker; readonly tot: number }
  readonly telling: Telling
  readonly milliseconden: number
}

const leegGeteld = { gelezen: 0, regels: [] }

/** A part that nobody was at. */
export const nieuwDeel = (deel: Omit<Part, "poging">): Deelstand => ({
  deel: { ...deel, poging: 0 },
  toestand: "open",
  telling: leegGeteld,
  milliseconden: 0
})

/** In the order of steps and numbers. */
export const opVolgorde = (delen: ReadonlyArray<Deelstand>): ReadonlyArray<Deelstand> =>
  delen.toSorted(({ deel: een }, { deel: ander }) =>
    steps.indexOf(een.stap) - steps.indexOf(ander.stap) || een.volgnummer - ander.volgnummer
  )

/** The parts with the first one that is free in the hands of this worker. */
export const neem = (
  delen: ReadonlyArray<Deelstand>,
  houder: Medewerker,
  nu: number,
  lease: number
): Option.Option<readonly [Part, ReadonlyArray<Deelstand>]> => {
  const vrij = delen.find(({ lease, toestand }) => toestand === "open" && (lease === undefined || lease.tot <= nu))
  if (vrij === undefined) return Option.none()
  const deel = { ...vrij.deel, poging: vrij.deel.poging + 1 }
  return Option.some([
    deel,
    delen.map((ander) => ander === vrij ? { ...ander, deel, lease: { houder, tot: nu + lease } } : ander)
  ])
}

/** The parts with others in the place of one, if that is still in the hands of this worker. */
export const inPlaatsVan = (
  delen: ReadonlyArray<Deelstand>,
  { poging, stap, volgnummer }: Part,
  houder: Medewerker,
  ander: (stand: Deelstand) => ReadonlyArray<Deelstand>
): Result.Result<ReadonlyArray<Deelstand>, PartLost> => {
  const gehouden = delen.find(({ deel, lease, toestand }) =>
    deel.stap === stap && deel.volgnummer === volgnummer && deel.poging === poging && toestand === "open" &&
    lease?.houder === houder
  )
  return gehouden === undefined
    ? Result.fail(new PartLost())
    : Result.succeed(delen.flatMap((deel) => deel === gehouden ? ander(deel) : [deel]))
}

/** Two parts in the place of one, with numbers between it and the next. */
export const gesplitst = (
  delen: ReadonlyArray<Deelstand>,
  { deel: { strook: { na, tot: einde }, ...deel } }: Deelstand,
  tot: string
): ReadonlyArray<Deelstand> => {
  const volgende = Math.min(
    deel.volgnummer + 1,
    ...delen.map(({ deel: ander }) => ander).filter(({ stap, volgnummer }) =>
      stap === deel.stap && volgnummer > deel.volgnummer
    ).map(({ volgnummer }) => volgnummer)
  )
  const stuk = (volgende - deel.volgnummer) / 3
  return [
    nieuwDeel({ ...deel, volgnummer: deel.volgnummer + stuk, strook: { ...(na === undefined ? {} : { na }), tot } }),
    nieuwDeel({
      ...deel,
      volgnummer: deel.volgnummer + 2 * stuk,
      strook: { na: tot, ...(einde === undefined ? {} : { tot: einde }) }
    })
  ]
}

/** What each step has come to. */
export const voortgang = (delen: ReadonlyArray<Deelstand>): ReadonlyArray<StepProgress> =>
  steps.flatMap((stap) => {
    const van = delen.filter(({ deel }) => deel.stap === stap)
    return van.length === 0 ? [] : [stapvoortgang(stap, van)]
  })

const stapvoortgang = (stap: Step, delen: ReadonlyArray<Deelstand>): StepProgress => {
  const cijfers = delen.flatMap(({ telling }) => telling.regels)
  return {
    stap,
    delen: delen.length,
    klaar: delen.filter(({ toestand }) => toestand === "klaar").length,
    mislukt: delen.filter(({ toestand }) => toestand === "mislukt").length,
    gelezen: som(delen.map(({ telling }) => telling.gelezen)),
    milliseconden: som(delen.map(({ milliseconden }) => milliseconden)),
    regels: regelnamen.flatMap((regel) => {
      const van = cijfers.filter((cijfer) => cijfer.regel === regel)
      return van.length === 0 ? [] : [{
        regel,
        gevonden: som(van.map(({ gevonden }) => gevonden)),
        nieuw: som(van.map(({ nieuw }) => nieuw)),
        hersteld: som(van.map(({ hersteld }) => hersteld))
      }]
    })
  }
}

const som = (getallen: ReadonlyArray<number>): number => getallen.reduce((totaal, getal) => totaal + getal, 0)
