import {
  type BetrokkeneId,
  type ListedAdres,
  type NumberedAdresFilter,
  type NumberedPageRequest,
  numberedRecords,
  type PartijId,
  type Versie
} from "@betrokkene/domain"
import { type Expression, type RawBuilder, sql } from "kysely"
import type { DigitaalAdresRow } from "../betrokkene/digitale-adressen.ts"
import { adresIdOf, type Holder, isNotShared, isShared, isWritten, ownerOf } from "./adres-conditions.ts"
import { containsPart } from "./contains-part.ts"
import { holdersOf } from "./holders-of.ts"

type Condition = Expression<unknown>

const adresTable = (holder: Holder) => sql.table(`${holder}_digitaal_adres`)

/** A digital address as {@link adresPage} finds it. */
export interface ListedAdresRow extends Omit<DigitaalAdresRow, "adres_id" | "vergelijkingsvorm" | "voorkeur"> {
  readonly id: ListedAdres["id"]
  readonly partij: PartijId | null
  readonly betrokkene: BetrokkeneId | null
  readonly partij_van_betrokkene: PartijId | null
  readonly versie: Versie
}

/** The places of the digital addresses that match: which kind of record has it, its id, and the place in its list. */
export const matchingAdressen = (filter: NumberedAdresFilter): RawBuilder<unknown> => union(filter, () => sql``)

/**
 * A page of digital addresses. Of each kind of record no more places are read than the page needs, from an index in their
 * order; the rest of the rows is only read of those in the page.
 */
export const adresPage = (filter: NumberedAdresFilter, { aantal, skip }: NumberedPageRequest) =>
  sql<ListedAdresRow>`
    with plaats as (
      select * from (${union(filter, (holder) => limited(holder, skip + aantal))}) as alle
      order by registratiedatum desc, eigenaar desc, volgorde desc limit ${aantal} offset ${skip}
    )
    select ${columns("partij")}, adres.partij_id as partij, gever.id as betrokkene,
      gever.partij_id as partij_van_betrokkene, partij.versie, plaats.registratiedatum, eigenaar, adres.volgorde
    from plaats
    join partij_digitaal_adres as adres on adres.partij_id = plaats.eigenaar and adres.volgorde = plaats.volgorde
    join partij on partij.id = adres.partij_id
    left join lateral (
      select betrokkene.id, betrokkene.partij_id from betrokkene_digitaal_adres as eigen
      join betrokkene on ${isShared("eigen", "adres")}
      where ${sql.join(ofGiver(filter), sql` and `)}
      order by betrokkene.registratiedatum desc, betrokkene.id desc limit 1
    ) as gever on true
    where plaats.houder = 'partij'
    union all
    select ${columns("betrokkene")}, null, betrokkene.id, betrokkene.partij_id, betrokkene.versie,
      plaats.registratiedatum, eigenaar, adres.volgorde
    from plaats
    join betrokkene_digitaal_adres as adres on adres.betrokkene_id = plaats.eigenaar
      and adres.volgorde = plaats.volgorde
    join betrokkene on betrokkene.id = adres.betrokkene_id
    where plaats.houder = 'betrokkene'
    order by registratiedatum desc, eigenaar desc, volgorde desc`

/**
 * The addresses among which one is looked for: with a part of a text, for which there is no index, the newest, unless it is
 * known whose they are.
 */
const searched = (holder: Holder, filter: NumberedAdresFilter) => {
  const { betrokkene, identificator, partij, partOfAdres, partOfOmschrijving } = filter
  const isOfOne = partij !== undefined || betrokkene !== undefined || identificator?.waarde !== undefined
  return isOfOne || (partOfAdres === undefined && partOfOmschrijving === undefined)
    ? adresTable(holder)
    : sql`(select * from ${adresTable(holder)} as adres ${limited(holder, sql.lit(numberedRecords))})`
}

const columns = (holder: Holder) =>
  sql`${adresIdOf(holder, "adres")} as id, adres.soort, adres.adres, adres.omschrijving, adres.referentie,
    adres.is_standaard, adres.verificatie_datum::text as verificatie_datum`

const limited = (holder: Holder, most: number | RawBuilder<unknown>) =>
  sql`order by adres.registratiedatum desc, ${ownerOf(holder, "adres")} desc, adres.volgorde desc limit ${most}`

