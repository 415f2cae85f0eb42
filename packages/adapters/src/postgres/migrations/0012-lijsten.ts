import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Lists that cost the same however large the register. Betrokkenen lie together by rol, initiator and usage mode, instead of the halves
 * that are rare by themselves: what has several of these is then no search among what has one. What is registered within an hour of when
 * it took place, as nearly all is, is found by period also in the order of registration; what was not has an index of its own.
 */
export const lijsten: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const stap of [...betrokkene, ...klantcontact]) await stap.execute(database)
  }
}

const betrokkene = [
  sql`create index betrokkene_gekend_kenmerken_op_moment on betrokkene (rol, initiator, plaatsgevonden_op, id) where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_moment on betrokkene (rol, initiator, plaatsgevonden_op, id) where partij_id is null`,
  sql`create index betrokkene_gekend_kenmerken_op_registratie on betrokkene (rol, initiator, registratiedatum, id, plaatsgevonden_op) where partij_id is not null`,
  sql`create index betrokkene_ongekend_kenmerken_op_registratie on betrokkene (rol, initiator, registratiedatum, id, plaatsgevonden_op) where partij_id is null`,
  sql`
    drop index betrokkene_ongekend_op_moment, betrokkene_vertegenwoordiger_op_moment, betrokkene_geen_initiator_op_moment,
      betrokkene_ongekend_op_registratie, betrokkene_vertegenwoordiger_op_registratie, betrokkene_geen_initiator_op_registratie`,
  sql`drop index betrokkene_op_registratie`,
  sql`create index betrokkene_op_registratie on betrokkene (registratiedatum, id, plaatsgevonden_op)`,
  sql`
    create index betrokkene_later_op_registratie on betrokkene (registratiedatum, id, plaatsgevonden_op)
    where not (registratiedatum - plaatsgevonden_op between interval '0' and interval '1 hour')`
]

const klantcontact = [
  sql`drop index klantcontact_op_registratie, klantcontact_kanaal_op_registratie`,
  sql`create index klantcontact_op_registratie on klantcontact (registratiedatum, id, plaatsgevonden_op)`,
  sql`create index klantcontact_kanaal_op_registratie on klantcontact (kanaal, registratiedatum, id, plaatsgevonden_op)`,
  sql`
    create index klantcontact_later_op_registratie on klantcontact (registratiedatum, id, plaatsgevonden_op)
    where not (registratiedatum - plaatsgevonden_op between interval '0' and interval '1 hour')`
]
