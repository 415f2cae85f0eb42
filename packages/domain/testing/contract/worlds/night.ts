import { Effect, Option } from "effect"
import {
  beginReconciliatie,
  type Beleid,
  Clock,
  completeReconciliatie,
  geenBeleid,
  type Part,
  processPart,
  type Reconciliatie,
  type ReconciliatieRequest,
  Reconciliaties,
  regelnamen,
  type RegisterUnavailable,
  steps
} from "../../../src/index.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { nachtdienst } from "./night-register.ts"

/** How a run is cut, and which part of what is left is done next: the work of one night in one of many orders. */
export interface Verdeling {
  readonly deelgrootte: number
  readonly volgorde: ReadonlyArray<number>
}

const inEens: Verdeling = { deelgrootte: 100, volgorde: [] }

/** All rules, under this policy. */
export const opdrachtMet = (
  beleid: Beleid = geenBeleid,
  anders: Partial<ReconciliatieRequest> = {}
): ReconciliatieRequest => ({
  regels: [...regelnamen],
  proef: false,
  beleid,
  ...anders
})

/** The policy that finds the same and lets nothing be repaired that it can keep from it. */
export const zonderHerstel = (beleid: Beleid): Beleid => ({
  ...beleid,
  koppelOpGronden: [],
  verwijderOverbodigeAfwijkingen: false,
  anonimiseer: false
})

/** At one and the same moment, against which records are young or old. */
export const opPeildatum = Effect.provideService(Clock, { nu: Effect.succeed(peildatum) })

/** All parts that are left, in the hands of one worker. */
export const neemAlle = (
  reconciliatie: Reconciliatie
): Effect.Effect<ReadonlyArray<Part>, RegisterUnavailable, Reconciliaties> =>
  Effect.flatMap(
    Reconciliaties.use((poort) => poort.takePart(reconciliatie.id, nachtdienst, 600_000)),
    (deel) =>
      Option.isNone(deel)
        ? Effect.succeed([])
        : Effect.map(neemAlle(reconciliatie), (verder) => [deel.value, ...verder])
  )

/** In the order of the steps, and within a step in any. */
const inVolgorde = (delen: ReadonlyArray<Part>, volgorde: ReadonlyArray<number>): ReadonlyArray<Part> =>
  steps.flatMap((stap) =>
    delen.filter((deel) => deel.stap === stap)
      .map((deel, plaats) => ({ deel, beurt: volgorde[plaats % volgorde.length] ?? 0 }))
      .toSorted((een, ander) => een.beurt - ander.beurt)
      .map(({ deel }) => deel)
  )

/** Does all parts that are left. */
export const werkAf = Effect.fnUntraced(function*(reconciliatie: Reconciliatie, volgorde: ReadonlyArray<number> = []) {
  const delen = yield* neemAlle(reconciliatie)
  yield* Effect.forEach(inVolgorde(delen, volgorde), (deel) => processPart(reconciliatie, deel, nachtdienst), {
    discard: true
  })
})

/** A whole run: what is answered when it has ended. */
export const nacht = Effect.fnUntraced(
  function*(opdracht: ReconciliatieRequest, { deelgrootte, volgorde }: Verdeling = inEens) {
    const reconciliatie = yield* beginReconciliatie(opdracht, nachtdienst, deelgrootte)
    yield* werkAf(reconciliatie, volgorde)
    return yield* completeReconciliatie(reconciliatie, nachtdienst)
  }
)
