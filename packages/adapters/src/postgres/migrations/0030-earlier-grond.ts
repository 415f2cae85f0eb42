import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A link whose identificator was corrected keeps the one that it was made on, as a digest, and when it was made. By that
 * the night finds the link if another partij gets that identificator: each one that is added gets its digest here.
 *
 * Identificatoren that are there have none, and need none: one that is corrected from now on is free, so who gets it is
 * added later. No row is rewritten. A version of the software that does not know these columns leaves them as they are
 * when it links anew: `grond_eerder_bij` then differs from `grond_op`, and they count for nothing.
 */
export const earlierGrond: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [columns, digest, ...trigger, index]) await step.execute(database)
  }
}

/** No row has any of these yet, so there is nothing to validate. */
const columns = sql`
  alter table betrokkene
    add column grond_eerder_soort text,
    add column grond_eerder_digest text,
    add column grond_eerder_op timestamptz(3),
    add column grond_eerder_bij timestamptz(3),
    add constraint betrokkene_b3_eerder check (
      num_nulls(grond_eerder_soort, grond_eerder_digest, grond_eerder_op, grond_eerder_bij) in (0, 4)
      and (grond_eerder_digest is null or grond_eerder_digest ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]{43}$')
      and (grond_eerder_soort is null or grond_eerder_soort in ('bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer'))
    ) not valid`

const digest = sql`alter table identificator add column digest text`

const trigger = [
  sql`
    create function identificator_digest() returns trigger language plpgsql as $$
    begin
      new.digest := (
        select identificatordigest(
          grond_geheim, new.soort, case new.soort when 'vestigingsnummer' then new.kvk_nummer else '' end, new.waarde
        ) from grond_geheim
      );
      return new;
    end $$`,
  sql`create trigger identificator_digest before insert or update on identificator
    for each row execute function identificator_digest()`
]

const index = sql`create index identificator_op_digest on identificator (digest) where digest is not null`
