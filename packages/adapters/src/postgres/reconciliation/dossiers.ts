import type {
  Dossiers,
  KeyRange,
  Klantcontactdossier,
  Partijdossier,
  RangeContent,
  RegisterUnavailable,
  Step
} from "@betrokkene/domain"
import { type Context, type Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import type { Tabellen } from "../connection/tables.ts"
import { wijzigingsstand } from "./change-position.ts"
import { kiesEenKlantcontact, kiesKlantcontacten } from "./dossiers/choose-klantcontacten.ts"
import { kiesEenPartij, kiesPartijen } from "./dossiers/choose-partijen.ts"
import { inStrook } from "./dossiers/key-range.ts"
import { groteBlokken } from "./dossiers/large-blocks.ts"
import { leesKlantcontactdossiers } from "./dossiers/read-klantcontactdossiers.ts"
import { leesPartijdossiers } from "./dossiers/read-partijen.ts"
import { aparteRegels, vanKlantcontact, vanPartij } from "./dossiers/regels.ts"
import { leesVerweesdeAdressen, verwijderingVanVerweesde } from "./dossiers/verweesde-adressen.ts"

/**
 * The port Dossiers on PostgreSQL. One statement walks a stretch and chooses where a rule that was asked for may find something; only
 * that is read in full, all of it at one moment.
 */
export const dossiers = (verbinding: Verbinding): Context.Service.Shape<typeof Dossiers> => {
  const { vraag } = verbinding
  const lees = <A>(werk: (database: Kysely<Tabellen>) => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
    verbinding.lezing(vraag(werk))
  return {
    changePosition: wijzigingsstand(verbinding),
    eerste: (stap, na) =>
      vraag(async (database) => Option.fromUndefinedOr((await verder(database, stap, na).limit(1).execute())[0]?.id)),
    einde: (stap, na, aantal) =>
      vraag(async (database) => {
        const [laatste, volgende] = await verder(database, stap, na).offset(aantal - 1).limit(2).execute()
        return volgende === undefined ? Option.none() : Option.fromUndefinedOr(laatste?.id)
      }),
    klantcontacten: (strook, dossiervraag) =>
      lees(async (database): Promise<RangeContent<Klantcontactdossier>> => {
        const bereik = inStrook(strook)
        const { rows } = await kiesKlantcontacten(bereik, dossiervraag).execute(database)
        return {
          gelezen: await tel(database, sql`betrokkene where ${bereik("klantcontact_id")}`),
          dossiers: await leesKlantcontactdossiers(database, rows, aparteRegels(vanKlantcontact, dossiervraag.regels)),
          verweesdeAdressen: dossiervraag.regels.includes("verweesd-adres")
            ? await leesVerweesdeAdressen(database, "betrokkene", bereik)
            : []
        }
      }),
    partijen: (strook, dossiervraag) =>
      lees(async (database): Promise<RangeContent<Partijdossier>> => {
        const bereik = inStrook(strook)
        const { rows } = await kiesPartijen(bereik, dossiervraag).execute(database)
        return {
          gelezen: await tel(database, sql`partij where ${bereik("id")}`),
          dossiers: await leesPartijdossiers(database, rows, aparteRegels(vanPartij, dossiervraag.regels)),
          verweesdeAdressen: dossiervraag.regels.includes("verweesd-adres")
            ? await leesVerweesdeAdressen(database, "partij", bereik)
            : []
        }
      }),
    klantcontact: (id, grootsteBlok) =>
      lees(async (database) =>
        Option.fromUndefinedOr(
          (await leesKlantcontactdossiers(
            database,
            (await kiesEenKlantcontact(id, grootsteBlok).execute(database)).rows,
            []
          ))[0]
        )
      ),
    partij: (id, grootsteBlok) =>
      lees(async (database) =>
        Option.fromUndefinedOr(
          (await leesPartijdossiers(database, (await kiesEenPartij(id, grootsteBlok).execute(database)).rows, []))[0]
        )
      ),
    largeBlocks: (grootsteBlok) => vraag(async (database) => (await groteBlokken(grootsteBlok).execute(database)).rows),
    verwijderVerweesd: (eigenaar) =>
      vraag(async (database) =>
        Number((await verwijderingVanVerweesde(eigenaar).execute(database)).numAffectedRows ?? 0n)
      )
  }
}

const verder = (database: Kysely<Tabellen>, stap: Step, na: KeyRange["na"]) =>
  database.selectFrom(stap).select("id").$if(na !== undefined, (rij) => rij.where("id", ">", na ?? "")).orderBy("id")

const tel = async (database: Kysely<Tabellen>, wat: ReturnType<typeof sql>): Promise<number> => {
  const { rows: [rij] } = await sql<{ readonly aantal: string }>`select count(*) as aantal from ${wat}`.execute(
    database
  )
  return Number(rij?.aantal)
}
