import { Nummer, soortenPartij } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { answerPage, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { PartijAnswer } from "../../contract/partij-json.ts"
import { defaultPartijSort, partijSortFields } from "../../contract/sort.ts"
import { partijListing } from "./listing.ts"

const Query = Schema.Struct({
  nummer: Schema.optionalKey(Nummer),
  soortPartij: Schema.optionalKey(
    Schema.Literals(soortenPartij).annotate(regel("soort-onbekend", `Toegestaan: ${soortenPartij.join(", ")}.`))
  ),
  ...pageFields,
  ...partijSortFields
})

export const PartijPage = pageAnswer(PartijAnswer, "Partijen")

export const getPartijen = route({
  method: "get",
  path: "/partijen",
  operationId: "zoekPartijen",
  tag: "partijen",
  scopes: ["read"],
  summary: "Zoek partijen",
  description: "Partijen op nummer en soort, per bladzijde. Zoeken op persoonsgegevens gaat met POST /partijen/zoek.",
  query: Query,
  answer: { status: 200, description: "Een bladzijde.", schema: PartijPage },
  problems: [],
  handler: (request) => {
    const { count: _count, cursor: _cursor, pageSize: _pageSize, sort = defaultPartijSort, ...filter } = request.query
    return answerPage(request, partijListing(request.base, request.right, filter, sort))
  }
})
