import { isJsonObject, type JsonObject } from "../../http/json-value.ts"

/**
 * The schema of a text without `allOf`, which generators of clients make `unknown` of: a further pattern is joined with
 * the pattern that stands beside it.
 */
export const plainChecks = (schema: JsonObject): JsonObject => {
  const { allOf, pattern, ...rest } = schema
  if (!Array.isArray(allOf) || rest["type"] !== "string") return schema
  const patterns = [pattern, ...allOf.map(onlyPattern)]
  if (!patterns.every((one) => typeof one === "string")) return schema
  return { ...rest, minLength: 1, pattern: patterns.reduce(joined) }
}

const onlyPattern = (part: unknown): unknown =>
  isJsonObject(part) && Object.keys(part).join() === "pattern" ? part["pattern"] : undefined

/**
 * One pattern for what two ask: that some character is none of the first, and that no character is one of the second.
 * Lookahead would do for any two patterns, but several engines do not know it.
 */
const joined = (visible: string, allowed: string): string => {
  const unseen = /^\[\^([^[\]]*)\]$/u.exec(visible)?.[1]
  const forbidden = /^\^\[\^([^[\]]*)\]\*\$$/u.exec(allowed)?.[1]
  if (unseen === undefined || forbidden === undefined) {
    throw new Error(`No single pattern is known for ${visible} and ${allowed}.`)
  }
  return `^[^${forbidden}]*[^${forbidden}${unseen}][^${forbidden}]*$`
}
