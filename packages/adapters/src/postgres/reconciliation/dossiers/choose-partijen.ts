import type { DossierQuery } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { any, type PartijConditions } from "./conditions.ts"
import { withId, type Within } from "./key-range.ts"
import { voornamen } from "./namen.ts"
import { pairsOfPartijen } from "./pairs.ts"
import { askedFor, ofPartij } from "./regels.ts"

/**
 * A partij to look at, alone or with another that it may be the same as.
 *
 * `costly`: the costly rules are to look at the partij too.
 */
export interface ChosenPartij {
  readonly partij_id: string
  readonly candidate_id: string | null
  readonly costly: boolean
}

/**
 * The partijen in which these rules may find something, in one walk along their rows and those that belong to them; and
 * the others that each may be the same as. Of two partijen only the one with the lower id gets the other. The same row
 * may come twice.
 *
 * As with klantcontacten, no part of the plan is left to the planner's guess.
 */
export const choosePartijen = (within: Within, query: DossierQuery) => {
  const conditions = askedFor(ofPartij, query.regels)
  const parts = kinds.flatMap((kind) =>
    [true, false].flatMap((costly) => {
      const ofKind = conditions.filter((ofRegel) => (ofRegel.costly ?? false) === costly)
        .flatMap((ofRegel) => ofRegel[kind]?.(query.circumstances) ?? [])
      return ofKind.length === 0 ? [] : [walks[kind]({ within, condition: any(ofKind), costly: sql.lit(costly) })]
    })
  )
  return sql<ChosenPartij>`
    with ${pairsOfPartijen(within, query.circumstances.beleid.grootsteBlok)}
    ${sql.join([noRow, ...parts], sql` union all `)}`
}

/** The partij with this id, whatever rules may find, and all that share something with it. */
export const chooseOnePartij = (id: string, largestBlock: number) =>
  sql<ChosenPartij>`
  with ${pairsOfPartijen(withId(id), largestBlock)}
  select ${id}::uuid as partij_id, null::uuid as candidate_id, true as costly
  union all
  select partij_id, candidate_id, true from pair`

/** No row, with the columns and types of all rows. */
const noRow = sql`select null::uuid as partij_id, null::uuid as candidate_id, null::boolean as costly where false`

interface Walk {
  readonly within: Within
  readonly condition: RawBuilder<boolean>
  readonly costly: RawBuilder<boolean>
}

const kinds = ["partij", "adres", "identificator", "pair"] as const satisfies ReadonlyArray<keyof PartijConditions>

/** How the rows of each kind of condition are walked along. */
const walks: { readonly [kind in typeof kinds[number]]: (walk: Walk) => RawBuilder<unknown> } = {
  partij: ({ condition, costly, within }) =>
    sql`
    select partij.id, null, ${costly} from partij where ${within("partij.id")} and ${condition}`,
  adres: ({ condition, costly, within }) =>
    sql`
    select adres.partij_id, null, ${costly} from partij_digitaal_adres as adres
    where ${within("adres.partij_id")} and ${condition}`,
  identificator: ({ condition, costly, within }) =>
    sql`
    select identificator.partij_id, null, ${costly}
    from (select * from identificator where ${within("partij_id")}) as identificator
      cross join lateral (
        select soort_partij from partij where partij.id = identificator.partij_id offset 0
      ) as partij
    where ${condition}`,
  pair: ({ condition, costly }) =>
    sql`
    select pair.partij_id, pair.candidate_id, ${costly}
    from pair
      cross join lateral (select * from partij where partij.id = pair.partij_id offset 0) as partij
      cross join lateral (select * from partij where partij.id = pair.candidate_id offset 0) as candidate
      cross join lateral ${voornamen("partij", "candidate")}
    where pair.partij_id < pair.candidate_id and ${condition}`
}
