import { isJsonObject } from "./json-value.ts"
import type { Answer, Route } from "./route.ts"

/**
 * Whether the route changes records and answers them. A caller who may change them and not read them gets references
 * only: else a change of nothing would be a way to read.
 */
export const answersChanged = ({ answer, scopes }: Route): boolean =>
  answer.schema !== undefined && scopes.some((scope) => scope === "write" || scope === "link")

/** The answer with references in place of records. Its ETag still tells the version, for a next change. */
export const withoutContent = (answer: Answer): Answer => ({ ...answer, body: referencesIn(answer.body) })

const referencesIn = (body: unknown): unknown => {
  if (!isJsonObject(body)) return body
  const { id, url } = body
  if (id !== undefined) return { id, url }
  // What happened, with a record for each part of it.
  return Object.fromEntries(Object.entries(body).map(([name, part]) => [name, referencesIn(part)]))
}
