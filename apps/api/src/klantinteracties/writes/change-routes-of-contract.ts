import {
  type Betrokkene,
  type BetrokkeneId,
  betrokkeneMetId,
  type KlantcontactId,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijzigKlantcontact
} from "@betrokkene/domain"
import { Effect, Result, Schema } from "effect"
import { klantcontactInSight } from "../../access/klantcontact-in-sight.ts"
import { type Decode, decoded } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { type Request, type Route, route } from "../../http/route.ts"
import { Problem } from "../../problems/problem.ts"
import { operationIdOf } from "../engine/operation-id.ts"
import { parseUuid } from "../engine/parse-uuid.ts"
import { readChangedMembers, readMembers } from "../engine/read-members.ts"
import { refused } from "../engine/reading.ts"
import { recordTag } from "../engine/record-tag.ts"
import { changeBetrokkene } from "./change-betrokkene.ts"
import { changedBetrokkene } from "./read-betrokkene.ts"
import { changedKlantcontact } from "./read-klantcontact.ts"
import { writtenBetrokkene, writtenKlantcontact } from "./written.ts"

type Asked = Request<string, unknown, unknown>

const shared = {
  summary: "",
  description: "",
  problems: [],
  ifMatch: "optional",
  id: Schema.String,
  readQuery: () => Result.succeed(undefined)
} as const

const ways = [["put", "Update", readMembers], ["patch", "PartialUpdate", readChangedMembers]] as const

const idOf = <Id>(id: string): Effect.Effect<Id, Problem> => {
  const uuid = parseUuid(id.replace(/\.json$/u, ""))
  return uuid === undefined
    ? Effect.fail(new Problem({ code: "niet-gevonden", detail: "Dit gegeven bestaat niet." }))
    : Effect.succeed(uuid as Id)
}

const changing = { scopes: ["read", "write"], answer: { status: 200, description: "", showsMore: true } } as const
const deleting = { method: "delete", scopes: ["write"], answer: { status: 204, description: "" } } as const
const readObject: Decode<JsonObject> = (json) =>
  isJsonObject(json)
    ? Result.succeed(json)
    : refused("nonFieldErrors", "invalid", "Hier wordt een object verwacht.")

const anyObject = { schema: Schema.Unknown, decode: readObject, examples: {} }

const klantcontactRoutes = ways.map(([method, what, read]) =>
  route({
    ...shared,
    ...changing,
    method,
    path: "/klantcontacten/{id}",
    tag: "klantcontacten",
    operationId: operationIdOf("klantcontacten", what),
    body: anyObject,
    handler: (request: Asked) =>
      basedOnPresent(
        request.ifMatch,
        Effect.gen(function*() {
          const { base, body, ifMatch, right } = request
          const present = yield* klantcontactInSight(yield* idOf<KlantcontactId>(request.id), right)
          yield* expectedVersion(ifMatch, present)
          const gegevens = yield* decoded((json) => changedKlantcontact(read)(present, json), body)
          const klantcontact = yield* wijzigKlantcontact(present.id, present.versie, gegevens)
          const { records: [record], shows } = yield* writtenKlantcontact(klantcontact, { base, right })
          return { status: 200, body: record, shows, tag: recordTag(klantcontact, record) } as const
        })
      )
  })
)

const betrokkeneRoutes = ways.map(([method, what, read]) =>
  route({
    ...shared,
    ...changing,
    method,
    path: "/betrokkenen/{id}",
    tag: "betrokkenen",
    operationId: operationIdOf("betrokkenen", what),
    alsoScopes: [{
      scopes: ["link"],
      when: "",
      applies: ({ body }: { readonly body: object }) => "wasPartij" in body || "was_partij" in body
    }],
    body: anyObject,
    handler: (request: Request<string, unknown, object>) =>
      basedOnPresent(
        request.ifMatch,
        Effect.gen(function*() {
          const { base, body, door, ifMatch, right } = request
          const present: Betrokkene = yield* betrokkeneMetId(yield* idOf<BetrokkeneId>(request.id))
          yield* expectedVersion(ifMatch, present)
          const given = yield* decoded((json) => changedBetrokkene(read)(present, json), body)
          const betrokkene = yield* changeBetrokkene(present, given, present.versie, door)
          const { records: [record], shows } = yield* writtenBetrokkene(betrokkene, { base, right })
          return { status: 200, body: record, shows, tag: recordTag(betrokkene, record) } as const
        })
      )
  })
)

const deleteKlantcontact = route({
  ...shared,
  ...deleting,
  path: "/klantcontacten/{id}",
  tag: "klantcontacten",
  operationId: operationIdOf("klantcontacten", "Destroy"),
  handler: Effect.fnUntraced(function*({ id, ifMatch, right }: Asked) {
    const present = yield* klantcontactInSight(yield* idOf<KlantcontactId>(id), right)
    yield* verwijderKlantcontact(present.id, yield* expectedVersion(ifMatch, present))
    return { status: 204 } as const
  })
})

const deleteBetrokkene = route({
  ...shared,
  ...deleting,
  path: "/betrokkenen/{id}",
  tag: "betrokkenen",
  operationId: operationIdOf("betrokkenen", "Destroy"),
  handler: Effect.fnUntraced(function*({ id, ifMatch }: Asked) {
    const present = yield* betrokkeneMetId(yield* idOf<BetrokkeneId>(id))
    yield* verwijderBetrokkene(present.id, yield* expectedVersion(ifMatch, present))
    return { status: 204 } as const
  })
})

/** Everything that can be changed or deleted. */
export const changeRoutesOfContract: ReadonlyArray<Route> = [
  ...klantcontactRoutes,
  ...betrokkeneRoutes,
  deleteKlantcontact,
  deleteBetrokkene
]
