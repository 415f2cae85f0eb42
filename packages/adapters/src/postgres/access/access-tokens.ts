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
import { toegangstokenkolommen } from "../connection/columns.ts"
import type { Verbinding } from "../connection/database-access.ts"
import type { ToegangstokenTabel } from "../connection/tables.ts"

/** The port Toegangstokens on PostgreSQL. */
export const toegangstokens = ({ vraag, vraagMet }: Verbinding): Context.Service.Shape<typeof AccessTokens> => ({
  voegToe: (token) =>
    Effect.asVoid(vraagMet(
      (constraint) =>
        constraint === "toegangstoken_naam_in_gebruik"
          ? Option.some(new TokenNameTaken({ naam: token.naam }))
          : Option.none(),
      (database) => database.insertInto("toegangstoken").values(naarRij(token)).execute()
    )),
  zoek: (digest) =>
    Effect.map(
      vraag((database) =>
        database.selectFrom("toegangstoken").select(toegangstokenkolommen).where("digest", "=", digest)
          .executeTakeFirst()
      ),
      (rij) => Option.map(Option.fromUndefinedOr(rij), vanRij)
    ),
  all: Effect.map(
    vraag((database) =>
      database.selectFrom("toegangstoken").select(toegangstokenkolommen).orderBy("gemaakt_op").orderBy("digest")
        .execute()
    ),
    (rijen) => rijen.map(vanRij)
  ),
  trekIn: (naam, op) =>
    Effect.flatMap(
      vraag((database) =>
        database.updateTable("toegangstoken").set({ ingetrokken_op: op }).where("naam", "=", naam).where(
          "ingetrokken_op",
          "is",
          null
        ).executeTakeFirst()
      ),
      ({ numUpdatedRows }) => numUpdatedRows === 0n ? Effect.fail(new AccessTokenNotFound({ naam })) : Effect.void
    ),
  noteUse: (digest, op) =>
    Effect.asVoid(
      vraag((database) =>
        database.updateTable("toegangstoken").set({ laatst_gebruikt_op: op }).where("digest", "=", digest)
          .where(sql<boolean>`coalesce(laatst_gebruikt_op < ${op}, true)`).execute()
      )
    )
})

const naarRij = (
  { digest, gemaaktOp, ingetrokkenOp, laatstGebruiktOp, naam, scopes, verlooptOp }: AccessToken
): ToegangstokenTabel => ({
  digest,
  naam,
  scopes,
  gemaakt_op: gemaaktOp,
  verloopt_op: verlooptOp ?? null,
  ingetrokken_op: ingetrokkenOp ?? null,
  laatst_gebruikt_op: laatstGebruiktOp ?? null
})

const vanRij = (rij: ToegangstokenTabel): AccessToken => ({
  digest: rij.digest as TokenDigest,
  naam: rij.naam as Medewerker,
  scopes: rij.scopes as ReadonlyArray<Scope>,
  gemaaktOp: rij.gemaakt_op as Tijdstip,
  ...(rij.verloopt_op === null ? {} : { verlooptOp: rij.verloopt_op as Tijdstip }),
  ...(rij.ingetrokken_op === null ? {} : { ingetrokkenOp: rij.ingetrokken_op as Tijdstip }),
  ...(rij.laatst_gebruikt_op === null ? {} : { laatstGebruiktOp: rij.laatst_gebruikt_op as Tijdstip })
})
