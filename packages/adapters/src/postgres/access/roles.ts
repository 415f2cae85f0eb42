import type { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { Kysely, PostgresDialect, sql } from "kysely"
import { poging } from "../connection/attempt.ts"
import { maakDatabase } from "../connection/database.ts"
import type { Tabellen } from "../connection/tables.ts"

/** The roles of the server that work on the register without owning it. */
export interface Rollen {
  /** Of the applications: reads and writes, makes and changes no table, gives nobody a token, and only adds to the audit trail. */
  readonly toepassing: string
  /** Of reports: reads what counts and dates are made of, and nothing that tells who somebody is. */
  readonly rapportage?: string
}

/** The server has no role of this name. */
export class RolOntbreekt extends Data.TaggedError("RolOntbreekt")<{ readonly rol: string }> {}

/** The role owns the tables, or is named for two things: it would lose the rights of the one by the other. */
export class RolDubbel extends Data.TaggedError("RolDubbel")<{ readonly rol: string }> {}

/** What reports read: by name, so that what a later version adds is not theirs by itself. */
const leesbaar = {
  klantcontact: [
    "id",
    "nummer",
    "kanaal",
    "taal",
    "vertrouwelijk",
    "plaatsgevonden_op",
    "indicatie_contact_gelukt",
    "registratiedatum",
    "versie"
  ],
  partij: ["id", "soort_partij", "indicatie_geheimhouding", "indicatie_actief", "registratiedatum", "versie"],
  betrokkene: [
    "id",
    "klantcontact_id",
    "plaatsgevonden_op",
    "grond_soort",
    "grond_identificatorsoort",
    "grond_op",
    "rol",
    "initiator",
    "registratiedatum",
    "versie"
  ],
  koppelgebeurtenis: ["id", "betrokkene_id", "soort", "op"],
  bevinding: ["id", "regel", "ernst", "toestand", "besluit_wijze", "besluit_op", "gevonden_op"],
  reconciliatie: ["id", "begonnen", "peildatum", "toestand", "geeindigd", "cijfers"]
} as const

/**
 * Gives each role the rights that it needs in the schema of the register, and takes all others there away from it. `eigenaar` is the
 * URL of the role that owns the tables; to be called after each migration.
 */
export const verleenRechten = (
  eigenaar: string,
  { rapportage, toepassing }: Rollen
): Effect.Effect<void, RegisterUnavailable | RolDubbel | RolOntbreekt> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* maakDatabase({ url: eigenaar, poolgrootte: 1 })
    const kysely = new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) })
    const rollen = [toepassing, ...(rapportage === undefined ? [] : [rapportage])]
    const { rows } = yield* poging(() =>
      sql<
        { rolname: string; eigen: boolean }
      >`select rolname, rolname = current_user as eigen from pg_roles where rolname = any(${rollen})`.execute(kysely)
    )
    const dubbel = rows.find(({ eigen, rolname }) => eigen || rollen.indexOf(rolname) !== rollen.lastIndexOf(rolname))
    if (dubbel !== undefined) return yield* new RolDubbel({ rol: dubbel.rolname })
    const ontbreekt = rollen.find((rol) => !rows.some(({ rolname }) => rolname === rol))
    if (ontbreekt !== undefined) return yield* new RolOntbreekt({ rol: ontbreekt })
    yield* poging(() =>
      kysely.transaction().execute(async (database) => {
        const { rows: [huidig] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
        const schema = sql.id(huidig?.schema ?? "public")
        await neemWeg(database, schema, toepassing)
        await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${sql.id(toepassing)}`
          .execute(database)
        await sql`grant usage on all sequences in schema ${schema} to ${sql.id(toepassing)}`.execute(database)
        await sql`revoke update, delete on handeling from ${sql.id(toepassing)}`.execute(database)
        await sql`revoke insert, update, delete on migratie, migratie_slot, toegangstoken from ${sql.id(toepassing)}`
          .execute(database)
        await sql`grant update (laatst_gebruikt_op) on toegangstoken to ${sql.id(toepassing)}`.execute(database)
        if (rapportage === undefined) return
        await neemWeg(database, schema, rapportage)
        for (const [tabel, kolommen] of Object.entries(leesbaar)) {
          await sql`grant select (${sql.join(kolommen.map((kolom) => sql.id(kolom)))}) on ${sql.id(tabel)} to ${
            sql.id(rapportage)
          }`.execute(database)
        }
      })
    )
  }))

const neemWeg = async (database: Kysely<Tabellen>, schema: ReturnType<typeof sql.id>, rol: string): Promise<void> => {
  await sql`revoke all on schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`revoke all on all tables in schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`revoke all on all sequences in schema ${schema} from ${sql.id(rol)}`.execute(database)
  await sql`grant usage on schema ${schema} to ${sql.id(rol)}`.execute(database)
}
