import { Effect, Option, Schema, Stream } from "effect"
import {
  type AnderePartij,
  compareWithAnderRegister,
  type Identificator,
  Medewerker,
  type Partij,
  Partijen,
  type Reconciliatie,
  type Regel
} from "../../../src/index.ts"
import { told } from "../../arbitraries/andere-partij.ts"
import type { Known } from "../../arbitraries/comparison-world.ts"
import { monday } from "./fresh-bevinding.ts"
import { started, vanAf } from "./fresh-reconciliatie.ts"
import { freshPartij } from "./fresh.ts"
import { emptyRegister } from "./night-register.ts"

/** The employee who compares. */
export const comparer = Schema.decodeSync(Medewerker)("reconciliatie")

/** Two registers: the people each of them knows. */
export interface Registers {
  readonly here: ReadonlyArray<Partij>
  readonly there: ReadonlyArray<AnderePartij>
  /** What must be found missing: ids of partijen here, partijen there. */
  readonly missingThere: ReadonlyArray<Partij>
  readonly missingHere: ReadonlyArray<AnderePartij>
}

const hasKey = ({ gegevens }: Partij): boolean => gegevens.identificatoren.length > 0

/** Fills this register with the people it knows and nobody else, and gives what the other one has. */
export const registersMet = Effect.fnUntraced(function*(acquaintances: ReadonlyArray<Known>) {
  yield* emptyRegister
  const uitkomst = {
    here: [] as Array<Partij>,
    there: [] as Array<AnderePartij>,
    missingThere: [] as Array<Partij>,
    missingHere: [] as Array<AnderePartij>
  }
  for (const { different, metId, partij, place } of acquaintances) {
    const fresh = { ...(yield* freshPartij(partij)), registratiedatum: monday }
    const identificatoren: ReadonlyArray<Identificator> = fresh.gegevens.identificatoren
    const andere: AnderePartij = {
      ...told(
        place === "beide-anders" ? different : fresh.gegevens,
        metId || !hasKey(fresh) ? fresh.id : undefined
      ),
      identificatoren
    }
    if (place !== "daar") {
      uitkomst.here.push(fresh)
      yield* Partijen.use((partijen) => partijen.voegToe(fresh))
    }
    if (place !== "hier") uitkomst.there.push(andere)
    if (place === "hier" && hasKey(fresh)) uitkomst.missingThere.push(fresh)
    if (place === "daar" && hasKey(fresh)) uitkomst.missingHere.push(andere)
  }
  return uitkomst satisfies Registers as Registers
})

/** The parameters of a comparison. */
export interface ComparisonQuery {
  readonly regels: ReadonlyArray<Regel>
  readonly trial: boolean
  readonly takeOver: boolean
  /** Number of unreadable items among the partijen. */
  readonly unreadable: number
}

const plain: ComparisonQuery = {
  regels: ["ontbreekt-hier", "ontbreekt-daar", "verschilt"],
  trial: false,
  takeOver: false,
  unreadable: 0
}

/** Compares, in a new run. */
export const compareWith = Effect.fnUntraced(
  function*(there: ReadonlyArray<AnderePartij>, different: Partial<ComparisonQuery> = {}) {
    const { unreadable, takeOver, trial, regels } = { ...plain, ...different }
    const run = vanAf("2026-11-25T02:00:00Z")
    const reconciliatie: Reconciliatie = yield* started({
      ...run,
      opdracht: { ...run.opdracht, regels: [...regels], proef: trial }
    })
    const stream = Stream.fromIterable([
      ...there.map(Option.some),
      ...Array.from({ length: unreadable }, () => Option.none<AnderePartij>())
    ])
    return yield* compareWithAnderRegister(reconciliatie, stream, { door: comparer, overnemen: takeOver })
  }
)
