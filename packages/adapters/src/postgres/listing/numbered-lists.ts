import type {
  Betrokkene,
  NumberedLists,
  NumberedPage,
  NumberedPageRequest,
  ReadAlong,
  RegisterUnavailable
} from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import type { Kysely } from "kysely"
import { readBetrokkene } from "../betrokkene/betrokkene-row.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import type { Tables } from "../connection/tables.ts"
import { fromKlantcontactRow } from "../klantcontact/klantcontact-row.ts"
import { readPartijRow } from "../partij/partij-row.ts"
import { numberedSideRecords, pageOfSideRecords } from "../side-records/numbered-side-records.ts"
import { readSideRecord } from "../side-records/side-tables.ts"
import {
  alongKlantcontacten,
  alongPartijen,
  type AlongRow,
  klantcontactWithAlong,
  partijWithAlong,
  readAlong
} from "./along.ts"
import { countedPage } from "./count.ts"
import { numberedAdressen } from "./numbered-adressen.ts"
import {
  betrokkenenOfEach,
  countNumbered,
  numberedBetrokkenen,
  numberedKlantcontacten,
  numberedPartijen,
  pageOfBetrokkenen,
  pageOfKlantcontacten,
  pageOfPartijen
} from "./numbered-queries.ts"

/** The port NumberedLists on PostgreSQL. */
export const numberedLists = ({ query }: DatabaseAccess): Context.Service.Shape<typeof NumberedLists> => {
  const page = <Row, A>(
    browse: NumberedPageRequest,
    rows: (database: Kysely<Tables>) => { readonly execute: () => Promise<ReadonlyArray<Row>> },
    count: Parameters<typeof countedPage>[1]["count"],
    read: (row: Row) => A
  ): Effect.Effect<NumberedPage<A>, RegisterUnavailable> =>
    countedPage(query, {
      browse,
      count,
      records: Effect.map(query((database) => rows(database).execute()), (found) => found.map(read))
    })
  const betrokkenenVan = (find: ReturnType<typeof betrokkenenOfEach>) =>
  (
    ids: ReadonlyArray<string>
  ): Effect.Effect<ReadonlyArray<Betrokkene>, RegisterUnavailable> =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => find(database, { ids })), ({ rows }) => rows.map(readBetrokkene))
  const alongEach = <Id>(
    ids: ReadonlyArray<Id>,
    find: (database: Kysely<Tables>) => Promise<{ readonly rows: ReadonlyArray<{ id: Id; along: AlongRow }> }>
  ): Effect.Effect<ReadonlyMap<Id, ReadAlong>, RegisterUnavailable> =>
    ids.length === 0
      ? Effect.succeed(new Map())
      : Effect.map(query(find), ({ rows }) => new Map(rows.map(({ along, id }) => [id, readAlong(along)])))
  return {
    klantcontacten: (filter, browse) =>
      page(
        browse,
        (database) => pageOfKlantcontacten(database, filter, browse),
        (database) => countNumbered(database, numberedKlantcontacten(database, filter)),
        fromKlantcontactRow
      ),
    betrokkenen: (filter, browse) =>
      page(
        browse,
        (database) => pageOfBetrokkenen(database, filter, browse),
        (database) => countNumbered(database, numberedBetrokkenen(database, filter)),
        readBetrokkene
      ),
    partijen: (filter, browse) =>
      page(
        browse,
        (database) => pageOfPartijen(database, filter, browse),
        (database) => countNumbered(database, numberedPartijen(database, filter)),
        readPartijRow
      ),
    sideRecords: (soort, filter, browse) =>
      page(
        browse,
        (database) => pageOfSideRecords(database, soort, filter, browse),
        (database) => countNumbered(database, numberedSideRecords(database, soort, filter)),
        readSideRecord as never
      ),
    digitaleAdressen: numberedAdressen(query),
    betrokkenenVanKlantcontacten: betrokkenenVan(ofKlantcontacten),
    betrokkenenVanPartijen: betrokkenenVan(ofPartijen),
    klantcontactWithAlong: (id) =>
      Effect.map(
        query((database) => klantcontactWithAlong(database, { id })),
        ({ rows }) =>
          firstRow(rows, ({ along, ...row }) => ({ record: fromKlantcontactRow(row), along: readAlong(along) }))
      ),
    partijWithAlong: (id, filter) =>
      Effect.map(
        query((database) => partijWithAlong(filter)(database, { id })),
        ({ rows }) => firstRow(rows, ({ along, ...row }) => ({ record: readPartijRow(row), along: readAlong(along) }))
      ),
    alongKlantcontacten: (ids) => alongEach(ids, (database) => alongKlantcontacten(database, { ids })),
    alongPartijen: (ids, filter) => alongEach(ids, (database) => alongPartijen(filter)(database, { ids }))
  }
}

const [ofKlantcontacten, ofPartijen] = [betrokkenenOfEach("klantcontact_id"), betrokkenenOfEach("partij_id")]
