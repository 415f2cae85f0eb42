import type { NumberedPartijFilter, PartijId } from "@betrokkene/domain"
import { type Expression, sql, type SqlBool } from "kysely"
import { withNaam } from "../side-records/numbered-side-records.ts"
import { hasAdres } from "./has-adres.ts"
import { holdersOf } from "./holders-of.ts"

/** What partijen of a numbered list meet. */
export const onPartij = (
  {
    bezoekadres,
    categorienamen,
    correspondentieadres,
    identificator,
    indicatieActief,
    indicatieGeheimhouding,
    notSecret,
    nummer,
    soortPartij,
    representedBy
  }: NumberedPartijFilter
): ReadonlyArray<Expression<SqlBool>> => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`partij.nummer = ${nummer}`]),
  ...(soortPartij === undefined ? [] : [sql<SqlBool>`partij.soort_partij = ${sql.lit(soortPartij)}`]),
  ...(indicatieActief === undefined ? [] : [sql<SqlBool>`partij.indicatie_actief = ${indicatieActief}`]),
  ...(indicatieGeheimhouding === undefined
    ? []
    : [sql<SqlBool>`partij.indicatie_geheimhouding = ${indicatieGeheimhouding}`]),
  ...(identificator === undefined ? [] : [sql<SqlBool>`partij.id in (${holdersOf(identificator)})`]),
  ...(bezoekadres === undefined ? [] : hasAdres("bezoekadres", bezoekadres)),
  ...(correspondentieadres === undefined ? [] : hasAdres("correspondentieadres", correspondentieadres)),
  ...(notSecret === true ? [sql<SqlBool>`not partij.indicatie_geheimhouding`] : []),
  ...(representedBy === undefined ? [] : [isRepresentedBy(representedBy, notSecret)]),
  ...(categorienamen === undefined
    ? []
    : [sql<SqlBool>`partij.id in (
        select categorierelatie.partij_id from categorierelatie
        where categorierelatie.categorie_id in (${withNaam(categorienamen)}))`])
]

const isRepresentedBy = (partij: PartijId, notSecret: true | undefined) =>
  sql<SqlBool>`partij.id in (
    select vertegenwoordiging.vertegenwoordigde_partij_id from vertegenwoordiging
    where vertegenwoordiging.vertegenwoordigende_partij_id = ${partij}${
    notSecret === true
      ? sql` and not exists (select from partij as door where door.id = ${partij} and door.indicatie_geheimhouding)`
      : sql``
  })`
