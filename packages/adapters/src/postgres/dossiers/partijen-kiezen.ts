import type { Dossiervraag } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { type Bereik, metId } from "./bereik.ts"
import { naamdelen } from "./namen.ts"
import { parenVanPartijen } from "./paren.ts"
import { gevraagd, vanPartij } from "./regels.ts"
import { een, type Partijvoorwaarden } from "./voorwaarden.ts"

/** A partij that is to be looked at; or with another that it may be. */
export interface GekozenPartij {
  readonly partij_id: string
  readonly kandidaat_id: string | null
}

/**
 * Which partijen are to be looked at for these rules, in one walk along their rows and those that belong to them; and with which others,
 * of those with a higher id: what two have in common is told by the first of them. Rows may be there twice.
 */
export const kiesPartijen = (bereik: Bereik, { omstandigheden, regels, sinds }: Dossiervraag) => {
  const voorwaarden = gevraagd(vanPartij, regels)
  const van = (soort: keyof Partijvoorwaarden) => voorwaarden.flatMap((regel) => regel[soort]?.(omstandigheden) ?? [])
  const delen = [
    opPartij(bereik, een(van("partij"))),
    opAdres(bereik, een(van("adres"))),
    opIdentificator(bereik, een(van("identificator"))),
    ...(van("paar").length === 0 ? [] : [metKandidaat(een(van("paar")))])
  ]
  const gekozen = sql`${sql.join(delen, sql` union all `)}`
  return sql<GekozenPartij>`
    with ${parenVanPartijen(bereik, omstandigheden.beleid.grootsteBlok)}
    ${sinds === undefined ? gekozen : sql`
      select partij_id, kandidaat_id from (
        select *, bool_or(not gekozen) over (partition by partij_id) as gewijzigd
        from (select *, true as gekozen from (${gekozen}) as gevonden union all select partij_id, null, false from (${gewijzigd(bereik, sinds)}) as later) as alles
      ) as beide
      where gekozen and gewijzigd`}`
}

/** The partij with this id, whatever rules may find, and all with which it shares something. */
export const kiesEenPartij = (id: string, grootsteBlok: number) => sql<GekozenPartij>`
  with ${parenVanPartijen(metId(id), grootsteBlok)}
  select ${id}::uuid as partij_id, null::uuid as kandidaat_id
  union all
  select partij_id, kandidaat_id from paar`

const opPartij = (bereik: Bereik, voorwaarde: RawBuilder<boolean>) => sql`
  select partij.id as partij_id, null::uuid as kandidaat_id from partij where ${bereik("partij.id")} and ${voorwaarde}`

const opAdres = (bereik: Bereik, voorwaarde: RawBuilder<boolean>) => sql`
  select adres.partij_id, null from partij_digitaal_adres as adres where ${bereik("adres.partij_id")} and ${voorwaarde}`

const opIdentificator = (bereik: Bereik, voorwaarde: RawBuilder<boolean>) => sql`
  select identificator.partij_id, null
  from (select * from identificator where ${bereik("partij_id")}) as identificator
    cross join lateral (select soort_partij from partij where partij.id = identificator.partij_id offset 0) as partij
  where ${voorwaarde}`

const metKandidaat = (voorwaarde: RawBuilder<boolean>) => sql`
  select paar.partij_id, paar.kandidaat_id
  from paar
    cross join lateral (select * from partij where partij.id = paar.partij_id offset 0) as partij
    cross join lateral (select * from partij where partij.id = paar.kandidaat_id offset 0) as kandidaat
    cross join lateral ${naamdelen("partij", "kandidaat")}
  where paar.partij_id < paar.kandidaat_id and ${voorwaarde}`

/** The partijen that were written later, or with which one that was shares something. */
const gewijzigd = (bereik: Bereik, sinds: number) => sql`
  select id as partij_id from partij where ${bereik("id")} and wijziging > ${sinds}
  union all
  select paar.partij_id
  from paar cross join lateral (select wijziging from partij where partij.id = paar.kandidaat_id offset 0) as partij
  where partij.wijziging > ${sinds}`
