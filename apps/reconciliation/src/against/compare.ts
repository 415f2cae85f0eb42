import {
  compareWithAnderRegister,
  type ComparisonMode,
  type Reconciliatie,
  type RegisterComparison
} from "@betrokkene/domain"
import { Effect, Option, Ref, Stream } from "effect"
import type { Ophaalwijze } from "./http-json.ts"
import { nietsTerzijde, telErbij, type Terzijdetelling } from "./set-aside.ts"
import { type Bron, leesAnderRegister } from "./source.ts"
import { AnderRegisterOnleesbaar } from "./unreadable.ts"

/** What a comparison came to, and what of the other register was set aside. */
export interface Bronvergelijking {
  readonly vergelijking: RegisterComparison
  readonly terzijde: Terzijdetelling
}

/**
 * Compares the register with another one, within the run: to be done before the run is closed, and again as a whole where it was broken
 * off. A source in which nothing at all can be read as a partij is the wrong one, and compared with nothing.
 */
export const vergelijkMetBron = Effect.fn("vergelijkMetBron")(
  function*(bron: Bron, reconciliatie: Reconciliatie, wijze: ComparisonMode, ophaalwijze?: Ophaalwijze) {
    const telling = yield* Ref.make({ gelezen: 0, terzijde: nietsTerzijde })
    const partijen = leesAnderRegister(bron, ophaalwijze).pipe(
      Stream.tap((gelezen) =>
        Ref.update(telling, (eerder) => ({
          gelezen: eerder.gelezen + (gelezen.partij === undefined ? 0 : 1),
          terzijde: telErbij(eerder.terzijde, gelezen)
        }))
      ),
      Stream.map(({ partij }) => Option.fromUndefinedOr(partij)),
      Stream.concat(
        Stream.unwrap(
          Effect.map(
            Ref.get(telling),
            ({ gelezen }) =>
              gelezen === 0 ? Stream.fail(new AnderRegisterOnleesbaar({ reden: "geen-partijen" })) : Stream.empty
          )
        )
      )
    )
    const vergelijking = yield* compareWithAnderRegister(reconciliatie, partijen, wijze)
    return { vergelijking, terzijde: (yield* Ref.get(telling)).terzijde } satisfies Bronvergelijking as Bronvergelijking
  }
)
