import type { Doelbinding, IdempotentRequest, Medewerker } from "@betrokkene/domain"
import type { Effect, Schema } from "effect"
import type { Caller } from "../access/caller.ts"
import type { AccessScope } from "../access/scope.ts"
import type { Shown } from "../accounting/shown.ts"
import type { DomainError } from "../problems/domain-problem.ts"
import type { Fault } from "../problems/fault.ts"
import type { ProblemCode } from "../problems/problem-table.ts"
import type { Problem } from "../problems/problem.ts"
import type { Decode } from "./decode.ts"
import type { TagCondition } from "./entity-tag.ts"
import type { Read } from "./gather.ts"
import type { JsonObject } from "./json-value.ts"
import type { Ports } from "./ports.ts"
import type { Sight } from "./sight.ts"

/** What a handler gets: everything in the request, decoded. */
export interface Request<Id, Query, Body, Item = unknown> extends Sight {
  readonly id: Id
  /** The second id in the path; only where the route says `item`. */
  readonly item: Item
  readonly query: Query
  readonly body: Body
  /** Only where the route says `ifMatch`; elsewhere "any". */
  readonly ifMatch: TagCondition
  /** Only where the route says `idempotencyKey`, and the caller gave one. */
  readonly once?: IdempotentRequest
  /** Why the caller asks, if it says so and the answers of the route show records. */
  readonly doelbinding?: Doelbinding
  /** Who asks, and what it may do. */
  readonly caller: Caller
  /** The name of the caller, as the register records it. */
  readonly door: Medewerker
  /** Whether the caller may change records, and so needs their versions. */
  readonly changes: boolean
  /** The public address of the face, without a slash at its end. */
  readonly base: string
  /** The public address of this request, without its query. */
  readonly address: string
  /** The query of this request as it was sent. The pages of a list differ only in their cursor. */
  readonly search: string
}

/** What a handler answers. The wrapper makes headers, and 304 where the caller has the tag already. */
export interface Answer {
  readonly status: 200 | 201 | 204
  readonly body?: unknown
  readonly tag?: string
  readonly location?: string
  /** Records that the answer shows and its body does not name; only where the route says `showsMore`. */
  readonly shows?: ReadonlyArray<Shown>
}

/** What is documented about an answer. */
export interface AnswerDoc {
  readonly status: Answer["status"]
  readonly description: string
  readonly schema?: Schema.Constraint
  readonly tag?: boolean
  readonly location?: boolean
  /** Whether the handler tells of records that the answer shows and its body does not name. */
  readonly showsMore?: true
}

/** How a body is documented and read. */
export interface BodyDefinition<Id, Body> {
  readonly schema: Schema.Constraint
  readonly mergePatch?: boolean
  /** What a body without a byte stands for; without it that is no JSON. */
  readonly whenEmpty?: JsonObject
  readonly decode: Decode<Body>
  /** For a body that is decoded beside the present record: its faults, to add to a refusal on other grounds. */
  faultsBeside?(
    id: Id,
    json: unknown,
    sight: Sight,
    item: unknown
  ): Effect.Effect<ReadonlyArray<Fault>, DomainError | Problem, Ports>
  readonly examples: { readonly [name: string]: { readonly summary: string; readonly value: unknown } }
}

/** Scopes that only some requests to a route need. */
export interface AlsoScopes<Query, Body> {
  readonly scopes: ReadonlyArray<AccessScope>
  /** Which requests, for the documentation: the end of a sentence. */
  readonly when: string
  /** Whether this is such a request. Left out where only the record can tell: then the use case refuses. */
  applies?(request: { readonly query: Query; readonly body: Body }): boolean
}

/** The id of a part of a record, and its name in the path. */
export interface PathItem<Item> {
  readonly name: string
  readonly schema: Schema.ConstraintDecoder<Item>
}

/** One operation: what is served and what is documented come from the same value. */
export interface Definition<Id, Query, Body, Item = unknown> {
  readonly method: "get" | "post" | "put" | "patch" | "delete"
  /** Under the path of the face, with `{id}` for the id and the name of the item, in braces, for that of the item. */
  readonly path: string
  readonly operationId: string
  readonly tag: string
  /** The scopes that every request needs. */
  readonly scopes: ReadonlyArray<AccessScope>
  /** The scopes that some requests need besides. */
  readonly alsoScopes?: ReadonlyArray<AlsoScopes<NoInfer<Query>, NoInfer<Body>>>
  readonly summary: string
  readonly description: string
  readonly id?: Schema.ConstraintDecoder<Id>
  readonly item?: PathItem<Item>
  readonly query?: QuerySchema<Query>
  /** Reads the query as it was sent, for a contract that does so in another way than by a schema. */
  readonly readQuery?: (search: string) => Read<Query>
  readonly body?: BodyDefinition<Id, Body>
  /** Whether the version that a change is based on is given; `"optional"`: as far as the caller knows of versions. */
  readonly ifMatch?: boolean | "optional"
  readonly idempotencyKey?: boolean
  /**
   * Whether the work may go on after its caller is answered 202, because it grows with the number of betrokkenen. The
   * record in the path then tells whether it is done. It is one transaction.
   */
  readonly mayGoOn?: true
  readonly answer: AnswerDoc
  /** The problems of its own, besides those that follow from the rest of the definition. */
  readonly problems: ReadonlyArray<ProblemCode>
  handler(request: Request<Id, Query, Body, Item>): Effect.Effect<Answer, DomainError | Problem, Ports>
}

/** The query parameters as the fields of a struct. A text is first read as the number, boolean or list of its field. */
export type QuerySchema<Query> = Schema.ConstraintDecoder<Query> & {
  readonly fields: { readonly [name: string]: Schema.Constraint }
}

export type Route = Definition<unknown, unknown, unknown>

/** Lets the compiler see that the handler takes what the schemas decode. */
export const route = <Id, Query, Body, Item = unknown>(definition: Definition<Id, Query, Body, Item>): Route =>
  definition

/** Whether a request only reads: then it is given up when its caller is gone. A write is always brought to its end. */
export const onlyReads = ({ method, path }: Route): boolean =>
  method === "get" || /\/(?:zoek|vermoedelijk)$/u.test(path)
