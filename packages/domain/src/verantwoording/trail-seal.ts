import { secondsEarlier, type Tijdstip } from "../values/tijdstip.ts"

/** A seal of the audit trail: its number in the chain, from 1 on without gaps, and its SHA-256 digest in hexadecimals. */
export interface TrailSeal {
  readonly nummer: number
  readonly digest: string
}

/** A seal with its entry as the trail holds it now: all its fields as one text, or none if the entry is gone. */
export interface SealedTrailEntry extends TrailSeal {
  readonly content?: string
  /** When the entry was recorded, according to its seal. */
  readonly op: Tijdstip
}

/** What stands before the first seal. */
export const beforeFirstSeal: TrailSeal = { nummer: 0, digest: "0".repeat(64) }

/** Computes SHA-256 of a text in UTF-8, in hexadecimals. */
export type Sha256 = (text: string) => string

/**
 * The digest of the seal after `previous` on an entry with this content.
 *
 * @example
 * ```ts
 * import { beforeFirstSeal, sealDigest } from "@betrokkene/domain"
 * import { hash } from "node:crypto"
 *
 * const sha256 = (text: string) => hash("sha256", text)
 * const first = { nummer: 1, digest: sealDigest(sha256, beforeFirstSeal, "the first entry") }
 * const second = sealDigest(sha256, first, "the second entry")
 * console.log(second.length, second === sealDigest(sha256, first, "another entry")) // 64 false
 * ```
 */
export const sealDigest = (sha256: Sha256, previous: TrailSeal, content: string): string =>
  sha256(`${previous.digest}\n${previous.nummer + 1}\n${content}`)

/** What is wrong with the sealed trail. */
export const sealFaults = [
  "seal-missing",
  "entry-missing",
  "entry-changed",
  "entry-back-dated",
  "end-missing",
  "entry-stray",
  "anchor-differs",
  "anchor-pruned",
  "cut-against-policy",
  "act-unsealed",
  "sealing-late"
] as const

/** A fault, with the number of the seal or the id of the entry that it is about. */
export interface TrailSealFault {
  readonly fault: typeof sealFaults[number]
  readonly nummer?: number
  readonly id?: string
}

/** How far a check has come along the chain. */
export interface SealProgress {
  readonly last: TrailSeal
  /** The latest time of the entries so far. */
  readonly latest?: Tijdstip
}

/**
 * Seconds that an entry may be recorded earlier than one that was sealed before it. A transaction records its entries
 * at its end, and they are sealed in the order in which transactions end.
 */
const outOfOrder = 3_600

/** Checks one seal against the one before it. */
export const checkSeal = (
  sha256: Sha256,
  { last, latest }: SealProgress,
  { content, digest, nummer, op }: SealedTrailEntry
): readonly [SealProgress, ReadonlyArray<TrailSealFault>] => {
  const faults: Array<TrailSealFault> = []
  if (nummer !== last.nummer + 1) faults.push({ fault: "seal-missing", nummer: last.nummer + 1 })
  else if (content === undefined) faults.push({ fault: "entry-missing", nummer })
  else if (sealDigest(sha256, last, content) !== digest) faults.push({ fault: "entry-changed", nummer })
  if (latest !== undefined && op < latest && op < secondsEarlier(latest, outOfOrder)) {
    faults.push({ fault: "entry-back-dated", nummer })
  }
  return [{ last: { nummer, digest }, latest: latest !== undefined && latest > op ? latest : op }, faults]
}
