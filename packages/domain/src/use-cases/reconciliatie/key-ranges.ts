import { Effect, Option, Stream } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import type { KeyRange, Step } from "../../reconciliatie/reconciliatie.ts"

/**
 * A stretch cut into stretches of so many records, in their order. Together they are the whole stretch: nothing falls between two, nor
 * before the first or after the last, also not what is added meanwhile.
 */
export const keyRanges = (stap: Step, strook: KeyRange, aantal: number) =>
  Stream.paginate(
    strook.na,
    (na) =>
      Effect.map(Dossiers.use((dossiers) => dossiers.einde(stap, na, aantal)), (einde) => {
        const grens = Option.filter(einde, (id) => strook.tot === undefined || id < strook.tot)
        return [
          [tussen(na, Option.getOrElse(grens, () => strook.tot))],
          Option.map(grens, (id): string | undefined => id)
        ] as const
      })
  )

const tussen = (na: string | undefined, tot: string | undefined): KeyRange => ({
  ...(na === undefined ? {} : { na }),
  ...(tot === undefined ? {} : { tot })
})
