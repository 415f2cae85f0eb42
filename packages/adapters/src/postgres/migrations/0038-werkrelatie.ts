import type { Kysely } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/** For which organisatie a contactpersoon works. */
export const werkrelatie: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of steps) await step.execute(database)
  }
}

const steps = sideTable({
  table: "werkrelatie",
  neighbours: {
    contactpersoon_id: { table: "partij", required: true },
    organisatie_id: { table: "partij", required: true }
  },
  filters: {},
  unique: ["contactpersoon_id", "organisatie_id"]
})
