import type { Betrokkene, Versie } from "@betrokkene/domain"
import { type Kysely, type QueryCreator, sql } from "kysely"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { BetrokkeneTabel, Tabellen } from "../connection/tables.ts"
import { naarBetrokkeneRij } from "./betrokkene-row.ts"
import { adresrijen, geschrevenAdreskolommen, geschrevenAdressen } from "./digitale-adressen.ts"

const sleutels = ["id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum"] as const
type Sleutels = Pick<BetrokkeneTabel, typeof sleutels[number]>

/** Adds a betrokkene with his digital addresses in one statement; the moment is that of his klantcontact, which stays meanwhile. */
export const toevoeging = (database: Kysely<Tabellen>, betrokkene: Betrokkene) =>
  voegToe(database, { ...naarBetrokkeneRij(betrokkene), adressen: adressenVan(betrokkene) })

const voegToe = vasteVraag((
  database,
  { adressen, ...rij }: ReturnType<typeof naarBetrokkeneRij> & { readonly adressen: string }
) =>
  adresseer(
    database.with("eigenaar", (met) =>
      met.insertInto("betrokkene").values((kolommen) => ({
        ...rij,
        plaatsgevonden_op: kolommen.selectFrom("klantcontact").select("plaatsgevonden_op").where(
          "id",
          "=",
          rij.klantcontact_id
        ).forKeyShare()
      })).returning(sleutels)),
    adressen
  )
)

/** Replaces a betrokkene at the expected version and takes his digital addresses away; no row: he is not at that version (B12). */
export const vervanging = (database: Kysely<Tabellen>, betrokkene: Betrokkene, verwacht: Versie) =>
  database
    .with("vervangen", (met) =>
      met.updateTable("betrokkene").set(naarBetrokkeneRij(betrokkene)).where("id", "=", betrokkene.id).where(
        "versie",
        "=",
        verwacht
      ).returning("id"))
    .with("weg", (met) =>
      met.deleteFrom("betrokkene_digitaal_adres").using("vervangen").whereRef(
        "betrokkene_digitaal_adres.betrokkene_id",
        "=",
        "vervangen.id"
      ))
    .selectFrom("vervangen").select("id")

/** Gives a betrokkene who is there and has none his digital addresses. */
export const adressering = (database: Kysely<Tabellen>, betrokkene: Betrokkene) =>
  adresseer(
    database.with("eigenaar", (met) => met.selectFrom("betrokkene").select(sleutels).where("id", "=", betrokkene.id)),
    adressenVan(betrokkene)
  )

const adressenVan = ({ contactgegevens: { communicatiekanaal, digitaleAdressen } }: Betrokkene) =>
  geschrevenAdressen(digitaleAdressen, communicatiekanaal)

const adresseer = (metEigenaar: QueryCreator<Tabellen & { readonly eigenaar: Sleutels }>, adressen: string) =>
  metEigenaar.insertInto("betrokkene_digitaal_adres")
    .columns(["betrokkene_id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum", ...geschrevenAdreskolommen])
    .expression(sql`select eigenaar.*, ${sql.join(geschrevenAdreskolommen.map((kolom) => sql.ref(`adres.${kolom}`)))}
      from eigenaar, ${adresrijen(adressen)}`)
