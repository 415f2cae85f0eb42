import { Effect, Option, Stream } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import type { KeyRange, Step } from "../../reconciliatie/reconciliatie.ts"

/**
 * Cuts a range into ranges of `count` records, in order. Together they cover the whole range, without gaps, so
 * records added meanwhile are included.
 */
export const keyRanges = (stap: Step, strook: KeyRange, count: number) =>
  Stream.paginate(
    strook.na,
    (na) =>
      Effect.map(Dossiers.use((dossiers) => dossiers.einde(stap, na, count)), (end) => {
        const boundary = Option.filter(end, (id) => strook.tot === undefined || id < strook.tot)
        return [
          [between(na, Option.getOrElse(boundary, () => strook.tot))],
          Option.map(boundary, (id): string | undefined => id)
        ] as const
      })
  )

const between = (na: string | undefined, tot: string | undefined): KeyRange => ({
  ...(na === undefined ? {} : { na }),
  ...(tot === undefined ? {} : { tot })
})
