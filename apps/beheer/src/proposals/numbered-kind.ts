import type { AnyContext } from "../http/env.ts"
import type { Bevinding } from "../words/schemas.ts"

/** The kind of a record of a finding in words; of more than one partij with its place, so that each has its own name. */
export const numberedKind = (
  c: AnyContext,
  { records }: Pick<Bevinding, "records">,
  { id, soort }: Pick<Bevinding["records"][number], "id" | "soort">
): string => {
  const kind = c.get("texts").proposals.kinds[soort]
  const partijen = records.filter((record) => record.soort === "partij").map((record) => record.id)
  const place = soort === "partij" && partijen.length > 1 ? partijen.indexOf(id) : -1
  return place === -1 ? kind : `${kind} ${place + 1}`
}
