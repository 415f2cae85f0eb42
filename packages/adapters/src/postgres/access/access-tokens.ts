import { type AccessToken, AccessTokenNotFound, type AccessTokens, TokenNameTaken } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { sql } from "kysely"
import { accessTokenColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import type { AccessTokenRow } from "../connection/tables.ts"

/** The port AccessTokens on PostgreSQL. An index keeps the names of tokens that were not withdrawn unique. */
export const accessTokens = (
  { query, queryWithRefusal }: DatabaseAccess
): Context.Service.Shape<typeof AccessTokens> => ({
  voegToe: (token) =>
    Effect.asVoid(queryWithRefusal(
      (constraint) =>
        constraint === "toegangstoken_naam_in_gebruik"
          ? Option.some(new TokenNameTaken({ naam: token.naam }))
          : Option.none(),
      (database) => database.insertInto("toegangstoken").values(toRow(token)).execute()
    )),
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
  revoke: (name, op) =>
    Effect.flatMap(
      query((database) =>
        database.updateTable("toegangstoken").set({ ingetrokken_op: op }).where("naam", "=", name)
          .where("ingetrokken_op", "is", null).executeTakeFirst()
      ),
      ({ numUpdatedRows }) => numUpdatedRows === 0n ? Effect.fail(new AccessTokenNotFound({ naam: name })) : Effect.void
    ),
  noteUse: (digest, op) =>
    Effect.asVoid(
      query((database) =>
        database.updateTable("toegangstoken").set({ laatst_gebruikt_op: op }).where("digest", "=", digest)
          .where(sql<boolean>`coalesce(laatst_gebruikt_op < ${op}, true)`).execute()
      )
    )
})

const toRow = (token: AccessToken): AccessTokenRow => ({
  id: token.id,
  digest: token.digest,
  naam: token.naam,
  scopes: token.scopes,
  gemaakt_op: token.gemaaktOp,
  verloopt_op: token.verlooptOp ?? null,
  ingetrokken_op: token.ingetrokkenOp ?? null,
  laatst_gebruikt_op: token.laatstGebruiktOp ?? null
})

const fromRow = (row: AccessTokenRow): AccessToken => ({
  id: row.id,
  digest: row.digest,
  naam: row.naam,
  scopes: row.scopes,
  gemaaktOp: row.gemaakt_op,
  ...(row.verloopt_op === null ? {} : { verlooptOp: row.verloopt_op }),
  ...(row.ingetrokken_op === null ? {} : { ingetrokkenOp: row.ingetrokken_op }),
  ...(row.laatst_gebruikt_op === null ? {} : { laatstGebruiktOp: row.laatst_gebruikt_op })
})
