import type { Betrokkene, Versie } from "@betrokkene/domain"
import { type Kysely, type QueryCreator, sql } from "kysely"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { BetrokkeneRow, Tables } from "../connection/tables.ts"
import { toBetrokkeneRow } from "./betrokkene-row.ts"
import { adresRows, writtenAdressen, writtenGivenColumns } from "./digitale-adressen.ts"

const ownerColumns = ["id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum"] as const
type OwnerColumns = Pick<BetrokkeneRow, typeof ownerColumns[number]>

/**
 * Adds a betrokkene with its digital addresses in one statement. The moment is that of its klantcontact, which is
 * locked against a delete meanwhile.
 */
export const addBetrokkene = (database: Kysely<Tables>, betrokkene: Betrokkene) =>
  insertRows(database, { ...toBetrokkeneRow(betrokkene), adressen: adressenOf(betrokkene) })

const insertRows = fixedQuery((
  database,
  { adressen, ...row }: ReturnType<typeof toBetrokkeneRow> & { readonly adressen: string }
) =>
  insertAdressen(
    database.with("eigenaar", (source) =>
      source.insertInto("betrokkene").values((columns) => ({
        ...row,
        plaatsgevonden_op: columns.selectFrom("klantcontact").select("plaatsgevonden_op")
          .where("id", "=", row.klantcontact_id).forKeyShare()
      })).returning(ownerColumns)),
    adressen
  )
)

/**
 * Replaces a betrokkene at the expected version and deletes its digital addresses. Returns no row when it is not at
 * that version (B12).
 */
export const replaceBetrokkene = (database: Kysely<Tables>, betrokkene: Betrokkene, expected: Versie) =>
  database
    .with("vervangen", (source) =>
      source.updateTable("betrokkene").set(toBetrokkeneRow(betrokkene)).where("id", "=", betrokkene.id)
        .where("versie", "=", expected).returning("id"))
    .with("weg", (source) =>
      source.deleteFrom("betrokkene_digitaal_adres").using("vervangen")
        .whereRef("betrokkene_digitaal_adres.betrokkene_id", "=", "vervangen.id"))
    .selectFrom("vervangen").select("id")

/** Adds the digital addresses of a betrokkene that is stored without any. */
export const addDigitaleAdressen = (database: Kysely<Tables>, betrokkene: Betrokkene) =>
  insertAdressen(
    database.with("eigenaar", (source) =>
      source.selectFrom("betrokkene").select(ownerColumns).where("id", "=", betrokkene.id)),
    adressenOf(betrokkene)
  )

const adressenOf = (
  { adresIds, contactgegevens: { communicatiekanaal, digitaleAdressen }, sharedAdressen }: Betrokkene
) => writtenAdressen(digitaleAdressen, communicatiekanaal, adresIds, sharedAdressen)

const insertAdressen = (withOwner: QueryCreator<Tables & { readonly eigenaar: OwnerColumns }>, adressen: string) =>
  withOwner.insertInto("betrokkene_digitaal_adres")
    .columns(["betrokkene_id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum", ...writtenGivenColumns])
    .expression(sql`select eigenaar.*, ${sql.join(writtenGivenColumns.map((column) => sql.ref(`adres.${column}`)))}
      from eigenaar, ${adresRows(adressen)}`)
