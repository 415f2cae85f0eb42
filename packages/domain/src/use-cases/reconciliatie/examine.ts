import { Effect } from "effect"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Zaak } from "./matter.ts"

/** What the rules find in a dossier, and which of them could not be held against it. */
export interface Result {
  readonly bevindingen: ReadonlyArray<Bevinding>
  readonly gestruikeld: ReadonlyArray<Regel>
}

/** Holds the rules against a dossier. One that dies on it does not keep the others from finding what they find. */
export const examine = (zaak: Zaak, regels: ReadonlyArray<Regel>): Effect.Effect<Result> =>
  Effect.catchDefect(
    Effect.sync(() => ({ bevindingen: zaak.bevindingen(regels), gestruikeld: [] })),
    () =>
      Effect.map(Effect.forEach(regels, (regel) => apart(zaak, regel)), (uitslagen) => ({
        bevindingen: uitslagen.flatMap(({ bevindingen }) => bevindingen),
        gestruikeld: uitslagen.flatMap(({ gestruikeld }) => gestruikeld)
      }))
  )

const apart = (zaak: Zaak, regel: Regel): Effect.Effect<Result> =>
  Effect.catchDefect(
    Effect.sync(() => ({ bevindingen: zaak.bevindingen([regel]), gestruikeld: [] })),
    () => Effect.succeed({ bevindingen: [], gestruikeld: [regel] })
  )
