import type { Ongeldigheid } from "../values/ongeldigheid.ts"

/**
 * The place of an invalid value in a record, as a JSON Pointer in URI fragment form. A name that is no known field
 * may itself be personal data and is shown as `?`.
 */
export const placeInRecord = ({ code, pad }: Pick<Ongeldigheid, "code" | "pad">): string =>
  `#${(code === "onbekende-eigenschap" ? [...pad.slice(0, -1), "?"] : pad).map(part).join("")}`

const part = (key: PropertyKey): string => /^[A-Za-z0-9_]{1,40}$/u.test(String(key)) ? `/${String(key)}` : "/?"
