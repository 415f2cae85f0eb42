import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a run of the reconciliation. */
export const ReconciliatieId = Uuid.pipe(Schema.brand("ReconciliatieId"))
export type ReconciliatieId = typeof ReconciliatieId.Type
