import type { ShownRecord } from "@betrokkene/domain"
import type { DataSubject } from "../tracing/data-subjects.ts"

/** A record whose data an answer shows, with the person whose data these are as far as the answer tells. */
export interface Shown {
  readonly record: ShownRecord
  readonly subject?: DataSubject
}

/** The annotation of a schema by which {@link recordsShown} finds what its objects show. */
export const showsKey = "@betrokkene/api/shows"

/** What an object of an answer tells about itself, as JSON. */
export type Shows = (json: never) => ReadonlyArray<Shown>

/**
 * Annotates the schema of a part of an answer with the records whose data an object of it shows. Every answer that has
 * this part is then accounted for, wherever the part stands in it.
 */
export const shows = <Json>(shown: (json: Json) => ReadonlyArray<Shown>): { readonly [showsKey]: Shows } => ({
  [showsKey]: shown
})

/** A partij, whose data are its own. */
export const shownPartij = (id: string): Shown => {
  const partij = { soort: "partij", id } as const
  return { record: partij, subject: partij }
}

/** A betrokkene. If it is gekend, its data are those of the partij that it is linked to, which is shown along. */
export const shownBetrokkene = (id: string, partij: string | undefined): ReadonlyArray<Shown> => {
  const betrokkene = { soort: "betrokkene", id } as const
  if (partij === undefined) return [{ record: betrokkene, subject: betrokkene }]
  const person = shownPartij(partij)
  return [{ record: betrokkene, ...(person.subject === undefined ? {} : { subject: person.subject }) }, person]
}
