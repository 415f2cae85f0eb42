import { daysEarlier } from "@betrokkene/domain/internal"
import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

export const nietActievePartij: KlantcontactConditions = {
  betrokkene: ({ beleid, peildatum }) =>
    sql<boolean>`not partij.indicatie_actief and betrokkene.plaatsgevonden_op > ${
      daysEarlier(peildatum, beleid.opvolgtermijn)
    }::timestamptz`
}
