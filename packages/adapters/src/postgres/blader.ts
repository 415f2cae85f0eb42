import type { Blader, Bladzijde, Positie } from "@betrokkene/domain"
import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from "kysely"

/** A list narrowed to the stretch that is asked for and sorted, one row more than asked to see whether more follow. */
export const bladerVraag = <DB, TB extends keyof DB, O>(
  vraag: SelectQueryBuilder<DB, TB, O>,
  sorteerkolom: Expression<string>,
  id: Expression<string>,
  { aantal, oplopend, vanaf }: Blader
): SelectQueryBuilder<DB, TB, O> => {
  const stijgend = oplopend === (vanaf?.richting !== "voor")
  const vervolg = vanaf === undefined
    ? vraag
    : vraag.where(
      stijgend
        ? sql<SqlBool>`(${sorteerkolom}, ${id}) > (${vanaf.positie.waarde}::timestamptz, ${vanaf.positie.id}::uuid)`
        : sql<SqlBool>`(${sorteerkolom}, ${id}) < (${vanaf.positie.waarde}::timestamptz, ${vanaf.positie.id}::uuid)`
    )
  const richting = stijgend ? "asc" : "desc"
  return vervolg.orderBy(sorteerkolom, richting).orderBy(id, richting).limit(aantal + 1)
}

/** The page of what {@link bladerVraag} found, in the order of the list. */
export const naarBladzijde = <Rij, A>(
  rijen: ReadonlyArray<Rij>,
  { aantal, vanaf }: Blader,
  lees: (rij: Rij) => { readonly record: A; readonly positie: Positie }
): Bladzijde<A> => {
  const bladzijde = rijen.slice(0, aantal).map(lees)
  return { rijen: vanaf?.richting === "voor" ? bladzijde.toReversed() : bladzijde, meer: rijen.length > aantal }
}
