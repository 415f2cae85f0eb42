import { BetrokkeneId, betrokkeneMetId, ontkoppelBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"
import { BetrokkeneAnswer } from "../../contract/betrokkene-json.ts"
import { answerBetrokkene } from "./answer.ts"

export const deletePartijOfBetrokkene = route({
  method: "delete",
  path: "/betrokkenen/{id}/partij",
  operationId: "ontkoppelBetrokkene",
  tag: "betrokkenen",
  scopes: ["link"],
  summary: "Ontkoppel een betrokkene",
  description:
    "De betrokkene wordt ongekend en houdt alleen wat die zelf opgaf (B10). De reconciliatie stelt deze koppeling niet "
    + "opnieuw voor, totdat een gegeven verandert waarop dat voorstel zou berusten. If-Match is de ETag van de betrokkene.",
  id: BetrokkeneId,
  ifMatch: true,
  answer: { status: 200, description: "De betrokkene, nu ongekend.", schema: BetrokkeneAnswer, tag: true },
  problems: ["betrokkene-niet-gevonden", "niet-gekoppeld"],
  handler: Effect.fnUntraced(function*({ base, door, id, ifMatch, right }) {
    const versie = yield* expectedVersion(ifMatch, yield* betrokkeneMetId(id))
    return answerBetrokkene({ base, right }, yield* ontkoppelBetrokkene({ betrokkene: id, versie, door }))
  })
})
