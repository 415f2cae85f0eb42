import { afwijkingsvelden, daysEarlier } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { any, type Condition, type KlantcontactConditions } from "../conditions.ts"
import { before, tijdstipText } from "../valid/tijdstip.ts"

type Row = "betrokkene" | "adres"

/** The partij is actief, and the klantcontact is older than the policy says. Both rows have this column. */
const longAgo = (row: Row): Condition => ({ beleid, peildatum }) =>
  sql<boolean>`partij.indicatie_actief
    and ${before(sql.ref(`${row}.plaatsgevonden_op`), daysEarlier(peildatum, beleid.verouderdNa))}`

/** The moment that the partij `kept` for its value is after the one that the betrokkene has for this kind. */
const isGivenLater = (row: Row, kind: RawBuilder<unknown>, kept: RawBuilder<unknown>): RawBuilder<boolean> => {
  const own = (column: string) => sql.ref(`${row}.${column}`)
  const partijMoment = sql`coalesce(
    ${kept}, case when partij.versie = 1 then ${tijdstipText(sql.ref("partij.registratiedatum"))} end
  )`
  const ownMoment = sql`coalesce(
    case when ${own("versie")} <> 1
      then coalesce(${own("gegeven_op")} -> 'soorten' ->> ${kind}, ${own("gegeven_op")} ->> 'voor') end,
    ${tijdstipText(own("registratiedatum"))}
  )`
  return sql<boolean>`${partijMoment} collate "C" > ${ownMoment} collate "C"`
}

const { digitaalAdres: _, ...singles } = afwijkingsvelden

/** The partij has something of a kind that the betrokkene gives too, and was given it later. */
export const verouderdeAfwijking: KlantcontactConditions = {
  betrokkene: (circumstances) =>
    sql<boolean>`${longAgo("betrokkene")(circumstances)} and ${
      any(
        Object.entries(singles).map(([soort, veld]) => {
          const moment = sql`partij.gegeven_op -> 'velden' ->> ${sql.lit(veld)}`
          return sql<boolean>`${sql.ref(`betrokkene.${veld}`)} is not null and ${sql.ref(`partij.${veld}`)} is not null
            and ${isGivenLater("betrokkene", sql.lit(soort), moment)}`
        })
      )
    }`,
  adres: (circumstances) =>
    sql<boolean>`${longAgo("adres")(circumstances)}
    and ${
      isGivenLater(
        "adres",
        sql`('digitaalAdres.' || adres.soort)`,
        sql`partij.gegeven_op -> 'digitaal' ->> adres.soort`
      )
    }
    and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort offset 0
    )`
}
