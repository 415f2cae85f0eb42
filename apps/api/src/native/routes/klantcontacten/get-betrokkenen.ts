import { KlantcontactId, klantcontactMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { answerPage } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { betrokkeneFilter, BetrokkeneOfKlantcontactQuery } from "../../contract/betrokkene-filter.ts"
import { betrokkeneListing, BetrokkenePage } from "../betrokkenen/listing.ts"

export const getBetrokkenenOfKlantcontact = route({
  method: "get",
  path: "/klantcontacten/{id}/betrokkenen",
  operationId: "zoekBetrokkenenBijKlantcontact",
  tag: "klantcontacten",
  scopes: ["read"],
  summary: "Zoek de betrokkenen bij dit klantcontact",
  description: "Als GET /betrokkenen, op het klantcontact in het pad.",
  id: KlantcontactId,
  query: BetrokkeneOfKlantcontactQuery,
  answer: { status: 200, description: "Een bladzijde.", schema: BetrokkenePage },
  problems: ["klantcontact-niet-gevonden"],
  handler: Effect.fnUntraced(function*(request) {
    const { base, id, query, right } = request
    yield* klantcontactMetId(id)
    return yield* answerPage(
      request,
      betrokkeneListing(base, right, { ...betrokkeneFilter(query), klantcontact: id }, query)
    )
  })
})
