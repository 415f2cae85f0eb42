import { type AccessToken, AccessTokens, RegisterClock, zoekAccessTokens } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { answerPage, type Listing, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { defaultTokenSort, tokenSortFields } from "../../contract/sort.ts"
import { TokenAnswer, tokenJson } from "../../contract/token-json.ts"

export const getTokens = route({
  method: "get",
  path: "/tokens",
  operationId: "zoekTokens",
  tag: "tokens",
  scopes: ["revoke"],
  summary: "Lijst van tokens",
  description: "De tokens die het register bewaart, ook verlopen en ingetrokken, per bladzijde: van wie, met welke "
    + "scopes en wanneer gebruikt. Nooit het token zelf of wat ervan is afgeleid.",
  query: Schema.Struct({ ...pageFields, ...tokenSortFields }),
  answer: { status: 200, description: "Een bladzijde.", schema: pageAnswer(TokenAnswer, "Toegangstokens") },
  problems: [],
  handler: (request) => answerPage(request, listing(request.query.sort ?? defaultTokenSort))
})

const listing = (sort: string): Listing<AccessToken> => ({
  name: "tokens",
  sort,
  page: zoekAccessTokens,
  json: (tokens) => Effect.map(RegisterClock.use(({ nu }) => nu), (nu) => tokens.map((token) => tokenJson(token, nu))),
  count: AccessTokens.use((tokens) => tokens.count)
})
