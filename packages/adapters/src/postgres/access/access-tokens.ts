import {
  type AccessToken,
  type AccessTokens,
  type Medewerker,
  type RegisterUnavailable,
  tokenNameForm,
  TokenNameTaken
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { sql } from "kysely"
import { accessTokenColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import type { AccessTokenRow } from "../connection/tables.ts"
import { browseQuery, toPage } from "../listing/browse.ts"

/** The indexes by which a name is taken: as it is written, and by its form. */
const namesTaken = new Set<string | undefined>(["toegangstoken_naam_in_gebruik", "toegangstoken_naamvorm_in_gebruik"])

const nameTaken = (naam: Medewerker) => (constraint: string): Option.Option<TokenNameTaken> =>
  namesTaken.has(constraint) ? Option.some(new TokenNameTaken({ naam })) : Option.none()

/** The port AccessTokens on PostgreSQL. An index keeps the names of tokens that were not withdrawn unique. */
export const accessTokens = (
  { query, queryWithRefusal }: DatabaseAccess
): Context.Service.Shape<typeof AccessTokens> => ({
  voegToe: (token) =>
    Effect.andThen(
      giveForms({ query, queryWithRefusal }),
      queryWithRefusal(
        nameTaken(token.naam),
        (database) => database.insertInto("toegangstoken").values(toRow(token)).execute()
      )
    ).pipe(Effect.asVoid),
  zoek: (digest) =>
    Effect.map(
      query((database) =>
        database.selectFrom("toegangstoken").select(accessTokenColumns).where("digest", "=", digest).execute()
      ),
      (rows) => firstRow(rows, fromRow)
    ),
  all: Effect.map(
    query((database) =>
      database.selectFrom("toegangstoken").select(accessTokenColumns).orderBy("gemaakt_op").orderBy("digest")
        .execute()
    ),
    (rows) => rows.map(fromRow)
  ),
  zoekOpId: (id) =>
    Effect.map(
      query((database) =>
        database.selectFrom("toegangstoken").select(accessTokenColumns).where("id", "=", id).execute()
      ),
      (rows) => firstRow(rows, fromRow)
    ),
  browse: (browse) =>
    Effect.map(
      query((database) =>
        browseQuery(database.selectFrom("toegangstoken").select(accessTokenColumns), {
          moment: sql.ref("gemaakt_op"),
          id: sql.ref("id"),
          browse
        }).execute()
      ),
      (rows) => toPage(rows, browse, { read: fromRow, momentOf: ({ gemaaktOp }) => gemaaktOp })
    ),
  count: Effect.map(
    query((database) =>
      database.selectFrom("toegangstoken").select(({ fn }) => fn.countAll<string>().as("aantal")).executeTakeFirst()
    ),
    (row) => Number(row?.aantal ?? 0)
  ),
  revokeById: (id, op, by) =>
    Effect.map(
      query((database) =>
        sql<{ readonly revoked: boolean }>`select trek_token_in(${id}, ${op}, ${by}) as revoked`.execute(database)
      ),
      ({ rows: [row] }) => row?.revoked === true
    ),
  noteUse: (digest, op) =>
    Effect.asVoid(
      query((database) =>
        database.updateTable("toegangstoken").set({ laatst_gebruikt_op: op }).where("digest", "=", digest)
          .where(sql<boolean>`coalesce(laatst_gebruikt_op < ${op}, true)`).execute()
      )
    )
})

/**
 * Gives tokens in use the form of their name, where no token in use has that form. They have none if an earlier version
 * of the software made them, or if the migrations ran as SQL, which has no words for that form; or because another token
 * had it, which may be revoked since.
 */
const giveForms = (
  { query, queryWithRefusal }: Pick<DatabaseAccess, "query" | "queryWithRefusal">
): Effect.Effect<void, RegisterUnavailable> =>
  Effect.gen(function*() {
    const formless = yield* query((database) =>
      database.selectFrom("toegangstoken").select(["digest", "naam"])
        .where("naamvorm", "is", null).where("ingetrokken_op", "is", null)
        .orderBy("gemaakt_op").orderBy("digest").execute()
    )
    for (const { digest, naam } of formless) {
      const form = tokenNameForm(naam)
      yield* queryWithRefusal(
        nameTaken(naam),
        (database) =>
          database.updateTable("toegangstoken").set({ naamvorm: form })
            .where("digest", "=", digest)
            .where(({ exists, not, selectFrom }) =>
              not(exists(
                selectFrom("toegangstoken as ander").select("ander.digest")
                  .where("ander.naamvorm", "=", form).where("ander.ingetrokken_op", "is", null)
              ))
            )
            .execute()
      ).pipe(Effect.catchTag("TokenNameTaken", () => Effect.void))
    }
  })

const toRow = (token: AccessToken): AccessTokenRow => ({
  id: token.id,
  digest: token.digest,
  naam: token.naam,
  naamvorm: tokenNameForm(token.naam),
  scopes: token.scopes,
  gemaakt_op: token.gemaaktOp,
  gemaakt_door: token.gemaaktDoor ?? null,
  ingetrokken_door: token.ingetrokkenDoor ?? null,
  verloopt_op: token.verlooptOp ?? null,
  ingetrokken_op: token.ingetrokkenOp ?? null,
  laatst_gebruikt_op: token.laatstGebruiktOp ?? null
})

const fromRow = (row: Omit<AccessTokenRow, "naamvorm">): AccessToken => ({
  id: row.id,
  digest: row.digest,
  naam: row.naam,
  scopes: row.scopes,
  gemaaktOp: row.gemaakt_op,
  ...(row.gemaakt_door === null ? {} : { gemaaktDoor: row.gemaakt_door }),
  ...(row.ingetrokken_door === null ? {} : { ingetrokkenDoor: row.ingetrokken_door }),
  ...(row.verloopt_op === null ? {} : { verlooptOp: row.verloopt_op }),
  ...(row.ingetrokken_op === null ? {} : { ingetrokkenOp: row.ingetrokken_op }),
  ...(row.laatst_gebruikt_op === null ? {} : { laatstGebruiktOp: row.laatst_gebruikt_op })
})
