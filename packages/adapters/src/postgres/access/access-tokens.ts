import {
  type AccessToken,
  AccessTokenNotFound,
  type AccessTokens,
  type Medewerker,
  type Scope,
  type Tijdstip,
  type TokenDigest,
  TokenNameTaken
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { sql } from "kysely"
import { accessTokenColumns } from "../connection/columns.ts"
import type { Verbinding } from "../connection/database-access.ts"
import type { AccessTokenRow } from "../connection/tables.ts"

/** The port Toegangstokens on PostgreSQL. */
export const accessTokens = ({ query, queryWithRefusal }: Verbinding): Context.Service.Shape<typeof AccessTokens> => ({
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
        database.selectFrom("toegangstoken").select(accessTokenColumns).where("digest", "=", digest)
          .executeTakeFirst()
      ),
      (row) => Option.map(Option.fromUndefinedOr(row), fromRow)
    ),
  all: Effect.map(
    query((database) =>
      database.selectFrom("toegangstoken").select(accessTokenColumns).orderBy("gemaakt_op").orderBy("digest")
        .execute()
    ),
    (rows) => rows.map(fromRow)
  ),
  trekIn: (name, op) =>
    Effect.flatMap(
      query((database) =>
        database.updateTable("toegangstoken").set({ ingetrokken_op: op }).where("naam", "=", name).where(
          "ingetrokken_op",
          "is",
          null
        ).executeTakeFirst()
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

const toRow = (
  { digest, gemaaktOp, ingetrokkenOp, laatstGebruiktOp, naam: name, scopes, verlooptOp }: AccessToken
): AccessTokenRow => ({
  digest,
  naam: name,
  scopes,
  gemaakt_op: gemaaktOp,
  verloopt_op: verlooptOp ?? null,
  ingetrokken_op: ingetrokkenOp ?? null,
  laatst_gebruikt_op: laatstGebruiktOp ?? null
})

const fromRow = (row: AccessTokenRow): AccessToken => ({
  digest: row.digest as TokenDigest,
  naam: row.naam as Medewerker,
  scopes: row.scopes as ReadonlyArray<Scope>,
  gemaaktOp: row.gemaakt_op as Tijdstip,
  ...(row.verloopt_op === null ? {} : { verlooptOp: row.verloopt_op as Tijdstip }),
  ...(row.ingetrokken_op === null ? {} : { ingetrokkenOp: row.ingetrokken_op as Tijdstip }),
  ...(row.laatst_gebruikt_op === null ? {} : { laatstGebruiktOp: row.laatst_gebruikt_op as Tijdstip })
})
