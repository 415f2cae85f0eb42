import { type Browse, type Page, type Reconciliatie, Reconciliaties } from "@betrokkene/domain"
import { Effect, Option, Stream } from "effect"

/** The runs that are kept, the last one first, some at a time. */
export const reconciliaties = Stream.paginate(undefined as Browse["vanaf"], (vanaf) =>
  Effect.map(
    Reconciliaties.use((poort) =>
      poort.browse({ oplopend: false, aantal: 50, ...(vanaf === undefined ? {} : { vanaf }) })
    ),
    ({ meer, rijen }: Page<Reconciliatie>) => {
      const laatste = rijen.at(-1)
      return [
        rijen.map(({ record }) => record),
        meer && laatste !== undefined
          ? Option.some<Browse["vanaf"]>({ richting: "na", positie: laatste.positie })
          : Option.none<Browse["vanaf"]>()
      ] as const
    }
  ))
