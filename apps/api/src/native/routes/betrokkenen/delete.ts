import { BetrokkeneId, betrokkeneMetId, verwijderBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"

export const deleteBetrokkene = route({
  method: "delete",
  path: "/betrokkenen/{id}",
  operationId: "verwijderBetrokkene",
  tag: "betrokkenen",
  scopes: ["write"],
  summary: "Verwijder een betrokkene",
  description: "De betrokkene met alles wat die opgaf. Klantcontact en partij blijven (B6).",
  id: BetrokkeneId,
  ifMatch: true,
  answer: { status: 204, description: "Verwijderd." },
  problems: ["betrokkene-niet-gevonden"],
  handler: Effect.fnUntraced(function*({ id, ifMatch }) {
    const versie = yield* expectedVersion(ifMatch, yield* betrokkeneMetId(id))
    yield* verwijderBetrokkene(id, versie)
    return { status: 204 } as const
  })
})
