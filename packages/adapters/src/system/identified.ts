import { type NewRaadpleging, RaadplegingId } from "@betrokkene/domain"
import { Schema } from "effect"
import { v7 } from "uuid"

const raadplegingId = Schema.decodeSync(RaadplegingId)

/** A raadpleging with its id. */
export type IdentifiedRaadpleging = NewRaadpleging & { readonly id: RaadplegingId }

/** The raadplegingen with ids, which rise in their order. */
export const identified = (raadplegingen: ReadonlyArray<NewRaadpleging>): ReadonlyArray<IdentifiedRaadpleging> =>
  raadplegingen.map((raadpleging) => ({ ...raadpleging, id: raadplegingId(v7()) }))
