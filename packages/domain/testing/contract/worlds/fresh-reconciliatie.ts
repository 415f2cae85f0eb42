import { Effect, Schema } from "effect"
import {
  geenBeleid,
  IdGenerator,
  Reconciliatie,
  type ReconciliatiePart,
  Reconciliaties,
  Tijdstip
} from "../../../src/index.ts"
import { monday } from "./fresh-bevinding.ts"

/** A part as it is made. */
export type NewPart = Omit<ReconciliatiePart, "reconciliatie" | "poging">

/** A run that began at this moment. */
export const vanAf = (started: string): Omit<Reconciliatie, "id"> => {
  const { id: _, ...rest } = Schema.decodeSync(Reconciliatie)({
    id: "00000000-0000-4000-8000-000000000000",
    houder: "nacht-1",
    begonnen: started,
    peildatum: started,
    watermerk: 0,
    opdracht: { regels: ["onbereikbaar"], proef: false, beleid: geenBeleid },
    toestand: "loopt"
  })
  return rest
}

/** The run, under an id of its own. */
export const freshReconciliatie = (
  reconciliatie: Omit<Reconciliatie, "id"> = vanAf(monday)
): Effect.Effect<Reconciliatie, never, IdGenerator> =>
  Effect.map(IdGenerator.use((ids) => ids.reconciliatie), (id) => ({ ...reconciliatie, id }))

/** The run with these parts, which has begun. */
export const started = Effect.fnUntraced(
  function*(reconciliatie?: Omit<Reconciliatie, "id">, parts: ReadonlyArray<NewPart> = []) {
    const fresh = yield* freshReconciliatie(reconciliatie)
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.begin(fresh, parts))
    return fresh
  }
)

/** The run as it ended, at this moment. */
export const ended = (reconciliatie: Reconciliatie, op: string = monday): Reconciliatie => ({
  ...reconciliatie,
  toestand: "klaar",
  geeindigd: Schema.decodeSync(Tijdstip)(op)
})
