import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { type DigestOf, identificatorDigestUnder } from "../../system/digest.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"

/**
 * Digests under the secret of this register, which is read once. After somebody replaced it, a program that still has
 * the old one makes digests that nobody can compare, which is as if there were none.
 */
export const identificatorDigests = ({ query }: DatabaseAccess): Effect.Effect<DigestOf, RegisterUnavailable> => {
  let known: DigestOf | undefined
  const read = Effect.map(
    query((database) => database.selectFrom("grond_geheim").select("geheim").executeTakeFirstOrThrow()),
    ({ geheim }) => known = identificatorDigestUnder(geheim)
  )
  return Effect.suspend(() => known === undefined ? read : Effect.succeed(known))
}
