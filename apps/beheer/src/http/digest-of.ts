import { createHash } from "node:crypto"

/** A short digest, by which two texts can be told apart. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16)
