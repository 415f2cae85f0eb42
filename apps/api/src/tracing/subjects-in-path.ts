import {
  BetrokkeneId,
  Betrokkenen,
  Bevindingen,
  BevindingId,
  KlantcontactId,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Effect, Option } from "effect"
import { collectionOf } from "../contract/reference.ts"
import type { Route } from "../http/route.ts"
import { type DataSubject, subjectOf } from "./data-subjects.ts"

type Subjects = Effect.Effect<ReadonlyArray<DataSubject>, RegisterUnavailable, Betrokkenen | Bevindingen>

/** Maximum number of betrokkenen of a klantcontact to tell. It has one or two. */
const most = 500

const ofRecord: { readonly [collection: string]: (id: string) => Subjects } = {
  partijen: (id) => Effect.succeed([{ soort: "partij", id }]),
  betrokkenen: (id) =>
    Effect.map(
      Betrokkenen.use((betrokkenen) => betrokkenen.zoek(BetrokkeneId.make(id))),
      (found) => Option.toArray(found).map(subjectOf)
    ),
  klantcontacten: (id) =>
    Effect.map(
      Betrokkenen.use((betrokkenen) =>
        betrokkenen.browse({ klantcontact: KlantcontactId.make(id) }, "registratiedatum", {
          ascending: true,
          aantal: most
        })
      ),
      ({ rows }) => rows.map(({ record }) => subjectOf(record))
    ),
  bevindingen: (id) =>
    Effect.flatMap(
      Bevindingen.use((bevindingen) => bevindingen.zoek(BevindingId.make(id))),
      (found) =>
        Effect.map(
          Effect.forEach(
            Option.toArray(found).flatMap(({ records }) => records),
            ({ id, soort }) => ofRecord[collectionOf[soort] ?? ""]?.(id) ?? none
          ),
          (all) => all.flat()
        )
    )
}

const none: Subjects = Effect.succeed([])

/** The people whose data the record in the path is. None without such a record, or when the register is unreachable. */
export const subjectsInPath = (
  { path }: Route,
  id: unknown
): Effect.Effect<ReadonlyArray<DataSubject>, never, Betrokkenen | Bevindingen> => {
  const [, collection = ""] = /^\/(\w+)\/\{id\}/u.exec(path) ?? []
  return Effect.catch(ofRecord[collection]?.(String(id)) ?? none, () => Effect.succeed([]))
}
