import { type Bevinding, type Identificator, type IdentificatorDigest, type Sha256 } from "@betrokkene/domain"
import { identificatorText } from "@betrokkene/domain/internal"
import { createHmac, hash } from "node:crypto"

/** SHA-256 of a text, as the seals of the audit trail have it. */
export const sha256: Sha256 = (text) => hash("sha256", text)

/**
 * The digest by which a finding is recognised: of its rule, its records in their order and the values that it rests
 * on. The secret of the register is part of it, because there are so few possible values that they could be guessed
 * from a digest without it.
 */
export const digestOf = (secret: string, { records, regel, rustOp }: Bevinding): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([regel, records.map(({ id, soort }) => [soort, id]), rustOp]))
    .digest("base64url")

/** Makes the digest of an identificator. */
export type DigestOf = (identificator: Identificator) => IdentificatorDigest

/**
 * Makes digests of identificatoren under a secret of 64 characters. The SQL of migration 0017 makes the same. The mark
 * in front tells secrets apart without telling what they are.
 */
export const identificatorDigestUnder = (secret: string): DigestOf => {
  const hmac = (text: string) => createHmac("sha256", secret).update(text)
  const mark = hmac("").digest("hex").slice(0, 8)
  return (identificator) =>
    `${mark}.${hmac(identificatorText(identificator)).digest("base64url")}` as IdentificatorDigest
}
