import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/**
 * What stands beside a partij: its rekeningnummers, whom it represents, and in which categorieen it is. What undoes a
 * merge in these is kept with the rest of what undoes it.
 */
export const besidePartij: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (
      const step of [...rekeningnummer, ...vertegenwoordiging, ...categorie, ...categorierelatie, ...herstelpunt]
    ) await step.execute(database)
  }
}

const rekeningnummer = [
  ...sideTable({
    table: "rekeningnummer",
    neighbours: { partij_id: { table: "partij", required: false } },
    filters: { iban: "{iban}", bic: "{bic}" }
  }),
  // The night looks for those that wait for their partij, which are few.
  sql`create index rekeningnummer_wacht on rekeningnummer (registratiedatum) where partij_id is null`
]

const vertegenwoordiging = sideTable({
  table: "vertegenwoordiging",
  neighbours: {
    vertegenwoordigende_partij_id: { table: "partij", required: true },
    vertegenwoordigde_partij_id: { table: "partij", required: true }
  },
  filters: {},
  unique: ["vertegenwoordigende_partij_id", "vertegenwoordigde_partij_id"]
})

const categorie = sideTable({ table: "categorie", neighbours: {}, filters: { naam: "{naam}" } })

const categorierelatie = sideTable({
  table: "categorierelatie",
  neighbours: {
    partij_id: { table: "partij", required: false },
    categorie_id: { table: "categorie", required: false }
  },
  filters: { begindatum: "{beginDatum}", einddatum: "{eindDatum}" }
})

const herstelpunt = [
  sql`alter table herstelpunt drop constraint herstelpunt_bij_soort`,
  sql`
    alter table herstelpunt add constraint herstelpunt_bij_soort check (case soort
      when 'betrokkene' then klantcontact_id is not null
      when 'partij' then klantcontact_id is null and partij_id is null
      when 'bijbehorend' then klantcontact_id is null and partij_id is not null
      else false end) not valid`
]
