import { createHash } from "node:crypto"
import type { EenmaligeAanvraag, Medewerker } from "@betrokkene/domain"
import { Result } from "effect"
import { type Fault, headerFault } from "../problems/fault.ts"
import { canonicalJson, withoutNulls } from "./json-value.ts"

/** The Idempotency-Key of a request with a fingerprint of all that it asks, so that another request under the key is noticed. */
export const onceOnly = (
  key: string | undefined,
  houder: Medewerker,
  asked: { readonly method: string; readonly path: string; readonly json: unknown }
): Result.Result<EenmaligeAanvraag | undefined, ReadonlyArray<Fault>> => {
  if (key === undefined) return Result.succeed(undefined)
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) {
    return Result.fail([
      headerFault("Idempotency-Key", "idempotency-key-ongeldig", "Een Idempotency-Key heeft 1 tot 255 zichtbare ASCII-tekens, zonder spaties.")
    ])
  }
  const vingerafdruk = createHash("sha256")
    .update(`${asked.method.toUpperCase()} ${asked.path}\n${canonicalJson(withoutNulls(asked.json))}`)
    .digest("hex")
  return Result.succeed({ sleutel: { houder, sleutel: key }, vingerafdruk })
}
