import type {
  GivenAdresFilter,
  NumberedBetrokkeneFilter,
  NumberedKlantcontactFilter,
  NumberedPageRequest,
  NumberedPartijFilter,
  OnderwerpFilter,
  PartijOfFilter
} from "@betrokkene/domain"
import { maximumBetrokkenenAlong, numberedRecords } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { selectBetrokkenen } from "../betrokkene/betrokkene-row.ts"
import { klantcontactColumns } from "../connection/columns.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { Tables } from "../connection/tables.ts"
import { selectPartijen } from "../partij/partij-row.ts"
import { adresIdOf, isNotShared, isShared, isWritten } from "./adres-conditions.ts"
import { havingParts } from "./having-parts.ts"
import { holdersOf } from "./holders-of.ts"
import { onPartij } from "./on-partij.ts"

type Conditions = ReadonlyArray<Expression<SqlBool>>

/** The ids of the klantcontacten that match. */
export const numberedKlantcontacten = (database: Kysely<Tables>, filter: NumberedKlantcontactFilter) =>
  database.selectFrom("klantcontact").select("klantcontact.id").where(({ and }) => and(ofKlantcontact(filter)))

/** The ids of the betrokkenen that match. */
export const numberedBetrokkenen = (database: Kysely<Tables>, filter: NumberedBetrokkeneFilter) =>
  database.selectFrom("betrokkene").select("betrokkene.id").where(({ and }) => and(ofBetrokkene(filter)))

/** The ids of the partijen that match. */
export const numberedPartijen = (database: Kysely<Tables>, filter: NumberedPartijFilter) =>
  database.selectFrom("partij").select("partij.id").where(({ and }) => and(onPartij(filter)))

/** Counts what matches, no further than is numbered. */
export const countNumbered = (database: Kysely<Tables>, matching: Expression<unknown>) =>
  database.selectNoFrom(
    sql<string>`(select count(*) from (${matching} limit ${sql.lit(numberedRecords)}) as gevonden)`.as("aantal")
  )

/** The query of a page of klantcontacten. */
export const pageOfKlantcontacten = (
  database: Kysely<Tables>,
  filter: NumberedKlantcontactFilter,
  browse: NumberedPageRequest
) =>
  pageOf(database.selectFrom("klantcontact").select(klantcontactColumns), {
    ids: numberedKlantcontacten(database, filter),
    id: "klantcontact.id",
    newest: "plaatsgevonden_op",
    browse
  })

/** The query of a page of betrokkenen. */
export const pageOfBetrokkenen = (
  database: Kysely<Tables>,
  filter: NumberedBetrokkeneFilter,
  browse: NumberedPageRequest
) =>
  pageOf(selectBetrokkenen(database), {
    ids: numberedBetrokkenen(database, filter),
    id: "betrokkene.id",
    newest: "registratiedatum",
    browse
  })

/** The query of a page of partijen. */
export const pageOfPartijen = (database: Kysely<Tables>, filter: NumberedPartijFilter, browse: NumberedPageRequest) =>
  pageOf(selectPartijen(database), {
    ids: numberedPartijen(database, filter),
    id: "partij.id",
    newest: "registratiedatum",
    browse
  })

/** Which rows are on a page: of these ids, with the newest first by this column. */
interface Page<Table extends keyof Tables, Found> {
  readonly ids: SelectQueryBuilder<Tables, Table, Found>
  readonly id: `${Table & string}.id`
  readonly newest: "plaatsgevonden_op" | "registratiedatum"
  readonly browse: NumberedPageRequest
}

/**
 * The rows of a page by ids that a subquery found: an offset passes over whole rows, with what is gathered for each of
 * them, and over ids alone it only walks an index.
 */
