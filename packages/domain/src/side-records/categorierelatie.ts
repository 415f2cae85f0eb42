import { DateTime, Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import { Datum } from "../values/datum.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { CategorieId } from "./categorie.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a categorierelatie: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const CategorierelatieId = Uuid.pipe(Schema.brand("CategorierelatieId"))
export type CategorierelatieId = typeof CategorierelatieId.Type

/**
 * That a partij is in a categorie, from one day to another. It begins on the day that it is registered unless another is
 * given. The days may be in any order, as programs record them.
 */
export const Categorierelatiegegevens = Schema.Struct({
  partij: Schema.optionalKey(PartijId),
  categorie: Schema.optionalKey(CategorieId),
  beginDatum: Schema.optionalKey(Datum),
  eindDatum: Schema.optionalKey(Datum)
}).annotate({ identifier: "Categorierelatiegegevens" })
export type Categorierelatiegegevens = typeof Categorierelatiegegevens.Type

const completed = (
  gegevens: Categorierelatiegegevens,
  before: Categorierelatiegegevens | undefined,
  nu: Tijdstip
): object => before === undefined ? { beginDatum: dayOf(nu), ...gegevens } : gegevens

/** The day in the Netherlands. */
const dayOf = (nu: Tijdstip): string =>
  DateTime.formatIsoDate(DateTime.makeZonedUnsafe(nu, { timeZone: "Europe/Amsterdam" }))

/** The description of a categorierelatie. */
export const categorierelatie = {
  id: CategorierelatieId,
  gegevens: Categorierelatiegegevens,
  neighbours: { partij: "partij", categorie: "categorie" },
  ofPartij: "partij",
  filters: { beginDatum: ["beginDatum"], eindDatum: ["eindDatum"] },
  /** Fills in `beginDatum`. */
  complete: completed as NonNullable<SideDescription["complete"]>
} as const satisfies SideDescription
