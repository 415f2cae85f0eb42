import {
  type ListPosition,
  type PageRequest,
  type PageWithNeighbours,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Effect, Option, Schema } from "effect"
import { parameterFault } from "../problems/fault.ts"
import { invalidInput, type Problem } from "../problems/problem.ts"
import { decodeCursor, encodeCursor } from "./cursor.ts"
import type { Ports } from "./ports.ts"
import type { Answer, Request } from "./route.ts"

const sizeRule = regel("pagina-grootte-ongeldig", "pageSize is een geheel getal van 1 tot en met 500.")

/** The query parameters of every list. */
export const pageFields = {
  cursor: Schema.optionalKey(Schema.String),
  pageSize: Schema.optionalKey(
    Schema.Number.annotate(sizeRule).check(
      Schema.isInt(sizeRule),
      Schema.isBetween({ minimum: 1, maximum: 500 }, sizeRule)
    )
  ),
  count: Schema.optionalKey(Schema.Boolean)
}

export interface PageQuery {
  readonly cursor?: string
  readonly pageSize?: number
  readonly count?: boolean
}

/** The answer to a request for a page of a list. */
export const pageAnswer = <S extends Schema.Constraint>(record: S, identifier: string) =>
  Schema.Struct({
    results: Schema.Array(record),
    next: Schema.NullOr(Schema.String.annotate({ format: "uri" })),
    previous: Schema.NullOr(Schema.String.annotate({ format: "uri" })),
    count: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))
  }).annotate({ identifier })

/** A list: its name and order, which a cursor belongs to, and how its pages, their JSON and their number are got. */
export interface Listing<A> {
  readonly name: string
  readonly sort: string
  readonly page: (browse: PageRequest) => Effect.Effect<PageWithNeighbours<A>, RegisterUnavailable, Ports>
  readonly json: (records: ReadonlyArray<A>) => Effect.Effect<ReadonlyArray<unknown>, RegisterUnavailable, Ports>
  readonly count: Effect.Effect<number, RegisterUnavailable, Ports>
}

export const answerPage = Effect.fnUntraced(function*<A>(
  request: Request<unknown, PageQuery, unknown>,
  listing: Listing<A>
): Effect.fn.Return<Answer, Problem | RegisterUnavailable, Ports> {
  const { name, sort } = listing
  const { count, cursor, pageSize } = request.query
  const from = cursor === undefined ? undefined : yield* readCursor(cursor, name, sort)
  const page = yield* listing.page({
    ascending: !sort.startsWith("-"),
    aantal: pageSize ?? 100,
    ...(from === undefined ? {} : { from })
  })
  const to = (direction: "na" | "voor", position: ListPosition | undefined) =>
    position === undefined ? null : pageUrl(request, encodeCursor({ list: name, sort, direction, position }))
  return {
    status: 200,
    body: {
      results: yield* listing.json(page.records),
      next: to("na", page.volgende),
      previous: to("voor", page.vorige),
      ...(count === true ? { count: yield* listing.count } : {})
    }
  }
})

/** The place that a cursor of this list in this order stands for. Fails if it is no such cursor. */
export const readCursor = (cursor: string, list: string, sort: string) =>
  Option.match(decodeCursor(cursor, list, sort), {
    onSome: (read) => Effect.succeed(read),
    onNone: () =>
      Effect.fail(invalidInput([
        parameterFault("cursor", "cursor-ongeldig", "Geen cursor van deze lijst in deze volgorde; begin zonder cursor.")
      ]))
  })

/** The address of this request with another cursor. */
export const pageUrl = ({ address, search }: Request<unknown, unknown, unknown>, cursor: string): string => {
  const parameters = new URLSearchParams(search)
  parameters.set("cursor", cursor)
  return `${address}?${parameters}`
}
