import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/**
 * The first of the records that are kept beside a klantcontact or partij.
 *
 * More kinds follow, so audit trail, outbox and read log take any kind of record from now on: which kinds there are, the
 * software says. Every row that is there satisfies the wider constraints, so they are not checked again. An answer that
 * showed records of further kinds has their ids in `overige`, in the order of their kinds in `overige_soorten`.
 */
export const onderwerpobject: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [...table, ...anyKind, readLog]) await step.execute(database)
  }
}

const klantcontact = { table: "klantcontact", required: false }

const table = sideTable({
  table: "onderwerpobject",
  neighbours: { klantcontact_id: klantcontact, was_klantcontact_id: klantcontact },
  filters: {
    object_id: "{identificator,objectId}",
    code_objecttype: "{identificator,codeObjecttype}",
    code_register: "{identificator,codeRegister}",
    code_soort_object_id: "{identificator,codeSoortObjectId}"
  }
})

const kind = sql.lit("^[a-z]+(-[a-z]+)*$")

const anyKind = ([
  ["handeling", "handeling_record_soort", "record_soort"],
  ["gebeurtenis", "gebeurtenis_subject_soort", "subject_soort"],
  ["bezorging", "bezorging_subject_soort", "subject_soort"],
  ["raadpleging_record", "raadpleging_record_soort", "soort"]
] as const).map(([of, constraint, column]) =>
  sql`
    alter table ${sql.table(of)} drop constraint ${sql.id(constraint)},
      add constraint ${sql.id(constraint)} check (${sql.id(column)} ~ ${kind}) not valid`
)

const readLog = sql`
  alter table raadpleging add column overige uuid[] not null default '{}',
    add column overige_soorten text[] not null default '{}'`
