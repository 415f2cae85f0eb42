import { daysEarlier } from "@betrokkene/domain/internal"
import { sql } from "kysely"
import type { Condition } from "./conditions.ts"

/** The follow-up of the klantcontact of this `betrokkene` may still be going on. */
export const opvolgingOpen: Condition = ({ beleid, peildatum }) =>
  sql<boolean>`betrokkene.plaatsgevonden_op > ${daysEarlier(peildatum, beleid.opvolgtermijn)}::timestamptz`
