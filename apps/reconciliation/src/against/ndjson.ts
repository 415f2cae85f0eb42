import type { Bestandsregel } from "./lines.ts"
import { isOpenKlantPartij, vanOpenKlant } from "./open-klant-partij.ts"
import { type Gelezen, gelezenVan, terzijde } from "./reading.ts"

/** The partij on a line of NDJSON: as this register's API gives it, or an Open Klant. An empty line tells of nobody. */
export const leesJsonregel = (regel: Bestandsregel): ReadonlyArray<Gelezen> => {
  if ("code" in regel) return [terzijde(regel.nummer, regel.code)]
  if (regel.tekst.trim() === "") return []
  const waarde = ontleed(regel.tekst)
  if (waarde === undefined) return [terzijde(regel.nummer, "geen-json")]
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) {
    return [terzijde(regel.nummer, "geen-object")]
  }
  const leden = waarde as Readonly<Record<string, unknown>>
  if (!isOpenKlantPartij(leden)) return [gelezenVan(regel.nummer, leden)]
  const { bezwaren, geschreven } = vanOpenKlant(leden, new Map())
  return [gelezenVan(regel.nummer, geschreven, bezwaren)]
}

/** The message of a JSON error quotes the text, which may be anybody's data: none of it goes on. */
const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst) as unknown
  } catch {
    return undefined
  }
}
