import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a werkrelatie: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const WerkrelatieId = Uuid.pipe(Schema.brand("WerkrelatieId"))
export type WerkrelatieId = typeof WerkrelatieId.Type

/**
 * That a contactpersoon works for an organisatie (`werkteVoorPartij` in the information model). It works for one, but one
 * that was merged may work for those of both.
 */
export const Werkrelatiegegevens = Schema.Struct({ contactpersoon: PartijId, organisatie: PartijId }).annotate({
  identifier: "Werkrelatiegegevens"
})
export type Werkrelatiegegevens = typeof Werkrelatiegegevens.Type

/** The description of a werkrelatie. */
export const werkrelatie = {
  id: WerkrelatieId,
  gegevens: Werkrelatiegegevens,
  neighbours: { contactpersoon: "partij", organisatie: "partij" },
  ofPartij: "contactpersoon",
  filters: {},
  unique: [["contactpersoon", "organisatie"]]
} as const satisfies SideDescription
