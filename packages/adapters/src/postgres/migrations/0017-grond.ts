import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A link keeps on which identificator it was made, as a digest under a secret of this register that nobody has to bring
 * along: every program that uses the register has it, and a backup holds both. The software makes digests when it links;
 * the night makes them in SQL, to compare.
 *
 * Links from before have none. On which identificator they rest is not known: the partij may have got another one since,
 * and a migration may not decide by what it reads. No row is rewritten, so this takes as long on ten million rows as on
 * ten. A version of the software that does not know these columns leaves them as they are when it links anew:
 * `grond_digest_op` then differs from `grond_op`, and the digest counts for nothing.
 */
export const grond: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [...secret, digest, columns]) await step.execute(database)
  }
}

/** The secret has 244 random bits in 64 characters, one block of SHA-256: HMAC (RFC 2104) uses it as it is. */
const secret = [
  sql`
    create function hmac_blok(geheim text, masker integer) returns bytea
      language plpgsql immutable strict parallel safe as $$
    declare
      blok bytea := convert_to(geheim, 'UTF8');
    begin
      for plaats in 0..octet_length(blok) - 1 loop
        blok := set_byte(blok, plaats, get_byte(blok, plaats) # masker);
      end loop;
      return blok;
    end $$`,
  sql`
    create table grond_geheim (
      enkel boolean primary key default true constraint grond_geheim_enkel check (enkel),
      geheim text not null constraint grond_geheim_lengte check (octet_length(geheim) = 64),
      binnen bytea not null generated always as (hmac_blok(geheim, 54)) stored,
      buiten bytea not null generated always as (hmac_blok(geheim, 92)) stored,
      merk text not null generated always as
        (left(encode(sha256(hmac_blok(geheim, 92) || sha256(hmac_blok(geheim, 54))), 'hex'), 8)) stored
    )`,
  sql`insert into grond_geheim (geheim) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))`
]

/** As `identificatorDigestUnder` makes it. */
const digest = sql`
  create function identificatordigest(sleutel grond_geheim, soort text, kvk_nummer text, waarde text) returns text
    language sql stable parallel safe
    return (sleutel).merk || '.' || translate(rtrim(encode(sha256((sleutel).buiten || sha256((sleutel).binnen || convert_to(
      soort || ' ' || kvk_nummer || ' ' || lpad(waarde, greatest(char_length(waarde), 9), '0'), 'UTF8'
    ))), 'base64'), '='), '+/', '-_')`

/** No row has a digest yet, so there is nothing to validate. */
const columns = sql`
  alter table betrokkene
    add column grond_digest text,
    add column grond_digest_op timestamptz(3),
    add constraint betrokkene_b3_digest check (
      (grond_digest is null) = (grond_digest_op is null)
      and (grond_digest is null or grond_digest ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]{43}$')
    ) not valid`