const union = (filter: NumberedAdresFilter, inOrder: (holder: Holder) => RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(
    (["partij", "betrokkene"] as const).flatMap((holder) => {
      const conditions = conditionsOn(holder, filter)
      return conditions === undefined ? [] : [sql`
        (select ${sql.lit(holder)} as houder, ${ownerOf(holder, "adres")} as eigenaar, adres.volgorde,
          adres.registratiedatum
        from ${searched(holder, filter)} as adres
        where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)} ${inOrder(holder)})`]
    }),
    sql` union all `
  )

/** Undefined: no address of such a record matches. */
const conditionsOn = (holder: Holder, filter: NumberedAdresFilter): ReadonlyArray<Condition> | undefined => {
  const { betrokkene, geheim, identificator, partij, rol, soortPartij } = filter
  const own = ofAdres(holder, filter)
  if (holder === "betrokkene") {
    return partij !== undefined || identificator !== undefined || soortPartij !== undefined ? undefined : [
      ...own,
      // One that is shared is found as that of the partij.
      isNotShared("adres"),
      ...(betrokkene === undefined ? [] : [sql`adres.betrokkene_id = ${betrokkene}`]),
      ...(rol === undefined ? [] : [
        sql`exists (select from betrokkene where betrokkene.id = adres.betrokkene_id and betrokkene.rol = ${
          sql.lit(rol)
        })`
      ])
    ]
  }
  return [
    ...own,
    ...(partij === undefined ? [] : [sql`adres.partij_id = ${partij}`]),
    ...(identificator === undefined ? [] : [sql`adres.partij_id in (${holdersOf(identificator)})`]),
    ...(soortPartij === undefined ? [] : [ofPartij(sql`partij.soort_partij = ${sql.lit(soortPartij)}`)]),
    ...(geheim ? [] : [ofPartij(sql`not partij.indicatie_geheimhouding`)]),
    ...(betrokkene === undefined && rol === undefined ? [] : [
      sql`(adres.partij_id, adres.volgorde) in (
        select van_partij.partij_id, van_partij.volgorde from betrokkene_digitaal_adres as eigen
        join betrokkene on betrokkene.id = eigen.betrokkene_id
        join partij_digitaal_adres as van_partij on ${isShared("eigen", "van_partij")}
        where ${sql.join(ofGiver(filter), sql` and `)}
      )`
    ])
  ]
}

/** The betrokkene that is asked for, if one is. */
const ofGiver = ({ betrokkene, rol }: NumberedAdresFilter): ReadonlyArray<Condition> => [
  sql`eigen.gedeeld`,
  ...(betrokkene === undefined ? [] : [sql`eigen.betrokkene_id = ${betrokkene}`]),
  ...(rol === undefined ? [] : [sql`betrokkene.rol = ${sql.lit(rol)}`])
]

const ofPartij = (condition: Condition) =>
  sql`exists (select from partij where partij.id = adres.partij_id and ${condition})`

const ofAdres = (
  holder: Holder,
  {
    adres,
    notOfSoorten,
    id,
    isVerified,
    isStandaardAdres,
    partOfAdres,
    partOfOmschrijving,
    referentie,
    soorten,
    verificatieDatum = {}
  }: NumberedAdresFilter
): ReadonlyArray<Condition> => [
  ...(id === undefined ? [] : [sql`${adresIdOf(holder, "adres")} = ${id}`]),
  ...(adres === undefined ? [] : [isWritten("adres", adres)]),
  ...(partOfAdres === undefined ? [] : [containsPart(sql.ref("adres.adres"), partOfAdres)]),
  ...(partOfOmschrijving === undefined ? [] : [containsPart(sql.ref("adres.omschrijving"), partOfOmschrijving)]),
  ...(soorten === undefined ? [] : [sql`adres.soort = any(${soorten}::text[])`]),
  ...(notOfSoorten === undefined ? [] : [sql`adres.soort <> all (${notOfSoorten}::text[])`]),
  ...(referentie === undefined ? [] : [sql`adres.referentie = ${referentie}`]),
  ...(isStandaardAdres === undefined
    ? []
    : [isStandaardAdres ? sql`adres.is_standaard` : sql`adres.is_standaard is not true`]),
  ...(isVerified === undefined
    ? []
    : [sql`adres.verificatie_datum is ${isVerified ? sql`not null` : sql`null`}`]),
  ...bounds.flatMap(([name, comparison]) => {
    const day = verificatieDatum[name]
    return day === undefined ? [] : [sql`adres.verificatie_datum ${sql.raw(comparison)} ${day}::date`]
  })
]

const bounds = [["op", "="], ["na", ">"], ["vanaf", ">="], ["voor", "<"], ["totEnMet", "<="]] as const
