import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A decision to merge keeps whose value was kept where the partijen contradicted each other: names of fields and sides,
 * and no value. A version of the software that does not know the column decides anew without it, so the table itself
 * takes the choices of an earlier decision away.
 */
export const keuzes: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of steps) await step.execute(database)
  }
}

const steps = [
  sql`alter table bevinding add column besluit_keuzes jsonb`,
  // There is none yet, so nothing has to be checked: that would hold up the register for as long as it reads the table.
  sql`
    alter table bevinding add constraint bevinding_besluit_keuzes check (
      besluit_keuzes is null
      or besluit_wijze is not distinct from 'uitgevoerd' and jsonb_typeof(besluit_keuzes) = 'array') not valid`,
  sql`
    create function neem_keuzes_weg() returns trigger language plpgsql as $$
    begin
      new.besluit_keuzes := null;
      return new;
    end $$`,
  sql`
    create trigger bevinding_keuzes_van_besluit before update on bevinding for each row
    when (new.besluit_keuzes is not null and new.besluit_wijze is distinct from 'uitgevoerd')
    execute function neem_keuzes_weg()`
]
