import { PartijId, partijMetId, regel, verwijderPartij } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { expectedVersion } from "../../http/expected-version.ts"
import { route } from "../../http/route.ts"
import { readSecretOfSecret } from "./read-secret-of-secret.ts"

const Query = Schema.Struct({
  betrokkenen: Schema.optionalKey(
    Schema.Literals(["weigeren", "ontkoppelen"]).annotate(regel("betrokkenen-ongeldig", "Toegestaan: weigeren, ontkoppelen."))
  )
})

export const deletePartij = route({
  method: "delete",
  path: "/partijen/{id}",
  operationId: "verwijderPartij",
  tag: "partijen",
  scopes: ["write"],
  alsoScopes: [
    { scopes: ["link"], when: "met betrokkenen=ontkoppelen", applies: ({ query }) => query.betrokkenen === "ontkoppelen" },
    readSecretOfSecret
  ],
  summary: "Verwijder een partij",
  description: "Een betrokkene wordt nooit mee verwijderd (B11): zijn er betrokkenen, dan wordt geweigerd, of worden zij eerst ontkoppeld.",
  id: PartijId,
  query: Query,
  ifMatch: true,
  answer: { status: 204, description: "Verwijderd." },
  problems: ["partij-niet-gevonden", "partij-heeft-betrokkenen"],
  handler: Effect.fnUntraced(function*({ door, id, ifMatch, query }) {
    const versie = yield* expectedVersion(ifMatch, yield* partijMetId(id))
    yield* verwijderPartij({ partij: id, versie, betrokkenen: query.betrokkenen ?? "weigeren", door })
    return { status: 204 } as const
  })
})
