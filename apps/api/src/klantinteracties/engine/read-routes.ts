import { type NumberedPage, numberedRecords } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import type { Ports } from "../../http/ports.ts"
import { type Request, type Route, route } from "../../http/route.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import type { Problem } from "../../problems/problem.ts"
import { operationIdOf } from "./operation-id.ts"
import { parseUuid } from "./parse-uuid.ts"
import { type Parameters, type Query, queryReader } from "./read-query.ts"
import { recordTag } from "./record-tag.ts"
import { pathsOf, type ServedResource, type Versioned } from "./served-resource.ts"
import { writeRecords } from "./write-records.ts"
import { recordNotFound } from "./write-routes.ts"

type Asked<P extends Parameters> = Request<string, Query<P>, unknown>

/** The list of a kind of record, and one of it. */
export const readRoutes = <P extends Parameters, Filter, Stored extends Versioned, Shown>(
  served: ServedResource<P, Filter, Stored, Shown>
): ReadonlyArray<Route> => {
  const { collection } = served.resource
  const paths = pathsOf(served.expansions)
  const shared = {
    method: "get",
    tag: collection,
    scopes: ["read"],
    summary: "",
    description: "",
    problems: [],
    answer: { status: 200, description: "", showsMore: true }
  } as const
  const alsoScopes = [{
    scopes: ["identify"],
    when: "",
    applies: ({ query }: { readonly query: Query<P> }) => served.looksUp(query.given)
  }] as const
  const list = {
    ...shared,
    alsoScopes,
    operationId: operationIdOf(collection, "List"),
    readQuery: queryReader(served.parameters, paths),
    handler: (request: Asked<P>) => answerList(served, request)
  } as const
  // One that may be narrowed would otherwise tell of a masked number which it is.
  const item = {
    ...shared,
    ...(served.matches === undefined ? {} : { alsoScopes }),
    operationId: operationIdOf(collection, "Retrieve"),
    id: Schema.String,
    readQuery: queryReader(served.matches === undefined ? {} as P : served.parameters, paths),
    handler: (request: Asked<P>) => answerItem(served, request)
  } as const
  return [
    route({ ...list, path: `/${collection}` }),
    route({ ...list, path: `/${collection}.json` }),
    route({ ...item, path: `/${collection}/{id}` })
  ]
}

const answerItem = Effect.fnUntraced(function*<P extends Parameters, Filter, Stored extends Versioned, Shown>(
  served: ServedResource<P, Filter, Stored, Shown>,
  { base, id, query, right }: Asked<P>
) {
  const { expansions = [], filter, find, findShown, gather, matches, resource } = served
  const uuid = parseUuid(id.replace(/\.json$/u, ""))
  if (uuid === undefined) return yield* recordNotFound()
  const found = findShown === undefined
    ? { stored: yield* find(uuid, right) }
    : yield* findShown(uuid, right)
  if (matches !== undefined && Object.keys(query.given).length > 0) {
    const wanted = filter(query.given, right)
    if (wanted === undefined || !(yield* matches(uuid, wanted))) return yield* recordNotFound()
  }
  const shown = "shown" in found ? [found.shown] : yield* gather([found.stored], right)
  const { records: [record], shows } = yield* writeRecords(
    resource,
    expansions,
    shown,
    query.expand,
    { base, right },
    "alone"
  )
  return { status: 200, body: record, shows, tag: recordTag(found.stored, record) } as const
})

const answerList = Effect.fnUntraced(function*<P extends Parameters, Filter, Stored extends Versioned, Shown>(
  served: ServedResource<P, Filter, Stored, Shown>,
  request: Asked<P>
) {
  const { query, right } = request
  const { count, page, records } = yield* pageOf(served, request)
  const written = yield* writeRecords(
    served.resource,
    served.expansions ?? [],
    yield* served.gather(records, right),
    query.expand,
    { base: request.base, right },
    served.expansions === undefined ? "alone" : "in a list"
  )
  const link = (number: number) => pageUrl(request, number)
  return {
    status: 200,
    body: {
      count,
      next: page * query.pageSize < count ? link(page + 1) : null,
      previous: page > 1 ? link(page - 1) : null,
      results: written.records
    },
    shows: written.shows
  } as const
})

/** The page that is asked for. One that is not there, but for the first, is not found. */
const pageOf = <P extends Parameters, Filter, Stored extends Versioned, Shown>(
  { filter, page }: ServedResource<P, Filter, Stored, Shown>,
  { query, right }: Asked<P>
): Effect.Effect<NumberedPage<Stored> & { readonly page: number }, DomainError | Problem, Ports> => {
  const wanted = filter(query.given, right)
  const at = (number: number): Effect.Effect<NumberedPage<Stored>, DomainError, Ports> =>
    wanted === undefined
      ? Effect.succeed({ records: [], count: 0 })
      : page(wanted, { skip: (number - 1) * query.pageSize, aantal: query.pageSize })
  if (query.page === "last") {
    return Effect.flatMap(at(1), (first) => {
      const last = Math.max(1, Math.ceil(first.count / query.pageSize))
      return Effect.map(last === 1 ? Effect.succeed(first) : at(last), (found) => ({ ...found, page: last }))
    })
  }
  const number = /^[0-9]{1,9}$/u.test(query.page ?? "1") ? Number(query.page ?? "1") : 0
  if (number < 1 || (number - 1) * query.pageSize >= numberedRecords) return Effect.fail(recordNotFound())
  return Effect.flatMap(
    at(number),
    (found) =>
      number > 1 && found.records.length === 0
        ? Effect.fail(recordNotFound())
        : Effect.succeed({ ...found, page: number })
  )
}

/** The address of another page: all parameters by name, without the number of the first page. */
const pageUrl = (
  { address, search }: { readonly address: string; readonly search: string },
  number: number
): string => {
  const parameters = new URLSearchParams(search)
  parameters.delete("page")
  if (number > 1) parameters.set("page", String(number))
  parameters.sort()
  return parameters.size === 0 ? address : `${address}?${parameters}`
}
