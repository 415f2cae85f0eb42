import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Undoing field by field, and reopening.
 *
 * A herstelpunt also keeps the record as it was after the decision, so that undoing can tell which fields were changed
 * since. What was kept before, and what the version before this one still keeps, has none: then undoing is refused if
 * the record was changed at all.
 *
 * A finding may be open because it was reopened, and then says by whom and why. Decisions on findings are in the audit
 * trail and are events. Every row that is there satisfies the wider constraints, so they are not checked again: that
 * would hold up the register for as long as it takes to read the audit trail.
 */
export const heropend: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [herstelpunt, ...bevinding, handeling, gebeurtenis, delivery]) await step.execute(database)
  }
}

const herstelpunt = sql`
  alter table herstelpunt
    add column na jsonb constraint herstelpunt_na_object check (jsonb_typeof(na) = 'object')`

const bevinding = [
  sql`alter table bevinding drop constraint bevinding_besluit_wijze, drop constraint bevinding_besluit_tenzij_open`,
  sql`
    alter table bevinding
      add constraint bevinding_besluit_wijze check (besluit_wijze in
        ('uitgevoerd', 'hersteld', 'afgewezen', 'verdwenen', 'ongedaan-gemaakt', 'heropend')) not valid,
      add constraint bevinding_besluit_tenzij_open check (
        (toestand = 'open') = (besluit_wijze is null or besluit_wijze = 'heropend')
        and (besluit_wijze is null) = (besluit_door is null) and (besluit_wijze is null) = (besluit_op is null)
        and (besluit_wijze is not null or besluit_reden is null)) not valid`
]

const handeling = sql`
  alter table handeling
    drop constraint handeling_soort, drop constraint handeling_record_soort,
    add constraint handeling_soort check (soort in
      ('geregistreerd', 'gewijzigd', 'gekoppeld', 'ontkoppeld', 'geanonimiseerd', 'verwijderd', 'opgezocht', 'ingezien',
      'geaccepteerd', 'afgewezen', 'ongedaan-gemaakt', 'heropend')) not valid,
    add constraint handeling_record_soort
      check (record_soort in ('klantcontact', 'betrokkene', 'partij', 'bevinding')) not valid`

const gebeurtenis = sql`
  alter table gebeurtenis
    drop constraint gebeurtenis_subject_soort,
    add constraint gebeurtenis_subject_soort
      check (subject_soort in ('klantcontact', 'betrokkene', 'partij', 'bevinding')) not valid`

const delivery = sql`
  alter table bezorging
    drop constraint bezorging_subject_soort,
    add constraint bezorging_subject_soort
      check (subject_soort in ('klantcontact', 'betrokkene', 'partij', 'bevinding')) not valid`
