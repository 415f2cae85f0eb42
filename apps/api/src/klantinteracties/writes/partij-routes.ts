import {
  type IdentificatorIds,
  Partijen,
  type PartijId,
  partijMetId,
  type RekeningnummerNotOwn,
  verwijderPartij,
  zichtOpPartij
} from "@betrokkene/domain"
import {
  maximumRekeningnummers,
  maySee,
  refuseWithVestigingenElsewhere,
  registreerPartijMetRekeningnummers,
  wijzigPartijMetRekeningnummers
} from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import type { Route } from "../../http/route.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import type { Right } from "../engine/resource.ts"
import { changingRoutes, postRoute } from "../engine/write-routes.ts"
import { identificatorRefusals } from "./identificator-refusals.ts"
import { identifiedPartij } from "./identified-partij.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { changedPartij, type PartijInContract, readPartij } from "./read-partij.ts"
import { refuseUnusable } from "./refuse-unusable.ts"
import { unknownReference } from "./unknown-reference.ts"
import { writtenPartij } from "./written.ts"

const answered = {
  collection: "partijen",
  written: writtenPartij
} as const

/** The operations that make, change and delete a partij. */
export const partijRoutes: ReadonlyArray<Route> = [
  postRoute({
    ...answered,
    read: readPartij,
    make: Effect.fnUntraced(function*({ body, once, right }) {
      yield* organisatieInSight(body, right)
      yield* refuseUnusable(body.gegevens, "")
      const { gegevens, ids } = yield* identifiedPartij(body, undefined, "")
      return yield* refusals(
        registreerPartijMetRekeningnummers(gegevens, body.beside, once, claimsOf(body, ids))
      ).pipe(Effect.catchTags(besideRefusals(body)))
    })
  }),
  ...changingRoutes({
    ...answered,
    present: Effect.fnUntraced(function*(uuid, right) {
      const partij = yield* partijMetId(uuid as PartijId)
      return zichtOpPartij(partij, right)._tag === "Geheim" ? yield* scopesNeeded(["read-secret"]) : partij
    }),
    read: changedPartij,
    change: Effect.fnUntraced(function*(present, body, { right }) {
      yield* organisatieInSight(body, right)
      yield* refuseUnusable(body.gegevens, "", present.gegevens)
      const { gegevens, ids } = yield* identifiedPartij(body, present, "")
      return yield* refusals(
        wijzigPartijMetRekeningnummers(
          present.id,
          present.versie,
          gegevens,
          body.beside,
          claimsOf(body, ids)
        )
      ).pipe(Effect.catchTags(besideRefusals(body)))
    }),
    removeScopes: ["link"],
    remove: Effect.fnUntraced(function*(present, versie, { door }) {
      yield* identificatorRefusals(refuseWithVestigingenElsewhere(present))
      yield* verwijderPartij({ partij: present.id, versie, betrokkenen: "ontkoppelen", door })
    })
  })
]

/** Fails if the caller may not see the organisatie that a contactpersoon is to work for (B9). */
const organisatieInSight = Effect.fnUntraced(function*({ beside: { werkteVoor } }: PartijInContract, right: Right) {
  if (werkteVoor === undefined || werkteVoor === null) return
  const found = yield* Partijen.use((all) => all.zoekAll([werkteVoor]))
  if (found.some((partij) => !maySee(partij, right))) yield* scopesNeeded(["read-secret"])
})

const besideRefusals = (body: PartijInContract) => ({
  RekeningnummerNotOwn: notOwn(body),
  TooManyRekeningnummers: () =>
    Effect.fail(
      invalidInput([
        parameterFault(
          "rekeningnummers",
          "max_length",
          `De partij heeft er meer dan ${maximumRekeningnummers}: maak ze eerst los, elk bij /rekeningnummers.`
        )
      ])
    ),
  SideRecordNeighbourNotFound: () => unknownReference("partijIdentificatie.werkteVoorPartij")
})

/** The refusal of a rekeningnummer that there is not, or that is of another partij, at its place in the body. */
const notOwn = ({ beside: { ids = [] } }: PartijInContract) => ({ id, veld }: RekeningnummerNotOwn) =>
  veld === "rekeningnummers"
    ? unknownReference(`rekeningnummers.${Math.max(0, ids.findIndex((one) => one === id))}`)
    : Effect.fail(invalidInput([parameterFault(veld, "invalid", "Dit is geen rekeningnummer van de partij.")]))

const refusals = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  identificatorRefusals(nummerRefusal("")(work))

const claimsOf = ({ nummer }: PartijInContract, identificatoren: IdentificatorIds) => ({
  identificatoren,
  ...(nummer === undefined ? {} : { nummer })
})
