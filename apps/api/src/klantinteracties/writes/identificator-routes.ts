import { registreerIdentificator, verwijderIdentificator, wijzigIdentificator, zichtOpPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import type { Route } from "../../http/route.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { readMembers } from "../engine/read-members.ts"
import { writeStored } from "../engine/write-records.ts"
import { changingRoutes, postRoute, recordNotFound } from "../engine/write-routes.ts"
import { partijIdentificatoren } from "../resources/partij-identificatoren.ts"
import { identificatorFound, shownRecords } from "../resources/served-identificatoren.ts"
import { identificatorRefusals } from "./identificator-refusals.ts"
import { readIdentificator, resolvedIdentificator } from "./read-identificator.ts"
import { unknownReference } from "./unknown-reference.ts"

const answered = {
  collection: "partij-identificatoren",
  written: writeStored(partijIdentificatoren, shownRecords)
} as const

const unknownPartij = () => unknownReference("identificeerdePartij")

const kindOfParentStays = () =>
  Effect.fail(
    invalidInput([
      parameterFault(
        "partijIdentificatorCodeSoortObjectId",
        "invalid",
        "Er staan vestigingsnummers onder: de soort blijft wat zij is."
      )
    ])
  )

/** The operations that record, change and delete an identificator. */
export const identificatorRoutes: ReadonlyArray<Route> = [
  postRoute({
    ...answered,
    read: (json) => readIdentificator(readMembers, json, ""),
    make: Effect.fnUntraced(function*({ body, once }) {
      const identificator = yield* resolvedIdentificator(body, "")
      const given = { identificator, ...(body.partij === undefined ? {} : { partij: body.partij }) }
      return yield* registreerIdentificator(given, once).pipe(
        Effect.catchTag("PartijNietGevonden", unknownPartij),
        identificatorRefusals
      )
    })
  }),
  ...changingRoutes({
    ...answered,
    present: Effect.fnUntraced(function*(uuid, right) {
      const found = yield* identificatorFound(uuid)
      const isSecret = found.partij !== undefined && zichtOpPartij(found.partij, right)._tag === "Geheim"
      return isSecret ? yield* scopesNeeded(["read-secret"]) : found
    }),
    read: (members) => (_, json) => readIdentificator(members, json, ""),
    change: Effect.fnUntraced(function*(present, body) {
      const identificator = yield* resolvedIdentificator(body, "", present)
      const partij = "partij" in body ? body.partij : present.partij?.id
      const given = { identificator, ...(partij === undefined ? {} : { partij }) }
      return yield* wijzigIdentificator(present.id, present.versie, given).pipe(
        Effect.catchTags({
          PartijNietGevonden: unknownPartij,
          IdentificatorNietGevonden: () => Effect.fail(recordNotFound()),
          IdentificatorHeeftVestigingen: (error) =>
            identificator.soort === present.identificator.soort ? Effect.fail(error) : kindOfParentStays()
        }),
        identificatorRefusals
      )
    }),
    remove: ({ id }, versie) =>
      verwijderIdentificator(id, versie).pipe(
        Effect.catchTags({ IdentificatorNietGevonden: () => Effect.fail(recordNotFound()) }),
        identificatorRefusals,
        Effect.asVoid
      )
  })
]
