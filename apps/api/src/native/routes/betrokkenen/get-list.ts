import { answerPage } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { betrokkeneFilter, BetrokkeneQuery } from "../../contract/betrokkene-filter.ts"
import { betrokkeneListing, BetrokkenePage } from "./listing.ts"

export const getBetrokkenen = route({
  method: "get",
  path: "/betrokkenen",
  operationId: "zoekBetrokkenen",
  tag: "betrokkenen",
  scopes: ["read"],
  summary: "Zoek betrokkenen",
  description: "Betrokkenen op klantcontact, partij, rol, initiator, gekend en periode. Op digitaal adres: POST "
    + "/betrokkenen/zoek.",
  query: BetrokkeneQuery,
  answer: { status: 200, description: "Een bladzijde.", schema: BetrokkenePage },
  problems: [],
  handler: (request) =>
    answerPage(request, betrokkeneListing(request.base, request.right, betrokkeneFilter(request.query), request.query))
})
