import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Bevindingen,
  geenBeleid,
  IdGenerator,
  Medewerker,
  type Partij,
  Partijen,
  type Reconciliatie,
  Reconciliaties,
  RegisterClock,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import { onTestFinished } from "vitest"
import { compareWithSource } from "../../src/against/compare.ts"
import type { FetchMode } from "../../src/against/http-json.ts"
import type { Bron } from "../../src/against/source.ts"

const holder = Schema.decodeSync(Medewerker)("reconciliatie")

type Register = Layer.Success<typeof memory> | Layer.Success<typeof system>

/** A register in memory with these partijen, discarded after the test. */
export const registerWith = async (partijen: ReadonlyArray<Partij>) => {
  const runtime = ManagedRuntime.make(Layer.merge(memory, system))
  onTestFinished(() => runtime.dispose())
  const run = <A, E>(work: Effect.Effect<A, E, Register>): Promise<A> => runtime.runPromise(work)
  await run(Effect.forEach(partijen, (partij) => Partijen.use((all) => all.voegToe(partij)), { discard: true }))
  return run
}

/** Compares with a source in a run of its own. */
export const compareWith = (
  bron: Bron,
  { fetchMode, overnemen: takeOver = false }: {
    readonly overnemen?: boolean
    readonly fetchMode?: FetchMode
  } = {}
) =>
  Effect.gen(function*() {
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const reconciliatie: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder: holder,
      begonnen: nu,
      peildatum: nu,
      watermerk: 0 as Wijzigingsnummer,
      opdracht: { regels: ["ontbreekt-hier", "ontbreekt-daar", "verschilt"], proef: false, beleid: geenBeleid },
      toestand: "loopt"
    }
    yield* Reconciliaties.use((all) => all.begin(reconciliatie, []))
    return yield* compareWithSource(bron, reconciliatie, { door: holder, overnemen: takeOver }, fetchMode)
  })

/** Everything stored about findings. */
export const findings = Effect.map(
  Bevindingen.use((all) => all.browse({}, { ascending: true, aantal: 1000 })),
  ({ rows }) => rows.map(({ record }) => record)
)
