import type { Selection } from "@betrokkene/domain"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"
import { keySharers } from "./key-sharers.ts"
import { klantcontactenInTerms, orphanedAdressenInTerms } from "./passed-terms.ts"

/**
 * Selects the records that a run has to look at. It begins at the rows that were written since, by an index on the number of
 * the write, and goes by other indexes to what depends on them: the work grows with what changed. The number is written out,
 * so that the planner always knows how few rows come after it.
 */
export const selectChanged = async (database: Kysely<Tables>, selection: Selection): Promise<void> => {
  const add = (soort: "klantcontact" | "betrokkene" | "partij", found: RawBuilder<unknown>, isWritten = false) =>
    sql`
      insert into reconciliatie_selectie (reconciliatie_id, soort, record_id, geschreven)
      select distinct ${selection.reconciliatie}::uuid, ${soort}, record_id, ${isWritten}::boolean
      from (${found}) as found where record_id is not null
      on conflict (reconciliatie_id, soort, record_id) do nothing`.execute(database)
  const { sinds } = selection
  const written = sql`select id as record_id from partij where wijziging > ${sql.lit(sinds)}`
  const { rows: [any] } = await sql<{ written: boolean; noted: boolean }>`
    select exists (${written}) as written, exists (${noted("alle-klantcontacten", sinds)}) as noted`.execute(database)
  if (any?.noted === true) await add("klantcontact", sql`select id as record_id from klantcontact`)
  if (any?.written === true) {
    await add("partij", written, true)
    for (const [soort, found] of besideWritten(selection)) await add(soort, found)
  }
  for (const [soort, found] of besides(selection)) await add(soort, found)
}

const noted = (soort: string, sinds: number): RawBuilder<unknown> =>
  sql`select record_id from opnieuw_bekijken where wijziging > ${sql.lit(sinds)} and soort = ${sql.lit(soort)}`

type Found = readonly [soort: "klantcontact" | "betrokkene" | "partij", query: RawBuilder<unknown>]

/** What depends on the partijen that were written. */
const besideWritten = ({ grootsteBlok, reconciliatie, sinds }: Selection): ReadonlyArray<Found> => {
  const written = sql`(
    select record_id from reconciliatie_selectie
    where reconciliatie_id = ${reconciliatie} and soort = 'partij' and geschreven offset 0
  )`
  const each = (beside: RawBuilder<unknown>) =>
    sql`select beside.record_id from ${written} as written cross join lateral (${beside} offset 0) as beside`
  const sharers = keySharers({ written, sinds, grootsteBlok })
  return [
    [
      "klantcontact",
      each(sql`select klantcontact_id as record_id from betrokkene where partij_id = written.record_id`)
    ],
    [
      "klantcontact",
      each(sql`
        select klantcontact_id as record_id
        from (select digest from identificator where partij_id = written.record_id offset 0) as own
          cross join lateral (
            select klantcontact_id from betrokkene where grond_eerder_digest = own.digest offset 0
          ) as betrokkene`)
    ],
    [
      "partij",
      each(sql`
        select other.partij_id as record_id
        from (select soort, waarde from identificator where partij_id = written.record_id offset 0) as own
          cross join lateral (
            select partij_id from identificator where soort = own.soort and waarde = own.waarde offset 0
          ) as other`)
    ],
    ["partij", sharers.partijen],
    ["klantcontact", sharers.klantcontacten]
  ]
}

/** The proposals to link that the policy would carry out, but for what other betrokkenen gave. They are few. */
const openOnGronden = (gronden: NonNullable<Selection["gronden"]>): Found => [
  "klantcontact",
  sql`
    select betrokkene.klantcontact_id as record_id
    from (
      select (voorstel ->> 'betrokkene')::uuid as id from bevinding
      where toestand = 'open' and regel = 'mogelijke-partij'
        and voorstel -> 'gronden' @> any (${gronden.map((grond) => JSON.stringify([grond]))}::jsonb[]) offset 0
    ) as proposed
      cross join lateral (select klantcontact_id from betrokkene where id = proposed.id offset 0) as betrokkene`
]

/** All other records to look at. */
const besides = ({ gronden = [], sinds, terms }: Selection): ReadonlyArray<Found> => {
  const openAboutNobody = sql`
    (
      select (records #>> '{0,id}')::uuid as record_id from bevinding
      where toestand = 'open' and regel = 'verweesd-adres' offset 0
    )`
  return [
    ["partij", noted("partij", sinds)],
    ["betrokkene", noted("betrokkene", sinds)],
    [
      "klantcontact",
      sql`
        select id as record_id from klantcontact where wijziging > ${sql.lit(sinds)}
        union all
        select klantcontact_id from betrokkene where wijziging > ${sql.lit(sinds)}
        union all
        select klantcontact_id from betrokkene where grond_misschien is not null
        union all
        ${noted("klantcontact", sinds)}
        union all
        select betrokkene.klantcontact_id
        from (${noted("betrokkene", sinds)} offset 0) as noted
          cross join lateral (select klantcontact_id from betrokkene where id = noted.record_id offset 0) as betrokkene
        union all
        select adres.klantcontact_id
        from ${openAboutNobody} as owner cross join lateral (
          select klantcontact_id from betrokkene_digitaal_adres where betrokkene_id = owner.record_id offset 0
        ) as adres`
    ],
    ...(gronden.length === 0 ? [] : [openOnGronden(gronden)]),
    ["betrokkene", sql`select record_id from ${openAboutNobody} as owner`],
    ["partij", sql`select record_id from ${openAboutNobody} as owner`],
    ...klantcontactenInTerms(terms).map((found): Found => ["klantcontact", found]),
    ...orphanedAdressenInTerms(terms)
  ]
}
