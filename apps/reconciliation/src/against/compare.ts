import {
  compareWithAnderRegister,
  type ComparisonMode,
  type Reconciliatie,
  type RegisterComparison
} from "@betrokkene/domain"
import { Effect, Option, Ref, Stream } from "effect"
import type { FetchMode } from "./http-json.ts"
import { addUp, nothingSetAside, type SetAsideCount } from "./set-aside.ts"
import { type Bron, readAnderRegister } from "./source.ts"
import { AnderRegisterUnreadable } from "./unreadable.ts"

/** Result of a comparison, and what of the other register was set aside. */
export interface SourceComparison {
  readonly comparison: RegisterComparison
  readonly terzijde: SetAsideCount
}

/**
 * Compares the register with another one as part of the run. It has to finish before the run is closed; after an
 * interruption it starts again from the beginning. A source in which nothing can be read as a partij is refused as the
 * wrong source.
 */
export const compareWithSource = Effect.fn("vergelijkMetBron")(
  function*(bron: Bron, reconciliatie: Reconciliatie, mode: ComparisonMode, fetchMode?: FetchMode) {
    const telling = yield* Ref.make({ gelezen: 0, terzijde: nothingSetAside })
    const partijen = readAnderRegister(bron, fetchMode).pipe(
      Stream.tap((gelezen) =>
        Ref.update(telling, (earlier) => ({
          gelezen: earlier.gelezen + (gelezen.partij === undefined ? 0 : 1),
          terzijde: addUp(earlier.terzijde, gelezen)
        }))
      ),
      Stream.map(({ partij }) => Option.fromUndefinedOr(partij)),
      Stream.concat(
        Stream.unwrap(
          Effect.map(
            Ref.get(telling),
            ({ gelezen }) =>
              gelezen === 0 ? Stream.fail(new AnderRegisterUnreadable({ reden: "geen-partijen" })) : Stream.empty
          )
        )
      )
    )
    const comparison = yield* compareWithAnderRegister(reconciliatie, partijen, mode)
    return {
      comparison,
      terzijde: (yield* Ref.get(telling)).terzijde
    } satisfies SourceComparison as SourceComparison
  }
)
