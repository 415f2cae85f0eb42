import { Effect, Option, Stream } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import type { IdRange, ReconciliatieStep } from "../../reconciliatie/reconciliatie.ts"

/**
 * Cuts a range into ranges of `count` records, in order. Together they cover the whole range, without gaps, so
 * records added meanwhile are included. With `selection` only the records count that this run selected.
 */
export const keyRanges = (stap: ReconciliatieStep, range: IdRange, count: number, selection?: ReconciliatieId) =>
  Stream.paginate(
    range.na,
    (na) =>
      Effect.map(Dossiers.use((dossiers) => dossiers.end(stap, na, count, selection)), (end) => {
        const boundary = Option.filter(end, (id) => range.tot === undefined || id < range.tot)
        return [
          [between(na, Option.getOrElse(boundary, () => range.tot))],
          Option.map(boundary, (id): string | undefined => id)
        ] as const
      })
  )

const between = (na: string | undefined, tot: string | undefined): IdRange => ({
  ...(na === undefined ? {} : { na }),
  ...(tot === undefined ? {} : { tot })
})
