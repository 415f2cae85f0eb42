import { newTokenSecret, tokenDigest } from "@betrokkene/adapters/system"
import { type AccessScope, createAccessToken, type Medewerker } from "@betrokkene/domain"
import type { TestApp } from "./harness.ts"

/** A token that may do this and no more. */
export const tokenWith = async ({ runtime }: TestApp, scopes: ReadonlyArray<AccessScope>): Promise<string> => {
  const token = newTokenSecret()
  await runtime.runPromise(
    createAccessToken({
      naam: `test ${token.slice(0, 12)}` as Medewerker,
      gemaaktDoor: "test" as Medewerker,
      digest: tokenDigest(token),
      scopes
    })
  )
  return token
}
