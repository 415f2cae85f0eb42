import { Effect, Option } from "effect"
import {
  beginReconciliatie,
  type Beleid,
  completeReconciliatie,
  geenBeleid,
  processReconciliatiePart,
  type Reconciliatie,
  type ReconciliatiePart,
  type ReconciliatieRequest,
  Reconciliaties,
  reconciliatieSteps,
  regelnamen,
  RegisterClock,
  type RegisterUnavailable
} from "../../../src/index.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { nightShift } from "./night-register.ts"

/** How a run is cut into parts, and which of the remaining parts is next: one night's work in one of many orders. */
export interface Distribution {
  readonly partSize: number
  readonly order: ReadonlyArray<number>
}

const allAtOnce: Distribution = { partSize: 100, order: [] }

/** All rules, under this policy. */
export const commandWith = (
  beleid: Beleid = geenBeleid,
  different: Partial<ReconciliatieRequest> = {}
): ReconciliatieRequest => ({
  regels: [...regelnamen],
  proef: false,
  beleid,
  ...different
})

/** The policy that finds the same and allows as few repairs as it can. */
export const zonderHerstel = (beleid: Beleid): Beleid => ({
  ...beleid,
  koppelOpGronden: [],
  verwijderOverbodigeAfwijkingen: false,
  anonimiseer: false
})

/** Runs the work at one fixed moment, against which records are young or old. */
export const onPeildatum = Effect.provideService(RegisterClock, { nu: Effect.succeed(peildatum) })

/** All remaining parts, taken by one worker. */
export const takeAll = (
  reconciliatie: Reconciliatie
): Effect.Effect<ReadonlyArray<ReconciliatiePart>, RegisterUnavailable, Reconciliaties> =>
  Effect.flatMap(
    Reconciliaties.use((port) => port.takePart(reconciliatie.id, nightShift, 600_000)),
    (part) =>
      Option.isNone(part)
        ? Effect.succeed([])
        : Effect.map(takeAll(reconciliatie), (further) => [part.value, ...further])
  )

/** The parts in the order of their steps, and within a step in any order. */
const inOrder = (
  parts: ReadonlyArray<ReconciliatiePart>,
  order: ReadonlyArray<number>
): ReadonlyArray<ReconciliatiePart> =>
  reconciliatieSteps.flatMap((step) =>
    parts.filter((part) => part.stap === step)
      .map((part, place) => ({ part, turn: order[place % order.length] ?? 0 }))
      .toSorted((one, ander) => one.turn - ander.turn)
      .map(({ part }) => part)
  )

/** Does all remaining parts. */
export const workOff = Effect.fnUntraced(function*(reconciliatie: Reconciliatie, order: ReadonlyArray<number> = []) {
  const parts = yield* takeAll(reconciliatie)
  yield* Effect.forEach(inOrder(parts, order), (part) => processReconciliatiePart(reconciliatie, part, nightShift), {
    discard: true
  })
})

/** A whole run: its answer when it has ended. */
export const night = Effect.fnUntraced(
  function*(command: ReconciliatieRequest, { partSize, order }: Distribution = allAtOnce) {
    const reconciliatie = yield* beginReconciliatie(command, nightShift, partSize)
    yield* workOff(reconciliatie, order)
    return yield* completeReconciliatie(reconciliatie, nightShift)
  }
)
