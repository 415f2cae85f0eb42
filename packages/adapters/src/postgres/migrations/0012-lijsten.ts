import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

// What queries write as `at time zone 'UTC'`. All versions of PostgreSQL show it in this form.
const [moment, registratie] = [sql`timezone('UTC', plaatsgevonden_op)`, sql`timezone('UTC', registratiedatum)`]
const prompt = sql`registratiedatum - plaatsgevonden_op between interval '0' and interval '1 hour'`

/**
 * Makes a list cost the same however large the register is.
 *
 * Betrokkenen lie together by rol, initiator and usage mode, instead of by each rare value alone: a list narrowed by
 * several of these is then no search among the rows that have one. Nearly all contacts are registered within an hour,
 * and for these the order of registration serves a period too; the others have an index of their own. All these
 * indexes hold moments in a form of their own, so that no other index seems to do as well. The betrokkenen of one
 * klantcontact are so few that one index serves both orders.
 *
 * While this runs, the register can be read and not written. Only at the end, for a moment, readers wait too.
 */
export const lijsten: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [lock, ...betrokkene, ...klantcontact, ...distribution, ...transition]) {
      await step.execute(database)
    }
  }
}

/** Locks the tables in the order in which a registration does, so that the two never wait for each other. */
const lock = sql`lock table klantcontact, betrokkene in share row exclusive mode`

const betrokkene = [
  sql`create index betrokkene_gekend_kenmerken_op_moment on betrokkene (rol, initiator, (${moment}), id)
    where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_moment on betrokkene (rol, initiator, (${moment}), id)
    where partij_id is null`,
  sql`create index betrokkene_gekend_kenmerken_op_registratie
    on betrokkene (rol, initiator, (${registratie}), id, (${moment})) where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_registratie
    on betrokkene (rol, initiator, (${registratie}), id, (${moment})) where partij_id is null`,
  sql`create index betrokkene_op_registratie_nieuw on betrokkene (registratiedatum, id, (${moment}))`,
  sql`create index betrokkene_later_op_registratie on betrokkene ((${registratie}), id, (${moment}))
    where not (${prompt})`
]

const klantcontact = [
  sql`create index klantcontact_kanaal_op_moment_nieuw on klantcontact (kanaal, (${moment}), id)`,
  sql`create index klantcontact_kanaal_op_registratie_nieuw
    on klantcontact (kanaal, (${registratie}), id, (${moment}))`,
  sql`create index klantcontact_op_registratie_nieuw on klantcontact (registratiedatum, id, (${moment}))`,
  sql`create index klantcontact_later_op_registratie on klantcontact ((${registratie}), id, (${moment}))
    where not (${prompt})`
]

/** Tells the planner that nearly all contacts are registered within the hour. */
const distribution = [
  sql`create statistics betrokkene_vertraging on (registratiedatum - plaatsgevonden_op) from betrokkene`,
  sql`create statistics klantcontact_vertraging on (registratiedatum - plaatsgevonden_op) from klantcontact`,
  sql`analyze betrokkene, klantcontact`
]

/** Dropping an index makes readers wait, so it comes last. */
const transition = [
  sql`drop index klantcontact_op_registratie, klantcontact_kanaal_op_moment, klantcontact_kanaal_op_registratie`,
  sql`
    drop index betrokkene_ongekend_op_moment, betrokkene_vertegenwoordiger_op_moment,
      betrokkene_geen_initiator_op_moment,
      betrokkene_ongekend_op_registratie, betrokkene_vertegenwoordiger_op_registratie,
        betrokkene_geen_initiator_op_registratie,
      betrokkene_op_registratie, betrokkene_klantcontact_op_registratie`,
  ...[
    "klantcontact_op_registratie",
    "klantcontact_kanaal_op_moment",
    "klantcontact_kanaal_op_registratie",
    "betrokkene_op_registratie"
  ]
    .map((index) => sql`alter index ${sql.ref(`${index}_nieuw`)} rename to ${sql.ref(index)}`)
]
