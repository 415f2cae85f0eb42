import { EncryptJWT, jwtDecrypt } from "jose"
import { hkdfSync } from "node:crypto"

/** Encrypts what a browser keeps for this program, so that it can neither be read nor changed there. */
export interface Seal {
  /** `milliseconds` is how long the text can be opened. */
  readonly close: (content: object, milliseconds: number) => Promise<string>
  /** Undefined for a text that is none of ours, was changed, or is too old. */
  readonly open: (text: string) => Promise<unknown>
}

/** Each purpose has a key of its own, so that what was sealed for one cannot be used for another. */
export const makeSeal = (secret: string, purpose: string): Seal => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", `betrokkene-beheer:${purpose}`, 32))
  return {
    close: (content, milliseconds) =>
      new EncryptJWT({ content }).setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .setExpirationTime(new Date(Date.now() + milliseconds)).encrypt(key),
    open: async (text) => {
      try {
        const { payload } = await jwtDecrypt(text, key, {
          keyManagementAlgorithms: ["dir"],
          contentEncryptionAlgorithms: ["A256GCM"],
          requiredClaims: ["exp"]
        })
        return payload["content"]
      } catch {
        // Whatever it was, it opens nothing: who sent it is told as somebody who has not logged in.
        return undefined
      }
    }
  }
}
