import { Schema } from "effect"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { Uuid } from "../values/uuid.ts"
import { ActorId } from "./actor.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies an actorklantcontact: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const ActorklantcontactId = Uuid.pipe(Schema.brand("ActorklantcontactId"))
export type ActorklantcontactId = typeof ActorklantcontactId.Type

/** That an actor took part in a klantcontact. It does so once. */
export const Actorklantcontactgegevens = Schema.Struct({ actor: ActorId, klantcontact: KlantcontactId }).annotate({
  identifier: "Actorklantcontactgegevens"
})
export type Actorklantcontactgegevens = typeof Actorklantcontactgegevens.Type

/** The description of an actorklantcontact. It stays when the klantcontact is anonymised: it is about the actor. */
export const actorklantcontact = {
  id: ActorklantcontactId,
  gegevens: Actorklantcontactgegevens,
  neighbours: { actor: "actor", klantcontact: "klantcontact" },
  filters: {},
  unique: [["actor", "klantcontact"]]
} as const satisfies SideDescription
