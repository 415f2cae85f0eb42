import type { Kysely } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/** Actors, in which klantcontacten they took part, and the documents of klantcontacten. */
export const actorEnBijlage: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [...actor, ...actorklantcontact, ...bijlage]) await step.execute(database)
  }
}

const ofObject = {
  object_id: "{identificator,objectId}",
  code_objecttype: "{identificator,codeObjecttype}",
  code_register: "{identificator,codeRegister}",
  code_soort_object_id: "{identificator,codeSoortObjectId}"
}

const actor = sideTable({
  table: "actor",
  neighbours: {},
  filters: { ...ofObject, soort_actor: "{soortActor}", indicatie_actief: "{indicatieActief}" }
})

const actorklantcontact = sideTable({
  table: "actorklantcontact",
  neighbours: {
    actor_id: { table: "actor", required: true },
    klantcontact_id: { table: "klantcontact", required: true }
  },
  filters: {},
  unique: ["actor_id", "klantcontact_id"]
})

const bijlage = sideTable({
  table: "bijlage",
  neighbours: { klantcontact_id: { table: "klantcontact", required: false } },
  filters: ofObject
})
