import {
  BetrokkeneId,
  Betrokkenen,
  Bevindingen,
  BevindingId,
  KlantcontactId,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Effect, Option } from "effect"
import type { Route } from "../http/route.ts"
import { type DataSubject, subjectOf } from "./data-subjects.ts"

type Subjects = Effect.Effect<ReadonlyArray<DataSubject>, RegisterUnavailable, Betrokkenen | Bevindingen>

/** Maximum number of betrokkenen of a klantcontact to tell. It has one or two. */
const most = 500

const ofRecord: { readonly [soort: string]: (id: string) => Subjects } = {
  partij: (id) => Effect.succeed([{ soort: "partij", id }]),
  betrokkene: (id) =>
    Effect.map(
      Betrokkenen.use((betrokkenen) => betrokkenen.zoek(BetrokkeneId.make(id))),
      (found) => Option.toArray(found).map(subjectOf)
    ),
  klantcontact: (id) =>
    Effect.map(
      Betrokkenen.use((betrokkenen) =>
        betrokkenen.browse({ klantcontact: KlantcontactId.make(id) }, "registratiedatum", {
          ascending: true,
          aantal: most
        })
      ),
      ({ rows }) => rows.map(({ record }) => subjectOf(record))
    ),
  bevinding: (id) =>
    Effect.flatMap(
      Bevindingen.use((bevindingen) => bevindingen.zoek(BevindingId.make(id))),
      (found) =>
        Effect.map(
          Effect.forEach(
            Option.toArray(found).flatMap(({ records }) => records),
            ({ id, soort }) => ofRecord[soort]?.(id) ?? none
          ),
          (all) => all.flat()
        )
    )
}

const none: Subjects = Effect.succeed([])

/** The kind of the records of a collection, as every face calls it. */
const soortIn: { readonly [collection: string]: string } = {
  partijen: "partij",
  betrokkenen: "betrokkene",
  klantcontacten: "klantcontact",
  bevindingen: "bevinding"
}

/** The people whose data the record in the path is. None without such a record, or when the register is unreachable. */
export const subjectsInPath = (
  { path }: Route,
  id: unknown
): Effect.Effect<ReadonlyArray<DataSubject>, never, Betrokkenen | Bevindingen> => {
  const [, collection = ""] = /^\/(\w+)\/\{id\}/u.exec(path) ?? []
  return Effect.catch(ofRecord[soortIn[collection] ?? ""]?.(String(id)) ?? none, () => Effect.succeed([]))
}
