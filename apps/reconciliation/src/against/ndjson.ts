import type { FileLine } from "./lines.ts"
import { isOpenKlantPartij, vanOpenKlant } from "./open-klant-partij.ts"
import { type Read, readFrom, terzijde } from "./reading.ts"

/** The partij on a line of NDJSON, in the form of this register's API or of Open Klant. An empty line gives none. */
export const readNdjsonLine = (regel: FileLine): ReadonlyArray<Read> => {
  if ("code" in regel) return [terzijde(regel.nummer, regel.code)]
  if (regel.text.trim() === "") return []
  const waarde = parse(regel.text)
  if (waarde === undefined) return [terzijde(regel.nummer, "geen-json")]
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) {
    return [terzijde(regel.nummer, "geen-object")]
  }
  const members = waarde as Readonly<Record<string, unknown>>
  if (!isOpenKlantPartij(members)) return [readFrom(regel.nummer, members)]
  const { objections: objections, written } = vanOpenKlant(members, new Map())
  return [readFrom(regel.nummer, written, objections)]
}

/** The message of a JSON error quotes the text, which may be personal data, so it is not passed on. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
