import { Effect } from "effect"
import type { Blader, Bladzijde, Positie } from "../ports/bladzijde.ts"
import type { RegisterOnbereikbaar } from "../ports/register-onbereikbaar.ts"

/** All records of a list, read a hundred at a time: for lists that are short, such as what hangs on one record. */
export const alleRijen = <A, R>(
  lees: (blader: Blader) => Effect.Effect<Bladzijde<A>, RegisterOnbereikbaar, R>,
  na?: Positie
): Effect.Effect<ReadonlyArray<A>, RegisterOnbereikbaar, R> =>
  Effect.flatMap(
    lees({ oplopend: true, aantal: 100, ...(na === undefined ? {} : { vanaf: { richting: "na", positie: na } }) }),
    ({ meer, rijen }) => {
      const records = rijen.map(({ record }) => record)
      return meer
        ? Effect.map(alleRijen(lees, rijen.at(-1)?.positie), (verder) => [...records, ...verder])
        : Effect.succeed(records)
    }
  )
