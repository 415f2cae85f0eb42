import type { Doelbinding } from "@betrokkene/domain"
import { Effect, Exit, Result } from "effect"
import type { Context } from "hono"
import { inzagerechtOf } from "../access/inzagerecht.ts"
import { requireScopes } from "../access/require-scopes.ts"
import type { AccessScope } from "../access/scope.ts"
import { doelbindingHeader, readDoelbinding } from "../accounting/doelbinding.ts"
import { shownInAnswers } from "../accounting/shown-in-answers.ts"
import { type Fault, headerFault } from "../problems/fault.ts"
import { invalidInput, Problem } from "../problems/problem.ts"
import { faultsOf } from "./decode.ts"
import { parseTags, type TagCondition } from "./entity-tag.ts"
import type { Env } from "./env.ts"
import { gather, type Read } from "./gather.ts"
import { jsonReader } from "./json-reader.ts"
import { acceptsJson } from "./media-type.ts"
import { type IdempotencySecrets, onceOnly } from "./once-only.ts"
import { pathIdDecoder } from "./path-id.ts"
import type { Run } from "./ports.ts"
import { publicUrl } from "./public-url.ts"
import { noQuery, queryDecoder } from "./query.ts"
import type { Request, Route } from "./route.ts"
import type { Sight } from "./sight.ts"

/** A request as the handler of its route gets it. */
export type AnyRequest = Request<unknown, unknown, unknown>

/** What reading needs besides the route. */
export interface Reading {
  /** The path of the face. */
  readonly path: string
  readonly run: Run
  readonly idempotencySecrets: IdempotencySecrets
  /** Maximum number of bytes in a body. */
  readonly bodyLimit: number
  /** The codes by which a caller may say why it reads. */
  readonly doelbindingen: ReadonlyArray<Doelbinding>
}

/**
 * Reads the requests to a route, or tells what is wrong: first whether the caller may ask this at all, then every fault
 * of every part at once. Its decoders are made once for each route.
 */
export const requestReader = (
  route: Route,
  { bodyLimit, doelbindingen, idempotencySecrets, path, run }: Reading
): (c: Context<Env>) => Effect.Effect<AnyRequest, Problem> => {
  const readJson = jsonReader(route, bodyLimit)
  const readParts = partsReader(route, doelbindingen, idempotencySecrets)
  return Effect.fnUntraced(function*(c) {
    const caller = c.get("caller")
    yield* requireScopes(caller, route.scopes)
    if (!acceptsJson(c.req.header("Accept"))) return yield* onlyJson()
    const json = yield* readJson(c)
    const url = new URL(c.req.url)
    const origin = publicUrl(c, url)
    const right = inzagerechtOf(caller)
    const reads = caller.scopes.has("read")
    const parts = readParts(c, url, json)
    const read = gather(parts)
    const isUnconditional = route.ifMatch === true && c.req.header("If-Match") === undefined
    if (isUnconditional || Result.isFailure(read)) {
      const besideRecord = Result.isSuccess(parts.id) && Result.isSuccess(parts.item) && Result.isSuccess(parts.body)
        ? yield* faultsBesideRecord({
          route,
          run,
          id: parts.id.success,
          item: parts.item.success,
          json,
          sight: { reads, right }
        })
        : []
      const faults = [...faultsOf(read), ...besideRecord]
      return yield* (isUnconditional ? ifMatchRequired(faults) : invalidInput(faults))
    }
    const { doelbinding, once, ...given } = read.success
    yield* requireScopes(caller, scopesFor(route, given))
    return {
      ...given,
      ...(once === undefined ? {} : { once }),
      ...(doelbinding === undefined ? {} : { doelbinding }),
      caller,
      door: caller.naam,
      right,
      reads,
      changes: caller.scopes.has("write") || caller.scopes.has("link"),
      base: `${origin}${path}`,
      address: `${origin}${url.pathname}`,
      search: url.search
    }
  })
}

