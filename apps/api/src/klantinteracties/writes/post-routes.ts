import { registreerKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Route } from "../../http/route.ts"
import { postRoute } from "../engine/write-routes.ts"
import { linking } from "./linking.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { postTogether } from "./post-together.ts"
import { type BetrokkeneInContract, readBetrokkene } from "./read-betrokkene.ts"
import { readKlantcontact } from "./read-klantcontact.ts"
import { refuseUnusable } from "./refuse-unusable.ts"
import { registerInContract } from "./register-in-contract.ts"
import { writtenBetrokkene, writtenKlantcontact } from "./written.ts"

const postKlantcontact = postRoute({
  collection: "klantcontacten",
  read: (json) => readKlantcontact(json, ""),
  make: ({ body, once }) =>
    Effect.andThen(refuseUnusable(body, ""), nummerRefusal("")(registreerKlantcontact(body, once))),
  written: writtenKlantcontact
})

const postBetrokkene = postRoute({
  collection: "betrokkenen",
  alsoScopes: linking(({ partij }: BetrokkeneInContract) => partij),
  read: readBetrokkene,
  make: (request) => {
    const { klantcontact, ...given } = request.body
    return refuseUnusable(given.contactgegevens, "").pipe(
      Effect.andThen(registerInContract(request, klantcontact, given)),
      Effect.map(({ betrokkene }) => betrokkene)
    )
  },
  written: writtenBetrokkene
})

/** Everything that can be made. */
export const postRoutes: ReadonlyArray<Route> = [postKlantcontact, postBetrokkene, postTogether]
