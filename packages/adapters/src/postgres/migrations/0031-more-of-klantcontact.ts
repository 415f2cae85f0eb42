import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * What else is written down of a klantcontact (reactie, hoofdOnderwerpType, metadata) stands in one column, since few
 * have any of it. No row has it yet, so there is nothing to validate. A version of the software that does not know the
 * columns leaves them as they are.
 */
export const moreOfKlantcontact: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      alter table klantcontact
        add column verdere_actie_ondernomen boolean,
        add column verdere_teksten jsonb,
        add constraint klantcontact_verdere_teksten_vorm check (jsonb_typeof(verdere_teksten) = 'object') not valid,
        add constraint klantcontact_verdere_actie
          check (not (indicatie_contact_gelukt and verdere_actie_ondernomen)) not valid`.execute(database)
  }
}
