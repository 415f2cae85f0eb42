import type { DossierQuery } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { een, type Partijvoorwaarden } from "./conditions.ts"
import { type Bereik, metId } from "./key-range.ts"
import { voornamen } from "./namen.ts"
import { parenVanPartijen } from "./pairs.ts"
import { gevraagd, vanPartij } from "./regels.ts"

/** A partij that is to be looked at; or with another that it may be. `apart`: also by the rules that are told where they may find something. */
export interface GekozenPartij {
  readonly partij_id: string
  readonly kandidaat_id: string | null
  readonly apart: boolean
}

/**
 * Which partijen are to be looked at for these rules, in one walk along their rows and those that belong to them; and with which others,
 * of those with a higher id: what two have in common is told by the first of them. Rows may be there twice. As with klantcontacten
 * nothing is left to the planner's guess.
 */
export const kiesPartijen = (bereik: Bereik, { omstandigheden, regels, sinds }: DossierQuery) => {
  const voorwaarden = gevraagd(vanPartij, regels)
  const delen = Object.entries(wegen).flatMap(([soort, weg]) =>
    [true, false].flatMap((apart) => {
      const van = voorwaarden.filter((regel) => (regel.apart ?? false) === apart).flatMap((regel) =>
        regel[soort as keyof typeof wegen]?.(omstandigheden) ?? []
      )
      return van.length === 0 ? [] : [weg(bereik, een(van), sql.lit(apart))]
    })
  )
  const gekozen = sql`${sql.join([geen, ...delen], sql` union all `)}`
  return sql<GekozenPartij>`
    with ${parenVanPartijen(bereik, omstandigheden.beleid.grootsteBlok)}
    ${
    sinds === undefined ? gekozen : sql`
      select partij_id, kandidaat_id, apart from (
        select *, bool_or(not gekozen) over (partition by partij_id) as gewijzigd
        from (
          select *, true as gekozen from (${gekozen}) as gevonden
          union all
          select partij_id, null, false, false from (${gewijzigd(bereik, sinds)}) as later
        ) as alles
      ) as beide
      where gekozen and gewijzigd`
  }`
}

/** The partij with this id, whatever rules may find, and all with which it shares something. */
export const kiesEenPartij = (id: string, grootsteBlok: number) =>
  sql<GekozenPartij>`
  with ${parenVanPartijen(metId(id), grootsteBlok)}
  select ${id}::uuid as partij_id, null::uuid as kandidaat_id, true as apart
  union all
  select partij_id, kandidaat_id, true from paar`

/** No row, with the columns of all. */
const geen = sql`select null::uuid as partij_id, null::uuid as kandidaat_id, null::boolean as apart where false`

type Weg = (bereik: Bereik, voorwaarde: RawBuilder<boolean>, apart: RawBuilder<boolean>) => RawBuilder<unknown>

/** How each kind of row is walked along. */
const wegen = {
  partij: (bereik, voorwaarde, apart) =>
    sql`
    select partij.id, null, ${apart} from partij where ${bereik("partij.id")} and ${voorwaarde}`,
  adres: (bereik, voorwaarde, apart) =>
    sql`
    select adres.partij_id, null, ${apart} from partij_digitaal_adres as adres where ${
      bereik("adres.partij_id")
    } and ${voorwaarde}`,
  identificator: (bereik, voorwaarde, apart) =>
    sql`
    select identificator.partij_id, null, ${apart}
    from (select * from identificator where ${bereik("partij_id")}) as identificator
      cross join lateral (select soort_partij from partij where partij.id = identificator.partij_id offset 0) as partij
    where ${voorwaarde}`,
  paar: (_bereik, voorwaarde, apart) =>
    sql`
    select paar.partij_id, paar.kandidaat_id, ${apart}
    from paar
      cross join lateral (select * from partij where partij.id = paar.partij_id offset 0) as partij
      cross join lateral (select * from partij where partij.id = paar.kandidaat_id offset 0) as kandidaat
      cross join lateral ${voornamen("partij", "kandidaat")}
    where paar.partij_id < paar.kandidaat_id and ${voorwaarde}`
} as const satisfies { readonly [soort in Exclude<keyof Partijvoorwaarden, "apart">]: Weg }

/** The partijen that were written later, or with which one that was shares something. */
const gewijzigd = (bereik: Bereik, sinds: number) =>
  sql`
  select id as partij_id from partij where ${bereik("id")} and wijziging > ${sinds}
  union all
  select paar.partij_id
  from paar cross join lateral (select wijziging from partij where partij.id = paar.kandidaat_id offset 0) as partij
  where partij.wijziging > ${sinds}`
