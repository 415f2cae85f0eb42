import { Schema } from "effect"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { seenText } from "../values/text.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a categorie: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const CategorieId = Uuid.pipe(Schema.brand("CategorieId"))
export type CategorieId = typeof CategorieId.Type

/** A category that the municipality puts partijen in, by its name. Several may have the same name, or none. */
export const Categoriegegevens = Schema.Struct({
  naam: Schema.optionalKey(seenText(maximumLengths.categorienaam))
}).annotate({ identifier: "Categoriegegevens" })
export type Categoriegegevens = typeof Categoriegegevens.Type

/** The description of a categorie. */
export const categorie = {
  id: CategorieId,
  gegevens: Categoriegegevens,
  neighbours: {},
  filters: { naam: ["naam"] }
} as const satisfies SideDescription