const pageOf = <Table extends keyof Tables, Found, Row>(
  rows: SelectQueryBuilder<Tables, Table, Row>,
  { browse: { aantal, skip }, id, ids, newest }: Page<Table, Found>
): SelectQueryBuilder<Tables, Table, Row> => {
  const [ownId, moment] = [sql.ref<string>(id), sql.ref(newest)]
  const onPage = ids.orderBy(moment, "desc").orderBy(ownId, "desc").limit(aantal).offset(skip)
  return rows.where(sql<SqlBool>`${ownId} in ${onPage}`).orderBy(moment, "desc").orderBy(ownId, "desc")
}

/** The query of the betrokkenen of each klantcontact or partij. */
export const betrokkenenOfEach = (owner: "klantcontact_id" | "partij_id") =>
  fixedQuery((database, { ids }: { readonly ids: ReadonlyArray<string> }) =>
    selectBetrokkenen(database).where(
      "betrokkene.id",
      "in",
      sql<never>`(
      select gevonden.id from unnest(${ids}::uuid[]) as van (id), lateral (
        select betrokkene.id from betrokkene where betrokkene.${sql.ref(owner)} = van.id
        order by betrokkene.plaatsgevonden_op desc, betrokkene.id desc limit ${sql.lit(maximumBetrokkenenAlong)}
      ) as gevonden
    )`
    ).orderBy("plaatsgevonden_op", "desc").orderBy("betrokkene.id", "desc")
  )

const ofKlantcontact = (
  {
    betrokkene,
    gekend,
    indicatieContactGelukt,
    internetaak,
    kanaal,
    nummer,
    onderwerp,
    open,
    partOfDigitaalAdres,
    partOfInhoud,
    partOfOnderwerp,
    partOfReactie,
    plaatsgevondenOp,
    referentienummer,
    vertrouwelijk,
    wasOnderwerp,
    ...partij
  }: NumberedKlantcontactFilter
): Conditions => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`nummer = ${nummer}`]),
  ...(referentienummer === undefined ? [] : [sql<SqlBool>`referentienummer = ${referentienummer}`]),
  ...(kanaal === undefined ? [] : [sql<SqlBool>`kanaal = ${kanaal}`]),
  ...(vertrouwelijk === undefined ? [] : [sql<SqlBool>`vertrouwelijk = ${vertrouwelijk}`]),
  ...(indicatieContactGelukt === undefined
    ? []
    : [sql<SqlBool>`indicatie_contact_gelukt = ${indicatieContactGelukt}`]),
  ...(plaatsgevondenOp === undefined ? [] : [sql<SqlBool>`plaatsgevonden_op = ${plaatsgevondenOp}::timestamptz`]),
  ...(internetaak === undefined ? [] : [sql<SqlBool>`${hasInternetaak} = ${internetaak}`]),
  ...havingParts({ partOfDigitaalAdres, partOfInhoud, partOfOnderwerp, partOfReactie }),
  ...(onderwerp === undefined ? [] : [hasOnderwerp("klantcontact_id", onderwerp)]),
  ...(wasOnderwerp === undefined ? [] : [hasOnderwerp("was_klantcontact_id", wasOnderwerp)]),
  ...(open === true ? [sql<SqlBool>`not klantcontact.vertrouwelijk`] : []),
  ...(betrokkene === undefined ? [] : [hasBetrokkene(sql`betrokkene.id = ${betrokkene}`)]),
  ...(gekend === undefined ? [] : [sql<SqlBool>`${isGekend} = ${gekend}`]),
  ...wasPartij(partij).map(hasBetrokkene)
]

/** Of those that match: the betrokkenen are found first, since a partij or an id has few. */
const hasBetrokkene = (condition: Expression<unknown>) =>
  sql<SqlBool>`klantcontact.id in (select betrokkene.klantcontact_id from betrokkene where ${condition})`

const hasInternetaak = sql<SqlBool>`exists (
  select from internetaak where internetaak.klantcontact_id = klantcontact.id
)`

