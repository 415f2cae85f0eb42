import { type BetrokkeneFilter, DigitaalAdres, KlantcontactId, PartijId, Rol, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { decodeWith } from "../../http/decode.ts"
import { pageFields } from "../../http/page.ts"
import { expandFields } from "./expand.ts"
import { sortFields } from "./sort.ts"
import { TijdstipInUrl } from "./tijdstip-in-url.ts"

const filterFields = <S extends Schema.Constraint>(tijdstip: S) => ({
  partij: Schema.optionalKey(PartijId),
  rol: Schema.optionalKey(Rol),
  initiator: Schema.optionalKey(Schema.Boolean),
  gekend: Schema.optionalKey(Schema.Boolean),
  plaatsgevondenVanaf: Schema.optionalKey(tijdstip),
  plaatsgevondenTot: Schema.optionalKey(tijdstip)
})

/** How a list of betrokkenen is paged, sorted and expanded. */
export const BetrokkenePageQuery = Schema.Struct({ ...pageFields, ...sortFields, ...expandFields })

/** The filters of use case 6 that may stand in a URL, within one klantcontact. */
export const BetrokkeneOfKlantcontactQuery = Schema.Struct({
  ...filterFields(TijdstipInUrl),
  ...BetrokkenePageQuery.fields
})

/** The filters of use case 6 that may stand in a URL. */
export const BetrokkeneQuery = Schema.Struct({
  klantcontact: Schema.optionalKey(KlantcontactId),
  ...BetrokkeneOfKlantcontactQuery.fields
})

/** The filters of use case 6 with the one that is personal data, and so stands in a body. */
export const BetrokkeneZoekInput = Schema.Struct({
  digitaalAdres: Schema.optionalKey(DigitaalAdres),
  klantcontact: Schema.optionalKey(KlantcontactId),
  ...filterFields(Tijdstip)
}).annotate({ identifier: "BetrokkenenZoekvraag" })

export const decodeBetrokkeneZoek = decodeWith(BetrokkeneZoekInput)

/** The filter alone, out of a query that also says how to page. */
export const betrokkeneFilter = (
  { count: _count, cursor: _cursor, expand: _expand, pageSize: _pageSize, sort: _sort, ...filter }:
    & BetrokkeneFilter
    & typeof BetrokkenePageQuery.Type
): BetrokkeneFilter => filter
