import type { TokenDigest } from "@betrokkene/domain"
import { timingSafeEqual } from "node:crypto"

/** Whether two digests are one; takes as long whatever they are. */
export const sameDigest = (one: TokenDigest, other: TokenDigest): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other))
