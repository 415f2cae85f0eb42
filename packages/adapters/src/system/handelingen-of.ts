import { type Handelende, type Handeling, HandelingId, handelingVan, type NewHandeling } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { v7 } from "uuid"
import { now } from "./clock.ts"

const handelingId = Schema.decodeSync(HandelingId)

/** The entries of the audit trail for what was done now. Their ids rise in the order of the deeds. */
export const handelingenOf = (
  deeds: ReadonlyArray<NewHandeling>,
  handelende: Handelende
): Effect.Effect<ReadonlyArray<Handeling>> =>
  Effect.map(now, (op) => deeds.map((deed) => handelingVan(deed, handelende, handelingId(v7()), op)))
