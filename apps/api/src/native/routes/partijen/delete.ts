import { PartijId, verwijderPartij } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { basedOnPresent, expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"
import { partijInSight, readSecretOfSecret } from "./partij-in-sight.ts"

const Query = Schema.Struct({
  betrokkenen: Schema.optionalKey(
    Schema.Literals(["weigeren", "ontkoppelen"]).annotate(
      regel("betrokkenen-ongeldig", "Toegestaan: weigeren, ontkoppelen.")
    )
  )
})

export const deletePartij = route({
  method: "delete",
  path: "/partijen/{id}",
  operationId: "verwijderPartij",
  tag: "partijen",
  scopes: ["write"],
  alsoScopes: [
    {
      scopes: ["link"],
      when: "met betrokkenen=ontkoppelen",
      applies: ({ query }) => query.betrokkenen === "ontkoppelen"
    },
    readSecretOfSecret
  ],
  summary: "Verwijder een partij",
  description: "Een betrokkene wordt nooit mee verwijderd (B11): zijn er betrokkenen, dan wordt geweigerd, of "
    + "worden zij eerst ontkoppeld.",
  id: PartijId,
  query: Query,
  ifMatch: true,
  mayGoOn: true,
  answer: { status: 204, description: "Verwijderd." },
  problems: ["partij-niet-gevonden", "partij-heeft-betrokkenen"],
  handler: ({ door, id, ifMatch, query, right }) =>
    basedOnPresent(
      ifMatch,
      Effect.gen(function*() {
        const present = yield* partijInSight(id, right)
        yield* expectedVersion(ifMatch, present)
        yield* verwijderPartij({
          partij: id,
          versie: present.versie,
          betrokkenen: query.betrokkenen ?? "weigeren",
          door
        })
        return { status: 204 } as const
      })
    )
})
