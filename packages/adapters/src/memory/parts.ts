import {
  type Medewerker,
  type ReconciliatieCounts,
  type ReconciliatiePart,
  ReconciliatiePartLost,
  type ReconciliatieStep,
  type ReconciliatieStepProgress,
  reconciliatieSteps,
  regelnamen
} from "@betrokkene/domain"
import { Option, Result } from "effect"

/** A part of a run with its state. `lease` tells which worker has it, and until when in milliseconds. */
export interface PartState {
  readonly part: ReconciliatiePart
  readonly toestand: "open" | "klaar" | "mislukt"
  readonly lease?: { readonly holder: Medewerker; readonly tot: number }
  readonly telling: ReconciliatieCounts
  readonly milliseconden: number
}

const nothingCounted = { gelezen: 0, regels: [] }

/** A part that no worker has had. */
export const newPart = (part: Omit<ReconciliatiePart, "poging">): PartState => ({
  part: { ...part, poging: 0 },
  toestand: "open",
  telling: nothingCounted,
  milliseconden: 0
})

/** The parts in the order of steps and numbers. */
export const inOrder = (parts: ReadonlyArray<PartState>): ReadonlyArray<PartState> =>
  parts.toSorted(({ part: one }, { part: other }) =>
    reconciliatieSteps.indexOf(one.stap) - reconciliatieSteps.indexOf(other.stap) || one.volgnummer - other.volgnummer
  )

/** Gives the first free part to a worker; none when no part is free. */
export const take = (
  parts: ReadonlyArray<PartState>,
  holder: Medewerker,
  now: number,
  lease: number
): Option.Option<readonly [ReconciliatiePart, ReadonlyArray<PartState>]> => {
  const free = parts.find(({ lease, toestand }) => toestand === "open" && (lease === undefined || lease.tot <= now))
  if (free === undefined) return Option.none()
  const part = { ...free.part, poging: free.part.poging + 1 }
  return Option.some([
    part,
    parts.map((other) => other === free ? { ...other, part, lease: { holder, tot: now + lease } } : other)
  ])
}

/** Replaces a part by others. Fails when the worker does not hold the part any more. */
export const inPlaceOf = (
  parts: ReadonlyArray<PartState>,
  { poging: attempt, stap: step, volgnummer }: ReconciliatiePart,
  holder: Medewerker,
  replacement: (state: PartState) => ReadonlyArray<PartState>
): Result.Result<ReadonlyArray<PartState>, ReconciliatiePartLost> => {
  const held = parts.find(({ part, lease, toestand }) =>
    part.stap === step && part.volgnummer === volgnummer && part.poging === attempt && toestand === "open" &&
    lease?.holder === holder
  )
  return held === undefined
    ? Result.fail(new ReconciliatiePartLost())
    : Result.succeed(parts.flatMap((part) => part === held ? replacement(part) : [part]))
}

/** The two parts that replace one, numbered between it and the next part. */
export const splitParts = (
  parts: ReadonlyArray<PartState>,
  { part: { range: { na: after, tot: end }, ...part } }: PartState,
  tot: string
): ReadonlyArray<PartState> => {
  const next = Math.min(
    part.volgnummer + 1,
    ...parts.map(({ part: other }) => other).filter(({ stap: step, volgnummer }) =>
      step === part.stap && volgnummer > part.volgnummer
    ).map(({ volgnummer }) => volgnummer)
  )
  const gap = (next - part.volgnummer) / 3
  return [
    newPart({
      ...part,
      volgnummer: part.volgnummer + gap,
      range: { ...(after === undefined ? {} : { na: after }), tot }
    }),
    newPart({
      ...part,
      volgnummer: part.volgnummer + 2 * gap,
      range: { na: tot, ...(end === undefined ? {} : { tot: end }) }
    })
  ]
}

/** How far each step is. */
export const progressOf = (parts: ReadonlyArray<PartState>): ReadonlyArray<ReconciliatieStepProgress> =>
  reconciliatieSteps.flatMap((step) => {
    const of = parts.filter(({ part }) => part.stap === step)
    return of.length === 0 ? [] : [stepProgress(step, of)]
  })

const stepProgress = (step: ReconciliatieStep, parts: ReadonlyArray<PartState>): ReconciliatieStepProgress => {
  const figures = parts.flatMap(({ telling }) => telling.regels)
  return {
    stap: step,
    delen: parts.length,
    done: parts.filter(({ toestand }) => toestand === "klaar").length,
    failed: parts.filter(({ toestand }) => toestand === "mislukt").length,
    gelezen: sum(parts.map(({ telling }) => telling.gelezen)),
    milliseconden: sum(parts.map(({ milliseconden: milliseconds }) => milliseconds)),
    regels: regelnamen.flatMap((regel) => {
      const of = figures.filter((figure) => figure.regel === regel)
      return of.length === 0 ? [] : [{
        regel,
        gevonden: sum(of.map(({ gevonden: found }) => found)),
        nieuw: sum(of.map(({ nieuw: fresh }) => fresh)),
        hersteld: sum(of.map(({ hersteld }) => hersteld))
      }]
    })
  }
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)
