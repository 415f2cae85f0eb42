import {
  AccessTokenId,
  BetrokkeneId,
  BevindingId,
  type Handeling,
  KlantcontactId,
  PartijId,
  type SideSoort,
  Verantwoording,
  type VerantwoordRecord,
  zoekHandelingen
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { answerPage, type Listing, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { HandelingAnswer, handelingJson } from "../../contract/handeling-json.ts"
import { collectionOf } from "../../contract/reference.ts"
import { defaultHandelingSort, handelingSortFields } from "../../contract/sort.ts"

const Query = Schema.Struct({ ...pageFields, ...handelingSortFields })
const HandelingPage = pageAnswer(HandelingAnswer, "Handelingen")

const collections = { ...collectionOf, toegangstoken: "tokens" } as const

/** The route to the audit trail of a kind of record. The list is empty when the record does not exist. */
const audittrailOf = <Id extends string>(
  soort: Exclude<VerantwoordRecord["soort"], SideSoort>,
  operationId: string,
  id: Schema.ConstraintDecoder<Id>
) =>
  route({
    method: "get",
    path: `/${collections[soort]}/{id}/audittrail`,
    operationId,
    tag: collections[soort],
    scopes: ["audit"],
    summary: `Lees wie wat met ${soort === "klantcontact" || soort === "toegangstoken" ? "dit" : "deze"} ${soort} deed`,
    description: "Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet "
      + "bestaat heeft een lege lijst.",
    id,
    query: Query,
    answer: { status: 200, description: "Een bladzijde.", schema: HandelingPage },
    problems: [],
    handler: (request) =>
      answerPage(request, listing(request.base, { soort, id: request.id }, request.query.sort ?? defaultHandelingSort))
  })

const listing = (base: string, record: VerantwoordRecord, sort: string): Listing<Handeling> => ({
  name: `handelingen-${record.soort}`,
  sort,
  page: (browse) => zoekHandelingen(record, browse),
  json: (handelingen) => Effect.succeed(handelingen.map((handeling) => handelingJson(base, handeling))),
  count: Verantwoording.use((verantwoording) => verantwoording.count(record))
})

export const getAudittrailOfBetrokkene = audittrailOf("betrokkene", "leesAudittrailVanBetrokkene", BetrokkeneId)
export const getAudittrailOfBevinding = audittrailOf("bevinding", "leesAudittrailVanBevinding", BevindingId)
export const getAudittrailOfKlantcontact = audittrailOf("klantcontact", "leesAudittrailVanKlantcontact", KlantcontactId)
export const getAudittrailOfPartij = audittrailOf("partij", "leesAudittrailVanPartij", PartijId)
export const getAudittrailOfToken = audittrailOf("toegangstoken", "leesAudittrailVanToken", AccessTokenId)
