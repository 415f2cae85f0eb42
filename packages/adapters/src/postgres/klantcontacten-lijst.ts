import type { Blader, KlantcontactFilter, Sorteerveld } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import { bladerVraag } from "./blader.ts"
import { klantcontactkolommen } from "./kolommen.ts"
import type { Tabellen } from "./tabellen.ts"

/** The query of a page of klantcontacten. */
export const bladerKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter, veld: Sorteerveld, blader: Blader) =>
  bladerVraag(
    gefilterd(database.selectFrom("klantcontact").select(klantcontactkolommen), filter),
    sql.ref<string>(veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"),
    sql.ref<string>("id"),
    blader
  )

/** The query of how many klantcontacten there are. */
export const telKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter) =>
  gefilterd(database.selectFrom("klantcontact").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

const gefilterd = <O>(
  vraag: SelectQueryBuilder<Tabellen, "klantcontact", O>,
  { kanaal, nummer, plaatsgevondenTot, plaatsgevondenVanaf }: KlantcontactFilter
): SelectQueryBuilder<Tabellen, "klantcontact", O> =>
  vraag.where(({ and, eb }) => and([
    ...(nummer === undefined ? [] : [eb("nummer", "=", nummer)]),
    ...(kanaal === undefined ? [] : [eb("kanaal", "=", kanaal)]),
    ...(plaatsgevondenVanaf === undefined ? [] : [eb("plaatsgevonden_op", ">=", plaatsgevondenVanaf)]),
    ...(plaatsgevondenTot === undefined ? [] : [eb("plaatsgevonden_op", "<", plaatsgevondenTot)])
  ]))
