import { Effect } from "effect"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Matter } from "./matter.ts"

/** What the rules find in a dossier, and the rules that died on it. */
export interface Result {
  readonly bevindingen: ReadonlyArray<Bevinding>
  readonly failed: ReadonlyArray<Regel>
}

/** Applies the rules to a dossier. A rule that dies does not stop the others. */
export const examine = (matter: Matter, regels: ReadonlyArray<Regel>): Effect.Effect<Result> =>
  Effect.catchDefect(
    Effect.sync(() => ({ bevindingen: matter.bevindingen(regels), failed: [] })),
    () =>
      Effect.map(Effect.forEach(regels, (regel) => examineOne(matter, regel)), (results) => ({
        bevindingen: results.flatMap(({ bevindingen }) => bevindingen),
        failed: results.flatMap(({ failed }) => failed)
      }))
  )

const examineOne = (matter: Matter, regel: Regel): Effect.Effect<Result> =>
  Effect.catchDefect(
    Effect.sync(() => ({ bevindingen: matter.bevindingen([regel]), failed: [] })),
    () => Effect.succeed({ bevindingen: [], failed: [regel] })
  )
