import type { CallerIdentity, IdempotentRequest } from "@betrokkene/domain"
import { Result } from "effect"
import { createHmac, hash } from "node:crypto"
import { type Fault, headerFault } from "../problems/fault.ts"
import { canonicalJson, withoutNulls } from "./json-value.ts"

/**
 * The secrets of the register under which requests are kept: the first for new ones, all to recognise one. An empty text
 * stands for no secret.
 */
export type IdempotencySecrets = readonly [string, ...ReadonlyArray<string>]

/**
 * The Idempotency-Key of a request, with a fingerprint of its content: another request under the key is noticed by it.
 * Only a digest of the key is kept, and the key is part of the secret of the fingerprint. With a secret of the register
 * too, whoever reads the database cannot find out who was registered by trying keys and contents, however easy a
 * caller's keys are to guess.
 */
export const onceOnly = (
  [secret, ...others]: IdempotencySecrets,
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
  const content = `${asked.method.toUpperCase()} ${asked.path}\n${canonicalJson(withoutNulls(asked.json))}`
  const digestsUnder = (secret: string) => ({
    sleutel: { houder: holder, sleutel: secret === "" ? hash("sha256", key) : hmac(secret, `sleutel\n${key}`) },
    vingerafdruk: hmac(secret === "" ? key : hmac(secret, `vingerafdruk\n${key}`), content)
  })
  return Result.succeed({
    ...digestsUnder(secret),
    ...(others.length === 0 ? {} : { otherwise: others.map(digestsUnder) })
  })
}

const hmac = (secret: string, text: string): string => createHmac("sha256", secret).update(text).digest("hex")
