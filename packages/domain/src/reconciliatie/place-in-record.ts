import type { Ongeldigheid } from "../values/ongeldigheid.ts"

/**
 * Where in a record something is wrong, as a JSON Pointer in a fragment. A name that no field has could itself be somebody's data:
 * such a one is shown as `?`.
 */
export const placeInRecord = ({ code, pad }: Pick<Ongeldigheid, "code" | "pad">): string =>
  `#${(code === "onbekende-eigenschap" ? [...pad.slice(0, -1), "?"] : pad).map(deel).join("")}`

const deel = (sleutel: PropertyKey): string =>
  /^[A-Za-z0-9_]{1,40}$/u.test(String(sleutel)) ? `/${String(sleutel)}` : "/?"
