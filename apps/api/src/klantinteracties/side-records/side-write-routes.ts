import {
  registreerSideRecord,
  type SideGegevens,
  type SideId,
  type SideRecordCombinationTaken,
  type SideRecordNeighbourNotFound,
  type SideRecordNotFound,
  type SideSoort,
  verwijderSideRecord,
  wijzigSideRecord
} from "@betrokkene/domain"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import type { Ports } from "../../http/ports.ts"
import type { Route } from "../../http/route.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput, type Problem } from "../../problems/problem.ts"
import { contractUrl } from "../engine/kind.ts"
import { readMembers } from "../engine/read-members.ts"
import type { Right } from "../engine/resource.ts"
import { changingRoutes, postRoute, recordNotFound } from "../engine/write-routes.ts"
import { unknownReferences } from "../writes/unknown-reference.ts"
import type { DescribedSide } from "./described-side.ts"
import { inSight } from "./in-sight.ts"
import { missingNeighbours } from "./missing-neighbours.ts"
import { type ReadSide, sideReader } from "./read-side.ts"
import { shownSideRecords, sideRecordFound, writtenSide } from "./serve-side.ts"

/** The operations that make, change and delete a described kind of side record. */
export const sideWriteRoutes = <Soort extends SideSoort>(described: DescribedSide<Soort>): ReadonlyArray<Route> => {
  const { cascade, collection, soort } = described
  const read = sideReader(described)
  const answered = {
    collection,
    written: writtenSide(described)
  }
  return [
    postRoute({
      ...answered,
      read: (json) => read(readMembers, json, ""),
      make: ({ body, once, right }) =>
        Effect.andThen(
          mayPlace(soort, body, right),
          inContract(described, body, registreerSideRecord(soort, body.gegevens, once))
        )
    }),
    ...changingRoutes({
      ...answered,
      present: Effect.fnUntraced(function*(uuid: string, right: Right) {
        const record = yield* sideRecordFound(soort, uuid, right)
        const [zicht] = yield* shownSideRecords({}, [record], right)
        return zicht?.isWhole === false ? yield* scopesNeeded(["read-confidential"]) : record
      }),
      read: (members) => (present, json) => read(members, json, "", present.gegevens as SideGegevens<Soort>),
      change: ({ id, versie }, body, { right }) =>
        Effect.andThen(
          mayPlace(soort, body, right),
          inContract(described, body, wijzigSideRecord(soort, id as SideId<Soort>, versie, body.gegevens))
        ),
      remove: Effect.fnUntraced(
        function*(present, versie, { base, right, search }) {
          if (cascade === undefined || !asksCascade(search)) {
            return yield* verwijderSideRecord(soort, present.id as SideId<Soort>, versie)
          }
          const kept = yield* cascade(present, right)
          return { status: 200, body: { behouden: kept.map((id) => contractUrl(base, "klantcontacten", id)) } } as const
        },
        Effect.catchTag("SideRecordNotFound", () => Effect.fail(recordNotFound()))
      )
    })
  ]
}

/** Any other value than true asks nothing. */
const asksCascade = (search: string): boolean =>
  new URLSearchParams(search).getAll("cascade").at(-1)?.trim().toLowerCase() === "true"

/** Who may not see the gegevens of a partij with geheimhouding, puts nothing beside it (B9). */
const mayPlace = Effect.fnUntraced(function*(soort: SideSoort, { gegevens }: { gegevens: object }, right: Right) {
  if (!(yield* inSight(soort, gegevens, right))) return yield* Effect.fail(scopesNeeded(["read-secret"]))
})

/** What the register refuses of a side record, at its place in the contract. */
const inContract = <Soort extends SideSoort, A>(
  { members, soort }: DescribedSide<Soort>,
  { gegevens, named }: ReadSide<Soort>,
  work: Effect.Effect<
    A,
    DomainError | SideRecordCombinationTaken | SideRecordNeighbourNotFound | SideRecordNotFound,
    Ports
  >
): Effect.Effect<A, DomainError | Problem, Ports> => {
  const memberOf = (veld: string) => members.findLast((one) => one.veld === veld && named.includes(one.name))
  return work.pipe(Effect.catchTags({
    SideRecordNotFound: () => Effect.fail(recordNotFound()),
    SideRecordCombinationTaken: ({ velden }) => {
      const [only = "", ...others] = velden
      const name = others.length === 0 ? memberOf(only)?.name ?? only : "nonFieldErrors"
      return Effect.fail(invalidInput([parameterFault(name, "unique", "Er is er al een met deze waarde.")]))
    },
    SideRecordNeighbourNotFound: ({ veld }) =>
      Effect.flatMap(missingNeighbours(soort, gegevens), (missing) => {
        const places = members.filter((one) => one === memberOf(one.veld)).flatMap(({ name, schema, veld }) =>
          missing.filter((other) => other.veld === veld).map(({ place }) =>
            schema["type"] === "array" ? `${name}.${place}` : name
          )
        )
        return unknownReferences(places.length === 0 ? [memberOf(veld)?.name ?? veld] : places)
      })
  }))
}