/** Of those that match: the onderwerpobjecten are found first. All parts are of one of them. */
const hasOnderwerp = (column: "klantcontact_id" | "was_klantcontact_id", { id, ...parts }: OnderwerpFilter) => {
  const conditions = [
    ...(id === undefined ? [] : [sql`onderwerpobject.id = ${id}`]),
    ...Object.entries(parts).map(([part, waarde]) =>
      sql`onderwerpobject.gegevens #>> ${sql.lit(`{identificator,${part}}`)} = ${waarde}`
    )
  ]
  return sql<SqlBool>`klantcontact.id in (
    select onderwerpobject.${sql.ref(column)} from onderwerpobject where ${sql.join(conditions, sql` and `)})`
}

const isGekend = sql<SqlBool>`exists (
  select from betrokkene where betrokkene.klantcontact_id = klantcontact.id and betrokkene.partij_id is not null
)`

const ofBetrokkene = (
  {
    contactnaam = {},
    digitaalAdres,
    klantcontact,
    klantcontactNummer,
    klantcontactReferentienummer,
    organisatienaam,
    partijNummer,
    ...partij
  }: NumberedBetrokkeneFilter
): Conditions => [
  ...(organisatienaam === undefined ? [] : [sql<SqlBool>`betrokkene.organisatienaam = ${organisatienaam}`]),
  ...Object.entries(contactnaam).map(([part, waarde]) =>
    sql<SqlBool>`betrokkene.contactnaam #>> ${sql.lit(`{${part}}`)} = ${waarde}`
  ),
  ...(digitaalAdres === undefined ? [] : [gaveAdres(digitaalAdres)]),
  ...(klantcontact === undefined ? [] : [sql<SqlBool>`betrokkene.klantcontact_id = ${klantcontact}`]),
  ...ofNumbered("nummer", klantcontactNummer),
  ...ofNumbered("referentienummer", klantcontactReferentienummer),
  ...(partijNummer === undefined
    ? []
    : [sql<SqlBool>`betrokkene.partij_id in (select partij.id from partij where partij.nummer = ${partijNummer})`]),
  ...wasPartij(partij)
]

/**
 * Of those that match: the addresses are found first. One of them is as asked in all. One that is shared with the partij has
 * the id of that one.
 */
const gaveAdres = ({ adres, id }: GivenAdresFilter) => {
  const written = adres === undefined ? sql`true` : isWritten("gegeven", adres)
  const gegeven = sql`select gegeven.betrokkene_id from betrokkene_digitaal_adres as gegeven`
  return id === undefined
    ? sql<SqlBool>`betrokkene.id in (${gegeven} where ${written})`
    : sql<SqlBool>`betrokkene.id in (
      ${gegeven} where ${adresIdOf("betrokkene", "gegeven")} = ${id} and ${isNotShared("gegeven")} and ${written}
      union all
      ${gegeven} join betrokkene on betrokkene.id = gegeven.betrokkene_id
        join partij_digitaal_adres as van_partij on ${isShared("gegeven", "van_partij")}
      where ${adresIdOf("partij", "van_partij")} = ${id} and ${written})`
}

/** The klantcontact has this number. */
const ofNumbered = (column: "nummer" | "referentienummer", number: string | undefined): Conditions =>
  number === undefined
    ? []
    : [
      sql<SqlBool>`betrokkene.klantcontact_id in (
        select klantcontact.id from klantcontact where klantcontact.${sql.ref(column)} = ${number})`
    ]

/** Conditions on one betrokkene, all of which the same one meets. */
const wasPartij = ({ identificator, partij }: PartijOfFilter): Conditions =>
  partij === undefined && identificator === undefined
    ? []
    : [sql.join([
      ...(partij === undefined ? [] : [sql`betrokkene.partij_id = ${partij}`]),
      ...(identificator === undefined ? [] : [sql`betrokkene.partij_id in (${holdersOf(identificator)})`])
    ], sql` and `) as Expression<SqlBool>]
