import type { Browse, KlantcontactFilter, SortField } from "@betrokkene/domain"
import { type Expression, type Kysely, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { klantcontactkolommen } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { bladerVraag, opVolgorde, type Spanne } from "../listing/browse.ts"
import { inPeriode, metReeksen } from "../listing/ranges.ts"

/** The query of a page of klantcontacten. */
export const bladerKlantcontacten = (
  database: Kysely<Tabellen>,
  filter: KlantcontactFilter,
  veld: SortField,
  blader: Browse
) => {
  const id = sql.ref("id")
  const selecteer = (van: QueryCreator<Tabellen>) => van.selectFrom("klantcontact").select(klantcontactkolommen)
  // Of one number there is one at most.
  if (filter.nummer !== undefined) {
    return bladerVraag(
      gefilterd(selecteer(database), filter),
      sql.ref(veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"),
      id,
      blader
    )
  }
  const geheel = kenmerken(filter)
  const beperking = { geheel, delen: filter.kanaal === undefined ? undefined : [geheel], periode: periode(filter) }
  return opVolgorde(
    selecteer(metReeksen(database, "klantcontact", selecteer(database), veld, beperking, blader)),
    sql.ref("volgorde"),
    id,
    blader
  )
}

/** The query of how many klantcontacten there are. */
export const telKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter) =>
  gefilterd(database.selectFrom("klantcontact").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

const gefilterd = <O>(
  vraag: SelectQueryBuilder<Tabellen, "klantcontact", O>,
  filter: KlantcontactFilter
): SelectQueryBuilder<Tabellen, "klantcontact", O> =>
  vraag.where(({ and }) => and([...kenmerken(filter), ...inPeriode("klantcontact", periode(filter))]))

const periode = ({ plaatsgevondenTot, plaatsgevondenVanaf }: KlantcontactFilter): Spanne => ({
  vanaf: plaatsgevondenVanaf,
  tot: plaatsgevondenTot
})

const kenmerken = ({ kanaal, nummer }: KlantcontactFilter): ReadonlyArray<Expression<SqlBool>> => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`nummer = ${nummer}`]),
  ...(kanaal === undefined ? [] : [sql<SqlBool>`kanaal = ${kanaal}`])
]
