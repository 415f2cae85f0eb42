import type { Bevinding } from "@betrokkene/domain"
import { createHmac } from "node:crypto"

/**
 * The digest by which a finding is known again: of its rule, its records in their order and the values that it rests on. With a
 * secret of the register, since the values are few enough to be guessed: who sees the digest alone learns nothing from it.
 */
export const digestOf = (secret: string, { records, regel, rustOp }: Bevinding): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([regel, records.map(({ id, soort }) => [soort, id]), rustOp]))
    .digest("base64url")
