import {
  type BetrokkeneId,
  betrokkeneMetId,
  type KlantcontactId,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijzigKlantcontact
} from "@betrokkene/domain"
import { Effect } from "effect"
import { klantcontactInSight } from "../../access/klantcontact-in-sight.ts"
import type { Route } from "../../http/route.ts"
import { changingRoutes } from "../engine/write-routes.ts"
import { changeBetrokkene } from "./change-betrokkene.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { changedBetrokkene } from "./read-betrokkene.ts"
import { changedKlantcontact } from "./read-klantcontact.ts"
import { refuseUnusable } from "./refuse-unusable.ts"
import { writtenBetrokkene, writtenKlantcontact } from "./written.ts"

/** Everything that can be changed or deleted. */
export const changeRoutesOfContract: ReadonlyArray<Route> = [
  ...changingRoutes({
    collection: "klantcontacten",
    present: (uuid, right) => klantcontactInSight(uuid as KlantcontactId, right),
    read: changedKlantcontact,
    change: (present, gegevens) =>
      Effect.andThen(
        refuseUnusable(gegevens, "", present.gegevens),
        nummerRefusal("")(wijzigKlantcontact(present.id, present.versie, gegevens))
      ),
    remove: (present, versie) => verwijderKlantcontact(present.id, versie),
    written: writtenKlantcontact
  }),
  ...changingRoutes({
    collection: "betrokkenen",
    alsoScopes: [{
      scopes: ["link"],
      when: "",
      applies: ({ body }) => "wasPartij" in body || "was_partij" in body
    }],
    present: (uuid) => betrokkeneMetId(uuid as BetrokkeneId),
    read: changedBetrokkene,
    change: (present, given, { door }) =>
      Effect.andThen(
        refuseUnusable(given.contactgegevens, "", present.contactgegevens),
        changeBetrokkene(present, given, present.versie, door)
      ),
    remove: (present, versie) => verwijderBetrokkene(present.id, versie),
    written: writtenBetrokkene
  })
]
