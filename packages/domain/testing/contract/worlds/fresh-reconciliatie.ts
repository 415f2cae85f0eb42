import { Effect, Schema } from "effect"
import { geenBeleid, IdGenerator, type Part, Reconciliatie, Reconciliaties, Tijdstip } from "../../../src/index.ts"
import { maandag } from "./fresh-bevinding.ts"

/** A part as it is made. */
export type NieuwDeel = Omit<Part, "reconciliatie" | "poging">

/** A run that began at this moment. */
export const vanAf = (begonnen: string): Omit<Reconciliatie, "id"> => {
  const { id: _, ...overig } = Schema.decodeSync(Reconciliatie)({
    id: "00000000-0000-4000-8000-000000000000",
    houder: "nacht-1",
    begonnen,
    peildatum: begonnen,
    watermerk: 0,
    opdracht: { regels: ["onbereikbaar"], proef: false, beleid: geenBeleid },
    toestand: "loopt"
  })
  return overig
}

/** The run, under an id of its own. */
export const verseReconciliatie = (
  reconciliatie: Omit<Reconciliatie, "id"> = vanAf(maandag)
): Effect.Effect<Reconciliatie, never, IdGenerator> =>
  Effect.map(IdGenerator.use((ids) => ids.reconciliatie), (id) => ({ ...reconciliatie, id }))

/** The run with these parts, which has begun. */
export const begonnen = Effect.fnUntraced(
  function*(reconciliatie?: Omit<Reconciliatie, "id">, delen: ReadonlyArray<NieuwDeel> = []) {
    const vers = yield* verseReconciliatie(reconciliatie)
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.begin(vers, delen))
    return vers
  }
)

/** The run as it ended, at this moment. */
export const geeindigd = (reconciliatie: Reconciliatie, op: string = maandag): Reconciliatie => ({
  ...reconciliatie,
  toestand: "klaar",
  geeindigd: Schema.decodeSync(Tijdstip)(op)
})
