import { type PageRequest, type Reconciliatie, Reconciliaties, type RecordPage } from "@betrokkene/domain"
import { Effect, Option, Stream } from "effect"

/** The stored runs, latest first, read a page at a time. */
export const reconciliaties = Stream.paginate(undefined as PageRequest["from"], (from) =>
  Effect.map(
    Reconciliaties.use((port) =>
      port.browse({ ascending: false, aantal: 50, ...(from === undefined ? {} : { from }) })
    ),
    ({ meer, rows }: RecordPage<Reconciliatie>) => {
      const last = rows.at(-1)
      return [
        rows.map(({ record }) => record),
        meer && last !== undefined
          ? Option.some<PageRequest["from"]>({ direction: "na", position: last.position })
          : Option.none<PageRequest["from"]>()
      ] as const
    }
  ))
