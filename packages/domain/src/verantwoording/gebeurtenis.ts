import { Option } from "effect"
import { type SideSoort, sideSoorten } from "../side-records/side-soorten.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Handeling, HandelingId, Handelingssoort, VerantwoordRecord } from "./handeling.ts"

/**
 * An event for other systems: a record changed, or somebody decided on a finding. It holds ids and nothing else. Its id
 * is that of the handeling that it reports.
 */
export interface Gebeurtenis {
  readonly id: HandelingId
  /** For example `betrokkene-gekoppeld`. */
  readonly soort: Gebeurtenissoort
  readonly subject: VerantwoordRecord
  readonly op: Tijdstip
  readonly verzoek?: string
}

/**
 * The kinds of event. A link is an event of the betrokkene only, because the partij did not change. Reads are no
 * events.
 */
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
  "partij-verwijderd",
  "bevinding-geaccepteerd",
  "bevinding-afgewezen",
  "bevinding-ongedaan-gemaakt",
  "bevinding-heropend",
  ...sideSoorten.flatMap((soort) =>
    ["geregistreerd", "gewijzigd", "verwijderd"].map((what) => `${soort}-${what}` as SideGebeurtenissoort)
  )
] as const
type SideGebeurtenissoort = `${SideSoort}-${"geregistreerd" | "gewijzigd" | "verwijderd"}`

/** The kind of an event: one of {@link gebeurtenissoorten}. */
export type Gebeurtenissoort = typeof gebeurtenissoorten[number]

/**
 * The event that reports a handeling; none for a read, or for the partij's side of a link.
 *
 * Example: {@link handelingVan}.
 */
export const gebeurtenisVan = ({ id, op, record, soort, verzoek: request }: Handeling): Option.Option<Gebeurtenis> =>
  Option.map(
    soortVan(record.soort, soort),
    (soort) => ({ id, soort, subject: record, op, ...(request === undefined ? {} : { verzoek: request }) })
  )

const soortVan = (record: VerantwoordRecord["soort"], soort: Handelingssoort): Option.Option<Gebeurtenissoort> =>
  Option.fromUndefinedOr(gebeurtenissoorten.find((naam) => naam === `${record}-${soort}`))
