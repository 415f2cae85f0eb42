import type { Betrokkene, Versie } from "@betrokkene/domain"
import { type Kysely, type QueryCreator, sql } from "kysely"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { BetrokkeneRow, Tabellen } from "../connection/tables.ts"
import { toBetrokkeneRow } from "./betrokkene-row.ts"
import { adresRows, writtenAdresColumns, writtenAdressen } from "./digitale-adressen.ts"

const keys = ["id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum"] as const
type OwnerKeys = Pick<BetrokkeneRow, typeof keys[number]>

/** Adds a betrokkene with his digital addresses in one statement; the moment is that of his klantcontact, which stays meanwhile. */
export const insertion = (database: Kysely<Tabellen>, betrokkene: Betrokkene) =>
  insertRows(database, { ...toBetrokkeneRow(betrokkene), adressen: adressenOf(betrokkene) })

const insertRows = vasteVraag((
  database,
  { adressen, ...row }: ReturnType<typeof toBetrokkeneRow> & { readonly adressen: string }
) =>
  insertAdressen(
    database.with("eigenaar", (source) =>
      source.insertInto("betrokkene").values((columns) => ({
        ...row,
        plaatsgevonden_op: columns.selectFrom("klantcontact").select("plaatsgevonden_op").where(
          "id",
          "=",
          row.klantcontact_id
        ).forKeyShare()
      })).returning(keys)),
    adressen
  )
)

/** Replaces a betrokkene at the expected version and takes his digital addresses away; no row: he is not at that version (B12). */
export const replacement = (database: Kysely<Tabellen>, betrokkene: Betrokkene, expected: Versie) =>
  database
    .with("vervangen", (source) =>
      source.updateTable("betrokkene").set(toBetrokkeneRow(betrokkene)).where("id", "=", betrokkene.id).where(
        "versie",
        "=",
        expected
      ).returning("id"))
    .with("weg", (source) =>
      source.deleteFrom("betrokkene_digitaal_adres").using("vervangen").whereRef(
        "betrokkene_digitaal_adres.betrokkene_id",
        "=",
        "vervangen.id"
      ))
    .selectFrom("vervangen").select("id")

/** Gives a betrokkene who is there and has none his digital addresses. */
export const adresInsertion = (database: Kysely<Tabellen>, betrokkene: Betrokkene) =>
  insertAdressen(
    database.with("eigenaar", (source) => source.selectFrom("betrokkene").select(keys).where("id", "=", betrokkene.id)),
    adressenOf(betrokkene)
  )

const adressenOf = ({ contactgegevens: { communicatiekanaal, digitaleAdressen } }: Betrokkene) =>
  writtenAdressen(digitaleAdressen, communicatiekanaal)

const insertAdressen = (withOwner: QueryCreator<Tabellen & { readonly eigenaar: OwnerKeys }>, adressen: string) =>
  withOwner.insertInto("betrokkene_digitaal_adres")
    .columns(["betrokkene_id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum", ...writtenAdresColumns])
    .expression(sql`select eigenaar.*, ${sql.join(writtenAdresColumns.map((column) => sql.ref(`adres.${column}`)))}
      from eigenaar, ${adresRows(adressen)}`)
