import { type Inzagerecht, type KlantcontactId, klantcontactMetId } from "@betrokkene/domain"
import { maySeeTexts } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { AlsoScopes } from "../http/route.ts"
import { scopesNeeded } from "./require-scopes.ts"

const scopes = ["read-confidential"] as const

/** Otherwise a caller who may only write could wipe texts unseen, or show them by `vertrouwelijk: false`. */
export const readConfidentialOfConfidential: AlsoScopes<unknown, unknown> = {
  scopes,
  when: "als het klantcontact vertrouwelijk is"
}

/** The klantcontact with this id, to change it. Refused to a caller who may not see its texts. */
export const klantcontactInSight = (id: KlantcontactId, right: Inzagerecht) =>
  Effect.flatMap(
    klantcontactMetId(id),
    (klantcontact) =>
      maySeeTexts(klantcontact, right) ? Effect.succeed(klantcontact) : Effect.fail(scopesNeeded(scopes))
  )
