import { type Browse, type Page, type Reconciliatie, Reconciliaties } from "@betrokkene/domain"
import { Effect, Option, Stream } from "effect"

/** The stored runs, latest first, read a page at a time. */
export const reconciliaties = Stream.paginate(undefined as Browse["vanaf"], (from) =>
  Effect.map(
    Reconciliaties.use((port) =>
      port.browse({ oplopend: false, aantal: 50, ...(from === undefined ? {} : { vanaf: from }) })
    ),
    ({ meer, rijen: rows }: Page<Reconciliatie>) => {
      const last = rows.at(-1)
      return [
        rows.map(({ record }) => record),
        meer && last !== undefined
          ? Option.some<Browse["vanaf"]>({ richting: "na", positie: last.positie })
          : Option.none<Browse["vanaf"]>()
      ] as const
    }
  ))
