import { createHash } from "node:crypto"

/** The URL of the page after this betrokkene, as the API gives it. */
export const nextPage = (
  base: string,
  size: number,
  last: { readonly plaatsgevonden_op: Date; readonly id: string } | undefined
): string => {
  const place = JSON.stringify(["betrokkenen", "-plaatsgevondenOp", "na", last?.plaatsgevonden_op, last?.id])
  const checksum = createHash("sha256").update(place).digest("base64url").slice(0, 12)
  return `${base}/betrokkenen?pageSize=${size}&expand=partij&cursor=${
    Buffer.from(checksum + place).toString("base64url")
  }`
}
