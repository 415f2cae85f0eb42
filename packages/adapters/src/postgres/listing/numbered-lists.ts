import type { Betrokkene, NumberedLists, NumberedPage, RegisterUnavailable } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import type { Kysely } from "kysely"
import { readBetrokkene } from "../betrokkene/betrokkene-row.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { Tables } from "../connection/tables.ts"
import { fromKlantcontactRow } from "../klantcontact/klantcontact-row.ts"
import { readPartijRow } from "../partij/partij-row.ts"
import { numberedSideRecords, pageOfSideRecords, sideRecordsOfEach } from "../side-records/numbered-side-records.ts"
import { readSideRecord } from "../side-records/side-tables.ts"
import { countWith } from "./count.ts"
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
    rows: (database: Kysely<Tables>) => { readonly execute: () => Promise<ReadonlyArray<Row>> },
    count: Parameters<typeof countWith>[1],
    read: (row: Row) => A
  ): Effect.Effect<NumberedPage<A>, RegisterUnavailable> =>
    Effect.map(
      Effect.all([query((database) => rows(database).execute()), countWith(query, count)]),
      ([found, count]) => ({ records: found.map(read), count })
    )
  const along = (
    owner: Parameters<typeof betrokkenenOfEach>[1],
    ids: ReadonlyArray<string>
  ): Effect.Effect<ReadonlyArray<Betrokkene>, RegisterUnavailable> =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(
        query((database) => betrokkenenOfEach(database, owner, ids).execute()),
        (found) => found.map(readBetrokkene)
      )
  return {
    klantcontacten: (filter, browse) =>
      page(
        (database) => pageOfKlantcontacten(database, filter, browse),
        (database) => countNumbered(database, numberedKlantcontacten(database, filter)),
        fromKlantcontactRow
      ),
    betrokkenen: (filter, browse) =>
      page(
        (database) => pageOfBetrokkenen(database, filter, browse),
        (database) => countNumbered(database, numberedBetrokkenen(database, filter)),
        readBetrokkene
      ),
    partijen: (filter, browse) =>
      page(
        (database) => pageOfPartijen(database, filter, browse),
        (database) => countNumbered(database, numberedPartijen(database, filter)),
        readPartijRow
      ),
    sideRecords: (soort, filter, browse) =>
      page(
        (database) => pageOfSideRecords(database, soort, filter, browse),
        (database) => countNumbered(database, numberedSideRecords(database, soort, filter)),
        readSideRecord as never
      ),
    digitaleAdressen: numberedAdressen(query),
    betrokkenenVanKlantcontacten: (ids) => along("klantcontact_id", ids),
    betrokkenenVanPartijen: (ids) => along("partij_id", ids),
    sideRecordsVanPartijen: (ids, filter) =>
      ids.length === 0
        ? Effect.succeed([])
        : Effect.map(
          query((database) => sideRecordsOfEach(ids, filter).execute(database)),
          ({ rows }) => rows.map(readSideRecord)
        )
  }
}
