import type { ExpectedVersie, VersieConflict } from "@betrokkene/domain"
import type { Effect } from "effect"
import { hash } from "node:crypto"
import { type TagCondition, versionTag } from "../../http/entity-tag.ts"
import { expectedVersion } from "../../http/expected-version.ts"
import type { Problem } from "../../problems/problem.ts"
import type { Versioned } from "./served-resource.ts"

/**
 * The tag of a record as it is answered: its version and with which record it is shared, which is what If-Match goes by,
 * and a digest of the rest, which changes with what stands beside it.
 */
export const recordTag = (stored: Versioned, written: unknown): string =>
  versionTag(stored.versie, [...marksOf(stored), digestOf(JSON.stringify(written))])

/** The version that a change may be based on, by If-Match and the record as it is now (B12). */
export const expectedRecord = (
  condition: TagCondition,
  stored: Versioned
): Effect.Effect<ExpectedVersie, VersieConflict | Problem> => {
  if (condition === "any") return expectedVersion(condition, stored)
  const marks = marksOf(stored)
  const strong = condition.strong.filter((tag) => {
    const [, ...parts] = tag.split(".")
    return parts.length === 0 || parts.filter((part) => part.startsWith(mark)).join() === marks.join()
  })
  return expectedVersion({ ...condition, strong }, stored)
}

/** Begins no digest, and no other part of a tag. */
const mark = "+"

const marksOf = ({ sharedWith }: Versioned): ReadonlyArray<string> =>
  sharedWith === undefined ? [] : [`${mark}${digestOf(sharedWith)}`]

const digestOf = (text: string): string => hash("sha256", text, "base64url").slice(0, 16)