/** Reads each part of a request by itself. The faults are told in the order of the parts. */
const partsReader = (route: Route, doelbindingen: ReadonlyArray<Doelbinding>, secrets: IdempotencySecrets) => {
  const isAccountedFor = shownInAnswers(route) !== undefined
  const decodeId = route.id === undefined ? () => absent : pathIdDecoder(route.id)
  const { item } = route
  const decodeItem = item === undefined ? undefined : pathIdDecoder(item.schema, item.name)
  const decodeQuery = route.readQuery ?? queryDecoder(route.query ?? noQuery)
  return (c: Context<Env>, { pathname, search }: URL, json: unknown) => ({
    id: decodeId(c.req.param("id") ?? "") as Read<unknown>,
    item: (item === undefined ? absent : decodeItem?.(c.req.param(item.name) ?? "") ?? absent) as Read<unknown>,
    query: decodeQuery(search) as Read<unknown>,
    once: route.idempotencyKey === true
      ? onceOnly(secrets, c.req.header("Idempotency-Key"), c.get("caller").identiteit, {
        method: route.method,
        path: pathname,
        json
      })
      : absent,
    doelbinding: isAccountedFor ? readDoelbinding(c.req.header(doelbindingHeader), doelbindingen) : absent,
    ifMatch: readIfMatch(route, c.req.header("If-Match")),
    body: route.body === undefined ? absent : route.body.decode(json)
  })
}

const absent: Read<undefined> = Result.succeed(undefined)

const readIfMatch = (route: Route, header: string | undefined): Read<TagCondition> => {
  if (route.ifMatch === undefined || route.ifMatch === false || header === undefined) return Result.succeed("any")
  const condition = parseTags(header)
  return condition === undefined
    ? Result.fail([
      headerFault("If-Match", "if-match-ongeldig", "If-Match heeft een of meer ETags tussen aanhalingstekens, of *.")
    ])
    : Result.succeed(condition)
}

/** The scopes for exactly what the handler gets, so that nothing is done for which no scope was asked. */
const scopesFor = (
  { alsoScopes = [], scopes }: Route,
  asked: { readonly query: unknown; readonly body: unknown }
): ReadonlyArray<AccessScope> => [
  ...scopes,
  ...alsoScopes.flatMap((also) => also.applies?.(asked) === true ? also.scopes : [])
]

/** What {@link faultsBesideRecord} holds against each other. */
interface BesideRecord {
  readonly route: Route
  readonly run: Run
  readonly id: unknown
  readonly item: unknown
  readonly json: unknown
  readonly sight: Sight
}

/** The faults of a body beside the present record. None when the record cannot be read, or not by this caller. */
const faultsBesideRecord = (
  { id, item, json, route, run, sight }: BesideRecord
): Effect.Effect<ReadonlyArray<Fault>, Problem> => {
  const faults = route.body?.faultsBeside?.(id, json, sight, item)
  return faults === undefined
    ? Effect.succeed([])
    : Effect.map(inTime(() => run(faults)), (exit) => Exit.isSuccess(exit) ? exit.value : [])
}

/** Waits for work that ends with a Problem when it takes too long. */
const inTime = <A>(work: () => Promise<A>): Effect.Effect<A, Problem> =>
  Effect.tryPromise({ try: work, catch: (thrown) => thrown }).pipe(
    Effect.catch((thrown) => thrown instanceof Problem ? Effect.fail(thrown) : Effect.die(thrown))
  )

const onlyJson = (): Problem =>
  new Problem({ code: "antwoordvorm-onmogelijk", detail: "Antwoorden zijn er alleen als application/json." })

const ifMatchRequired = (faults: ReadonlyArray<Fault>): Problem =>
  new Problem({
    code: "if-match-vereist",
    detail: "Geef in If-Match de ETag van de versie waarop deze wijziging berust.",
    ...(faults.length > 0 ? { faults } : {})
  })
