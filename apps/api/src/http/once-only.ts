import type { CallerIdentity, IdempotentRequest } from "@betrokkene/domain"
import { Result } from "effect"
import { createHmac, hash } from "node:crypto"
import { type Fault, headerFault } from "../problems/fault.ts"
import { canonicalJson, withoutNulls } from "./json-value.ts"

/**
 * The Idempotency-Key of a request, with a fingerprint of its content: another request under the key is noticed by it.
 * Only a digest of the key is kept, and the key is the secret of the fingerprint. So what is kept cannot be used to
 * find out who was registered.
 */
export const onceOnly = (
  key: string | undefined,
  holder: CallerIdentity,
  asked: { readonly method: string; readonly path: string; readonly json: unknown }
): Result.Result<IdempotentRequest | undefined, ReadonlyArray<Fault>> => {
  if (key === undefined) return Result.succeed(undefined)
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) {
    return Result.fail([
      headerFault(
        "Idempotency-Key",
        "idempotency-key-ongeldig",
        "Een Idempotency-Key heeft 1 tot 255 zichtbare ASCII-tekens, zonder spaties."
      )
    ])
  }
  const vingerafdruk = createHmac("sha256", key)
    .update(`${asked.method.toUpperCase()} ${asked.path}\n${canonicalJson(withoutNulls(asked.json))}`)
    .digest("hex")
  return Result.succeed({ sleutel: { houder: holder, sleutel: hash("sha256", key) }, vingerafdruk })
}
