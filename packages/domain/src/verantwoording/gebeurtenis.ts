import { Option } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Handeling, HandelingId, Handelingssoort, VerantwoordRecord } from "./handeling.ts"

/** That a record changed, for other systems to hear: ids and nothing else. It has the id of the handeling that it tells of. */
export interface Gebeurtenis {
  readonly id: HandelingId
  /** Such as `betrokkene-gekoppeld`. */
  readonly soort: Gebeurtenissoort
  readonly subject: VerantwoordRecord
  readonly op: Tijdstip
  readonly verzoek?: string
}

/** The kinds of event. Only a betrokkene is linked: his partij did not change. Reading is no event. */
export const gebeurtenissoorten = [
  "klantcontact-geregistreerd",
  "klantcontact-gewijzigd",
  "klantcontact-geanonimiseerd",
  "klantcontact-verwijderd",
  "betrokkene-geregistreerd",
  "betrokkene-gewijzigd",
  "betrokkene-gekoppeld",
  "betrokkene-ontkoppeld",
  "betrokkene-verwijderd",
  "partij-geregistreerd",
  "partij-gewijzigd",
  "partij-verwijderd"
] as const
export type Gebeurtenissoort = typeof gebeurtenissoorten[number]

/** The event that tells of a handeling, if one does. */
export const gebeurtenisVan = ({ id, op, record, soort, verzoek: request }: Handeling): Option.Option<Gebeurtenis> =>
  Option.map(
    soortVan(record.soort, soort),
    (soort) => ({ id, soort, subject: record, op, ...(request === undefined ? {} : { verzoek: request }) })
  )

const soortVan = (record: VerantwoordRecord["soort"], soort: Handelingssoort): Option.Option<Gebeurtenissoort> =>
  Option.fromUndefinedOr(gebeurtenissoorten.find((naam) => naam === `${record}-${soort}`))
