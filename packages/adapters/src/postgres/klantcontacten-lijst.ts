import type { Blader, KlantcontactFilter, Sorteerveld } from "@betrokkene/domain"
import { type Expression, type Kysely, type QueryCreator, sql, type SqlBool } from "kysely"
import { bladerVraag, opVolgorde, type Spanne } from "./blader.ts"
import { klantcontactkolommen } from "./kolommen.ts"
import { alle, inPeriode, reeksen } from "./reeksen.ts"
import type { Tabellen } from "./tabellen.ts"

/** The query of a page of klantcontacten. */
export const bladerKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter, veld: Sorteerveld, blader: Blader) => {
  const [waarde, id] = [sql.ref<string>(veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"), sql.ref<string>("id")]
  const selecteer = (van: QueryCreator<Tabellen>) => van.selectFrom("klantcontact").select(klantcontactkolommen)
  const geheel = kenmerken(filter)
  const bladzijden = reeksen("klantcontact", veld, { geheel, delen: [geheel], periode: periode(filter) })
    .map(({ spanne, voorwaarden }) => bladerVraag(selecteer(database).where(({ and }) => and(voorwaarden)), waarde, id, blader, spanne))
  return opVolgorde(selecteer(database.with("klantcontact", () => alle(bladzijden)) as QueryCreator<Tabellen>), waarde, id, blader)
}

/** The query of how many klantcontacten there are. */
export const telKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter) =>
  database.selectFrom("klantcontact").select(({ fn }) => fn.countAll<string>().as("aantal"))
    .where(({ and }) => and([...kenmerken(filter), ...inPeriode("klantcontact", periode(filter))]))

const periode = ({ plaatsgevondenTot, plaatsgevondenVanaf }: KlantcontactFilter): Spanne => ({ vanaf: plaatsgevondenVanaf, tot: plaatsgevondenTot })

const kenmerken = ({ kanaal, nummer }: KlantcontactFilter): ReadonlyArray<Expression<SqlBool>> => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`nummer = ${nummer}`]),
  ...(kanaal === undefined ? [] : [sql<SqlBool>`kanaal = ${kanaal}`])
]
