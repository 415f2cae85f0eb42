import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

// What queries write as `at time zone 'UTC'`; all versions of PostgreSQL show it in this form.
const [moment, registratie] = [sql`timezone('UTC', plaatsgevonden_op)`, sql`timezone('UTC', registratiedatum)`]
const tijdig = sql`registratiedatum - plaatsgevonden_op between interval '0' and interval '1 hour'`

/**
 * Lists that cost the same however large the register. Betrokkenen lie together by rol, initiator and usage mode, instead of the halves
 * that are rare by themselves: what has several of these is then no search among what has one. What is registered within an hour of when
 * it took place, as nearly all is, is found by period also in the order of registration; what was not has an index of its own. All these hold
 * moments in a form of their own, so that none of the other indexes seems to do as well. Those of one klantcontact are so few that one
 * index of them does for both orders. While it is applied all can be read and nothing be written; only at its end, for a moment, readers wait too.
 */
export const lijsten: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [lock, ...betrokkene, ...klantcontact, ...distribution, ...transition]) {
      await step.execute(database)
    }
  }
}

/** In the order in which a registration takes them, so that the two never wait for each other. */
const lock = sql`lock table klantcontact, betrokkene in share row exclusive mode`

const betrokkene = [
  sql`create index betrokkene_gekend_kenmerken_op_moment on betrokkene (rol, initiator, (${moment}), id) where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_moment on betrokkene (rol, initiator, (${moment}), id) where partij_id is null`,
  sql`create index betrokkene_gekend_kenmerken_op_registratie on betrokkene (rol, initiator, (${registratie}), id, (${moment})) where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_registratie on betrokkene (rol, initiator, (${registratie}), id, (${moment})) where partij_id is null`,
  sql`create index betrokkene_op_registratie_nieuw on betrokkene (registratiedatum, id, (${moment}))`,
  sql`create index betrokkene_later_op_registratie on betrokkene ((${registratie}), id, (${moment})) where not (${tijdig})`
]

const klantcontact = [
  sql`create index klantcontact_kanaal_op_moment_nieuw on klantcontact (kanaal, (${moment}), id)`,
  sql`create index klantcontact_kanaal_op_registratie_nieuw on klantcontact (kanaal, (${registratie}), id, (${moment}))`,
  sql`create index klantcontact_op_registratie_nieuw on klantcontact (registratiedatum, id, (${moment}))`,
  sql`create index klantcontact_later_op_registratie on klantcontact ((${registratie}), id, (${moment})) where not (${tijdig})`
]

/** By which the planner knows that nearly all is registered at once. */
const distribution = [
  sql`create statistics betrokkene_vertraging on (registratiedatum - plaatsgevonden_op) from betrokkene`,
  sql`create statistics klantcontact_vertraging on (registratiedatum - plaatsgevonden_op) from klantcontact`,
  sql`analyze betrokkene, klantcontact`
]

/** Readers have to wait for what drops an index, so that comes last. */
const transition = [
  sql`drop index klantcontact_op_registratie, klantcontact_kanaal_op_moment, klantcontact_kanaal_op_registratie`,
  sql`
    drop index betrokkene_ongekend_op_moment, betrokkene_vertegenwoordiger_op_moment, betrokkene_geen_initiator_op_moment,
      betrokkene_ongekend_op_registratie, betrokkene_vertegenwoordiger_op_registratie, betrokkene_geen_initiator_op_registratie,
      betrokkene_op_registratie, betrokkene_klantcontact_op_registratie`,
  ...[
    "klantcontact_op_registratie",
    "klantcontact_kanaal_op_moment",
    "klantcontact_kanaal_op_registratie",
    "betrokkene_op_registratie"
  ]
    .map((index) => sql`alter index ${sql.ref(`${index}_nieuw`)} rename to ${sql.ref(index)}`)
]
