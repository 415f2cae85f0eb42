import type { Tokendigest } from "@betrokkene/domain"
import { timingSafeEqual } from "node:crypto"

/** Whether two digests are one; takes as long whatever they are. */
export const sameDigest = (one: Tokendigest, other: Tokendigest): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other))
