import { hash } from "node:crypto"
import { versionTag } from "../../http/entity-tag.ts"
import type { Versioned } from "./served-resource.ts"

/**
 * The tag of a record as it is answered: its version, which is what If-Match goes by, and a digest of the rest, which
 * changes with what stands beside it.
 */
export const recordTag = ({ versie }: Versioned, written: unknown): string =>
  versionTag(versie, [hash("sha256", JSON.stringify(written), "base64url").slice(0, 16)])
