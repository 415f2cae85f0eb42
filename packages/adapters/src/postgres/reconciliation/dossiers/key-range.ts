import type { KeyRange } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/** Which records a query is about: the condition on a column that holds their id. */
export type Bereik = (kolom: string) => RawBuilder<boolean>

/** Those of a stretch. */
export const inStrook = ({ na, tot }: KeyRange): Bereik => (kolom) => {
  const grenzen = [
    ...(na === undefined ? [] : [sql<boolean>`${sql.ref(kolom)} > ${na}::uuid`]),
    ...(tot === undefined ? [] : [sql<boolean>`${sql.ref(kolom)} <= ${tot}::uuid`])
  ]
  return grenzen.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(grenzen, sql` and `)}`
}

/** The one with this id. */
export const metId = (id: string): Bereik => (kolom) => sql<boolean>`${sql.ref(kolom)} = ${id}::uuid`
