import { daysEarlier } from "@betrokkene/domain/internal"
import { sql } from "kysely"
import type { Condition } from "./conditions.ts"
import { isToDo } from "./internetaken.ts"

/**
 * The follow-up of the klantcontact of this `betrokkene` may still be going on. The internetaken are looked up for each
 * row, so it stands after what the row itself tells.
 */
export const opvolgingOpen: Condition = ({ beleid, peildatum }) =>
  sql<boolean>`coalesce(
    (
      select bool_or(${isToDo}) from internetaak
      where internetaak.klantcontact_id = betrokkene.klantcontact_id offset 0
    ),
    betrokkene.plaatsgevonden_op > ${daysEarlier(peildatum, beleid.opvolgtermijn)}::timestamptz
  )`
