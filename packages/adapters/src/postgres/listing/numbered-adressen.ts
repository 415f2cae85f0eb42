import type {
  ListedAdres,
  NumberedAdresFilter,
  NumberedPage,
  NumberedPageRequest,
  RegisterUnavailable
} from "@betrokkene/domain"
import { Effect } from "effect"
import { fromAdresRow } from "../betrokkene/digitale-adressen.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { countedPage } from "./count.ts"
import { adresPage, type ListedAdresRow, matchingAdressen } from "./numbered-adres-queries.ts"
import { countNumbered } from "./numbered-queries.ts"

/** The list of digital addresses of the port NumberedLists on PostgreSQL. */
export const numberedAdressen = (query: DatabaseAccess["query"]) =>
(
  filter: NumberedAdresFilter,
  browse: NumberedPageRequest
): Effect.Effect<NumberedPage<ListedAdres>, RegisterUnavailable> =>
  countedPage(query, {
    browse,
    count: (database) => countNumbered(database, matchingAdressen(filter)),
    records: Effect.map(query((database) => adresPage(filter, browse).execute(database)), ({ rows }) =>
      rows.map(listedAdres))
  })

const listedAdres = (row: ListedAdresRow): ListedAdres => ({
  ...withoutNulls({
    partij: row.partij,
    betrokkene: row.betrokkene,
    partijVanBetrokkene: row.partij_van_betrokkene
  }),
  id: row.id,
  versie: row.versie,
  adres: fromAdresRow(row)
})
