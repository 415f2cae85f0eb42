import type { ExpectedVersie } from "@betrokkene/domain"
import { Effect, Result, Schema } from "effect"
import type { AccessScope } from "../../access/scope.ts"
import { type Decode, decoded } from "../../http/decode.ts"
import { basedOnPresent } from "../../http/expected-version.ts"
import type { Read } from "../../http/gather.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import type { Ports } from "../../http/ports.ts"
import { type AlsoScopes, type Answer, type Request, type Route, route } from "../../http/route.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import { Problem } from "../../problems/problem.ts"
import { type ContractCollection, contractUrl } from "./kind.ts"
import { operationIdOf } from "./operation-id.ts"
import { parseUuid } from "./parse-uuid.ts"
import { readChangedMembers, readMembers } from "./read-members.ts"
import { refused } from "./reading.ts"
import { expectedRecord, recordTag } from "./record-tag.ts"
import type { Right, WriteContext } from "./resource.ts"
import type { Versioned } from "./served-resource.ts"
import type { Written } from "./write-records.ts"

type Work<A> = Effect.Effect<A, DomainError | Problem, Ports>

/** A record with an id and a version. */
type Stored = Versioned & { readonly id: string }

/** How records of a kind are answered after they were made or changed. */
export interface WrittenAs<A> {
  readonly collection: ContractCollection
  readonly written: (stored: A, context: WriteContext) => Effect.Effect<Written, DomainError | Problem, Ports>
}

/** How records of a kind are made. */
export interface Making<A, Body> extends WrittenAs<A> {
  readonly alsoScopes?: ReadonlyArray<AlsoScopes<unknown, NoInfer<Body>>>
  readonly read: (json: unknown) => Read<Body>
  readonly make: (request: Request<unknown, unknown, NoInfer<Body>>) => Work<A>
}

/** How records of a kind are changed and deleted. `Body`: what is read of one that is changed. */
export interface Changing<A extends Stored, Body> extends WrittenAs<A> {
  readonly alsoScopes?: ReadonlyArray<AlsoScopes<unknown, JsonObject>>
  /** The record, for a caller who may change it. */
  readonly present: (uuid: string, right: Right) => Work<A>
  /** Reads a body: all members that are required, or for a change of a part none. */
  readonly read: (members: typeof readMembers) => (present: A, json: unknown) => Read<Body>
  readonly change: (present: A, body: Body, request: Request<string, unknown, JsonObject>) => Work<A>
  /** What deleting one asks besides the right to write. */
  readonly removeScopes?: ReadonlyArray<AccessScope>
  /** Answers nothing, unless it returns an answer. */
  readonly remove: (
    present: A,
    versie: ExpectedVersie,
    request: Request<string, unknown, unknown>
  ) => Work<Answer | void>
}

const shared = {
  summary: "",
  description: "",
  problems: [],
  readQuery: () => Result.succeed(undefined)
} as const

/** Who may only write gets no answer, and it answers the record. */
const scopes: ReadonlyArray<AccessScope> = ["read", "write"]

/** What every POST has in common. */
export const posting = {
  ...shared,
  method: "post",
  scopes,
  idempotencyKey: true,
  answer: { status: 201, description: "", location: true, showsMore: true }
} as const

/** The body of a POST, as it is read. An empty one is an object without members. */
export const bodyRead = <Body>(decode: (json: unknown) => Read<Body>) => ({
  schema: Schema.Unknown,
  decode,
  whenEmpty: {},
  examples: {}
})

/** The operation that makes a record. */
export const postRoute = <A extends Stored, Body>(
  { alsoScopes = [], collection, make, read, written }: Making<A, Body>
): Route =>
  route({
    ...posting,
    path: `/${collection}`,
    tag: collection,
    operationId: operationIdOf(collection, "Create"),
    alsoScopes,
    body: bodyRead(read),
    handler: Effect.fnUntraced(function*(request) {
      const { base, right } = request
      const made = yield* make(request)
      const { records: [record], shows } = yield* written(made, { base, right })
      return { status: 201, body: record, shows, location: contractUrl(base, collection, made.id) } as const
    })
  })

const ways = [["put", "Update", readMembers], ["patch", "PartialUpdate", readChangedMembers]] as const

/** The operations that change a record, whole or in part, and that delete it. */
export const changingRoutes = <A extends Stored, Body>(
  { alsoScopes = [], change, collection, present, read, remove, removeScopes = [], written }: Changing<A, Body>
): ReadonlyArray<Route> => {
  const item = {
    ...shared,
    path: `/${collection}/{id}`,
    tag: collection,
    ifMatch: "optional",
    id: Schema.String
  } as const
  const changing = ways.map(([method, what, members]) =>
    route({
      ...item,
      method,
      scopes,
      alsoScopes,
      operationId: operationIdOf(collection, what),
      answer: { status: 200, description: "", showsMore: true },
      body: { schema: Schema.Unknown, decode: readObject, examples: {} },
      handler: (request: Request<string, unknown, JsonObject>) =>
        basedOnPresent(
          request.ifMatch,
          Effect.gen(function*() {
            const { base, body, ifMatch, right } = request
            const found = yield* Effect.flatMap(uuidOf(request.id), (uuid) => present(uuid, right))
            yield* expectedRecord(ifMatch, found)
            const given = yield* decoded((json) => read(members)(found, json), body)
            const changed = yield* change(found, given, request)
            const { records: [record], shows } = yield* written(changed, { base, right })
            return { status: 200, body: record, shows, tag: recordTag(changed, record) } as const
          })
        )
    })
  )
  return [
    ...changing,
    route({
      ...item,
      method: "delete",
      scopes: ["write", ...removeScopes],
      answer: { status: 204, description: "" },
      operationId: operationIdOf(collection, "Destroy"),
      handler: (request: Request<string, unknown, unknown>) =>
        basedOnPresent(
          request.ifMatch,
          Effect.gen(function*() {
            const found = yield* Effect.flatMap(uuidOf(request.id), (uuid) => present(uuid, request.right))
            const answer = yield* remove(found, yield* expectedRecord(request.ifMatch, found), request)
            return answer ?? { status: 204 } as const
          })
        )
    })
  ]
}

const uuidOf = (id: string): Effect.Effect<string, Problem> => {
  const uuid = parseUuid(id.replace(/\.json$/u, ""))
  return uuid === undefined ? Effect.fail(recordNotFound()) : Effect.succeed(uuid)
}

/** There is no such record. */
export const recordNotFound = (): Problem =>
  new Problem({ code: "niet-gevonden", detail: "Dit gegeven, of deze pagina, bestaat niet." })

const readObject: Decode<JsonObject> = (json) =>
  isJsonObject(json)
    ? Result.succeed(json)
    : refused("nonFieldErrors", "invalid", "Hier wordt een object verwacht.")
