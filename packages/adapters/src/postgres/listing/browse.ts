import type { Browse, Page, Position, Tijdstip } from "@betrokkene/domain"
import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from "kysely"

/** Between which moments what a list is sorted by lies; `tot` itself is outside. */
export interface Spanne {
  readonly vanaf?: Tijdstip | undefined
  readonly tot?: Tijdstip | undefined
}

/** In what form an index holds moments. */
export type Vorm = (moment: Expression<unknown>) => Expression<unknown>

const alsMoment: Vorm = (moment) => moment

/** A list narrowed to the stretch that is asked for and sorted, one row more than asked to see whether more follow. */
export const bladerVraag = <DB, TB extends keyof DB, O>(
  vraag: SelectQueryBuilder<DB, TB, O>,
  sorteerkolom: Expression<unknown>,
  id: Expression<unknown>,
  blader: Browse,
  spanne: Spanne = {},
  vorm: Vorm = alsMoment
): SelectQueryBuilder<DB, TB, O> => {
  const kolom = vorm(sorteerkolom)
  const grenzen = [ondergrens(kolom, id, blader, spanne, vorm), bovengrens(kolom, id, blader, spanne, vorm)]
  return opVolgorde(vraag.where(({ and }) => and(grenzen.filter((grens) => grens !== undefined))), kolom, id, blader)
}

/** Sorts a list in the direction in which it is read, up to one row more than asked. */
export const opVolgorde = <DB, TB extends keyof DB, O>(
  vraag: SelectQueryBuilder<DB, TB, O>,
  kolom: Expression<unknown>,
  id: Expression<unknown>,
  blader: Browse
): SelectQueryBuilder<DB, TB, O> => {
  const richting = stijgt(blader) ? "asc" : "desc"
  return vraag.orderBy(kolom, richting).orderBy(id, richting).limit(blader.aantal + 1)
}

const stijgt = ({ oplopend, vanaf }: Browse): boolean => oplopend === (vanaf?.richting !== "voor")

/*
 * Where a place and a moment bound the same side, one of them is implied by the other. Only the narrower is asked: given both, PostgreSQL
 * may begin at the wider and pass over all that lies between.
 */

const ondergrens = (
  kolom: Expression<unknown>,
  id: Expression<unknown>,
  blader: Browse,
  { vanaf }: Spanne,
  vorm: Vorm
) => {
  const plaats = stijgt(blader) ? blader.vanaf?.positie : undefined
  if (plaats !== undefined && (vanaf === undefined || vanaf <= plaats.waarde)) {
    return sql<SqlBool>`(${kolom}, ${id}) > (${vorm(sql`${plaats.waarde}::timestamptz`)}, ${plaats.id}::uuid)`
  }
  return vanaf === undefined ? undefined : sql<SqlBool>`${kolom} >= ${vorm(sql`${vanaf}::timestamptz`)}`
}

const bovengrens = (
  kolom: Expression<unknown>,
  id: Expression<unknown>,
  blader: Browse,
  { tot }: Spanne,
  vorm: Vorm
) => {
  const plaats = stijgt(blader) ? undefined : blader.vanaf?.positie
  if (plaats !== undefined && (tot === undefined || plaats.waarde < tot)) {
    return sql<SqlBool>`(${kolom}, ${id}) < (${vorm(sql`${plaats.waarde}::timestamptz`)}, ${plaats.id}::uuid)`
  }
  return tot === undefined ? undefined : sql<SqlBool>`${kolom} < ${vorm(sql`${tot}::timestamptz`)}`
}

/** The page of what {@link bladerVraag} found, in the order of the list. */
export const naarBladzijde = <Rij, A>(
  rijen: ReadonlyArray<Rij>,
  { aantal, vanaf }: Browse,
  lees: (rij: Rij) => { readonly record: A; readonly positie: Position }
): Page<A> => {
  const bladzijde = rijen.slice(0, aantal).map(lees)
  return { rijen: vanaf?.richting === "voor" ? bladzijde.toReversed() : bladzijde, meer: rijen.length > aantal }
}
