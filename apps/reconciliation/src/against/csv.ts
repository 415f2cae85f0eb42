import { parse } from "csv-parse/sync"
import { Data, Result } from "effect"
import { kolommen } from "./csv-columns.ts"
import { vanRij } from "./csv-partij.ts"
import type { Bestandsregel } from "./lines.ts"
import { type Gelezen, gelezenVan, terzijde } from "./reading.ts"

/** The first row of a CSV file, that says what is in its columns, is not as it should be; `reden` is a fixed code. */
export class KopregelOnbruikbaar extends Data.TaggedError("KopregelOnbruikbaar")<{ readonly reden: string }> {}

/** What the columns of a CSV file are, and what parts them. */
export interface Kop {
  readonly namen: ReadonlyArray<string>
  readonly scheiding: "," | ";"
}

/** The columns that the first row names. Unknown ones are passed over, but there has to be one by which somebody can be known. */
export const leesKop = (regel: Bestandsregel | undefined): Result.Result<Kop, KopregelOnbruikbaar> => {
  const onbruikbaar = (reden: string) => Result.fail(new KopregelOnbruikbaar({ reden }))
  if (regel === undefined) return onbruikbaar("bestand-leeg")
  if ("code" in regel) return onbruikbaar(regel.code)
  const scheiding = regel.tekst.includes(";") ? ";" : ","
  const [rij, ...overige] = rijenIn(regel.tekst, scheiding) ?? []
  if (rij === undefined || overige.length > 0) return onbruikbaar("geen-csv")
  const namen = rij.map((naam) => naam.trim().toLowerCase())
  const bekend = namen.filter((naam) => Object.hasOwn(kolommen, naam))
  if (new Set(bekend).size < bekend.length) return onbruikbaar("kolom-dubbel")
  return bekend.some((naam) => sleutelkolommen.includes(naam))
    ? Result.succeed({ namen, scheiding })
    : onbruikbaar("kolommen-ontbreken")
}

const sleutelkolommen = ["id", "bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

/**
 * The partijen on these lines, of which each has one: a field goes on no further than its line, so that a quote that is not closed
 * spoils no other line. They are read together, and one by one where that does not give a row for every line.
 */
export const leesCsvregels = (
  { namen, scheiding }: Kop,
  regels: ReadonlyArray<Bestandsregel>
): ReadonlyArray<Gelezen> => {
  const gevuld = regels.filter((regel) => "code" in regel || regel.tekst.trim() !== "")
  const teksten = gevuld.flatMap((regel) => "code" in regel ? [] : [regel.tekst])
  const samen = rijenIn(teksten.join("\n"), scheiding)
  const rijen = samen?.length === teksten.length ? samen : teksten.map((tekst) => rijenIn(tekst, scheiding)?.[0])
  let volgende = 0
  return gevuld.flatMap((regel) => {
    if ("code" in regel) return [terzijde(regel.nummer, regel.code)]
    const rij = rijen[volgende++]
    if (rij === undefined) return [terzijde(regel.nummer, "geen-csv")]
    if (rij.length !== namen.length) return [terzijde(regel.nummer, "aantal-kolommen")]
    // Spreadsheets write rows in which nothing stands.
    return rij.every((cel) => cel.trim() === "") ? [] : [gelezenVan(regel.nummer, vanRij(namen, rij))]
  })
}

/** The message of a CSV error quotes the text, which may be anybody's data: none of it goes on. */
const rijenIn = (tekst: string, scheiding: Kop["scheiding"]): ReadonlyArray<ReadonlyArray<string>> | undefined => {
  try {
    return parse(tekst, { delimiter: scheiding, relax_column_count: true, record_delimiter: "\n" }) as ReadonlyArray<
      ReadonlyArray<string>
    >
  } catch {
    return undefined
  }
}
