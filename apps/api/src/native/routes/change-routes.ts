import type { ExpectedVersie, Medewerker, Versie } from "@betrokkene/domain"
import { Effect, type Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { asObject, type Decode, decoded, faultsBeside } from "../../http/decode.ts"
import { basedOnPresent, expectedVersion } from "../../http/expected-version.ts"
import type { Ports } from "../../http/ports.ts"
import {
  type AlsoScopes,
  type Answer,
  type BodyDefinition,
  type QuerySchema,
  type Request,
  type Route,
  route
} from "../../http/route.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import type { ProblemCode } from "../../problems/problem-table.ts"
import type { Problem } from "../../problems/problem.ts"

/** One change of a record, worked out and ready to be made. */
export interface Change<Id, Present, Given, Query> {
  readonly base: string
  readonly id: Id
  readonly right: CallerRight
  readonly present: Present
  readonly given: Given
  readonly query: Query
  /** The name of the caller, as the register records it. */
  readonly door: Medewerker
  /** The version that the change is made on. */
  readonly versie: ExpectedVersie
}

/** What differs between the PUT and the PATCH of a record. */
interface Way<Present, Given> {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly examples: BodyDefinition<unknown, unknown>["examples"]
  /** Decodes the body beside the present record. `reads`: whether the caller may read that, and `right` what of it. */
  readonly decodeFor: (present: Present, reads: boolean, right: CallerRight) => Decode<Given>
}

/** A kind of record that can be replaced (PUT) and changed in part (PATCH). */
export interface Changeable<Id, Present, Given, Query> {
  readonly path: string
  readonly tag: string
  readonly alsoScopes?: ReadonlyArray<AlsoScopes<NoInfer<Query>, unknown>>
  readonly query?: QuerySchema<Query>
  readonly mayGoOn?: true
  readonly id: Schema.ConstraintDecoder<Id>
  readonly bodySchema: Schema.Constraint
  readonly answer: { readonly description: string; readonly schema: Schema.Constraint }
  readonly problems: ReadonlyArray<ProblemCode>
  readonly read: (id: Id, right: CallerRight) => Effect.Effect<Present, DomainError | Problem, Ports>
  readonly change: (change: Change<Id, Present, Given, Query>) => Effect.Effect<Answer, DomainError | Problem, Ports>
  readonly put: Way<Present, Given> & {
    /** Whether what a PUT means depends on the present record, as that of a PATCH always does. */
    readonly dependsOnPresent: boolean
  }
  readonly patch: Way<Present, Given>
}

/** The PUT and PATCH routes of a record. Both read it, check If-Match, decode the body beside it and change it. */
export const changeRoutes = <Id, Present extends { readonly versie: Versie }, Given, Query = unknown>(
  record: Changeable<Id, Present, Given, Query>
): { readonly put: Route; readonly patch: Route } => {
  const shared = {
    path: record.path,
    tag: record.tag,
    scopes: ["write"],
    ...(record.alsoScopes === undefined ? {} : { alsoScopes: record.alsoScopes }),
    id: record.id,
    ...(record.query === undefined ? {} : { query: record.query }),
    ifMatch: true,
    ...(record.mayGoOn === undefined ? {} : { mayGoOn: record.mayGoOn }),
    answer: { status: 200, ...record.answer, tag: true },
    problems: record.problems
  } as const
  const bodyOf = ({ decodeFor, examples }: Way<Present, Given>) => ({
    schema: record.bodySchema,
    decode: asObject,
    faultsBeside: faultsBeside(record.read, decodeFor),
    examples
  })
  const replace = handlerOf(record, record.put.decodeFor)
  const changeInPart = handlerOf(record, record.patch.decodeFor)
  return {
    put: route({
      ...shared,
      method: "put",
      ...documented(record.put),
      body: bodyOf(record.put),
      handler: record.put.dependsOnPresent ? onPresentVersion(replace) : (request) => replace(request, "as expected")
    }),
    patch: route({
      ...shared,
      method: "patch",
      ...documented(record.patch),
      body: { ...bodyOf(record.patch), mergePatch: true },
      handler: onPresentVersion(changeInPart)
    })
  }
}

const documented = <Present, Given>({ description, operationId, summary }: Way<Present, Given>) => ({
  operationId,
  summary,
  description
})

type ChangeHandler<Id, Query> = (
  request: Request<Id, Query, unknown>,
  version: "as expected" | "present"
) => Effect.Effect<Answer, DomainError | Problem, Ports>

const handlerOf = <Id, Present extends { readonly versie: Versie }, Given, Query>(
  { change, read }: Changeable<Id, Present, Given, Query>,
  decodeFor: Way<Present, Given>["decodeFor"]
): ChangeHandler<Id, Query> =>
  Effect.fnUntraced(function*({ base, body, door, id, ifMatch, query, reads, right }, version) {
    const present = yield* read(id, right)
    const expected = yield* expectedVersion(ifMatch, present)
    const given = yield* decoded(decodeFor(present, reads, right), body)
    return yield* change({
      base,
      id,
      right,
      present,
      given,
      query,
      door,
      versie: version === "present" ? present.versie : expected
    })
  })

/** Makes the change on the version that was read and no other, and again when somebody else came between. */
const onPresentVersion = <Id, Query>(handler: ChangeHandler<Id, Query>) => (request: Request<Id, Query, unknown>) =>
  basedOnPresent(request.ifMatch, handler(request, "present"))
