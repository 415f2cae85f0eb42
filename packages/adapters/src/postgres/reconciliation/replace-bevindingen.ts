import type { BevindingChange } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { Tables } from "../connection/tables.ts"

/** Stores these decisions, each on a finding at its expected version. */
export const replaceBevindingen = (database: Kysely<Tables>, changes: ReadonlyArray<BevindingChange>) =>
  updateRows(database, {
    rows: JSON.stringify(changes.map(({ na: { besluit, id, toestand, versie }, voor }) => ({
      id,
      toestand,
      besluit_wijze: besluit?.wijze,
      besluit_door: besluit?.door,
      besluit_op: besluit?.op,
      besluit_reden: besluit?.reden,
      besluit_keuzes: besluit?.keuzes,
      versie,
      expected: voor.versie
    })))
  })

const updateRows = fixedQuery((_, { rows }: { readonly rows: string }) =>
  sql`
    update bevinding
    set toestand = na.toestand, besluit_wijze = na.besluit_wijze, besluit_door = na.besluit_door,
      besluit_op = na.besluit_op, besluit_reden = na.besluit_reden, besluit_keuzes = na.besluit_keuzes,
      versie = na.versie
    from jsonb_to_recordset(${rows}::jsonb) as na (
      id uuid, toestand text, besluit_wijze text, besluit_door text, besluit_op timestamptz, besluit_reden text,
      besluit_keuzes jsonb, versie integer, expected integer
    )
    where bevinding.id = na.id and bevinding.versie = na.expected`
)
