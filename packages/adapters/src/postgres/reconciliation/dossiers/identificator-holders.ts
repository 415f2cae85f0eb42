import type { IdentificatorDigest, PartijId } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"

/** The partijen that have an identificator, ordered by id, by the digest of that identificator. */
export type Holders = ReadonlyMap<string, ReadonlyArray<{ readonly partij_id: PartijId }>>

/** The partijen that have the identificatoren with these digests. */
export const identificatorHolders = async (
  database: Kysely<Tables>,
  digests: ReadonlyArray<IdentificatorDigest>
): Promise<Holders> => {
  if (digests.length === 0) return new Map()
  const rows = await database.selectFrom("identificator").innerJoin("partij", "partij.id", "partij_id")
    .select(["digest", "partij_id"])
    .where("digest", "=", sql<IdentificatorDigest>`any(${[...new Set(digests)]}::text[])`).orderBy("partij_id")
    .execute()
  return Map.groupBy(rows, ({ digest }) => digest ?? "")
}
