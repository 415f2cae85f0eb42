import { daysEarlier } from "@betrokkene/domain"
import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

export const nietActievePartij: Klantcontactvoorwaarden = {
  betrokkene: ({ beleid, peildatum }) =>
    sql<boolean>`not partij.indicatie_actief and betrokkene.plaatsgevonden_op > ${
      daysEarlier(peildatum, beleid.opvolgtermijn)
    }::timestamptz`
}
