import { isJsonObject } from "../../http/json-value.ts"

/** The body without the nummer that the record has: it may be given back, also if it is longer than one may be given. */
export const withoutOwnNummer = (json: unknown, nummer: string): unknown => {
  if (!isJsonObject(json)) return json
  const { nummer: given, ...others } = json
  return (typeof given === "string" || typeof given === "number") && String(given).trim() === nummer ? others : json
}
