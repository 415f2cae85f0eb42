import { type Blader, type Bladzijde, type Reconciliatie, Reconciliaties } from "@betrokkene/domain"
import { Effect, Option, Stream } from "effect"

/** The runs that are kept, the last one first, some at a time. */
export const reconciliaties = Stream.paginate(undefined as Blader["vanaf"], (vanaf) =>
  Effect.map(
    Reconciliaties.use((poort) =>
      poort.blader({ oplopend: false, aantal: 50, ...(vanaf === undefined ? {} : { vanaf }) })
    ),
    ({ meer, rijen }: Bladzijde<Reconciliatie>) => {
      const laatste = rijen.at(-1)
      return [
        rijen.map(({ record }) => record),
        meer && laatste !== undefined
          ? Option.some<Blader["vanaf"]>({ richting: "na", positie: laatste.positie })
          : Option.none<Blader["vanaf"]>()
      ] as const
    }
  ))
