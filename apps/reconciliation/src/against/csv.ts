import { parse } from "csv-parse/sync"
import { Data, Result } from "effect"
import { columns } from "./csv-columns.ts"
import { fromRow } from "./csv-partij.ts"
import type { FileLine } from "./lines.ts"
import { type Read, readFrom, terzijde } from "./reading.ts"

/** The first row of a CSV file, that says what is in its columns, is not as it should be; `reden` is a fixed code. */
export class HeaderUnusable extends Data.TaggedError("KopregelOnbruikbaar")<{ readonly reden: string }> {}

/** What the columns of a CSV file are, and what parts them. */
export interface Kop {
  readonly namen: ReadonlyArray<string>
  readonly scheiding: "," | ";"
}

/** The columns that the first row names. Unknown ones are passed over, but there has to be one by which somebody can be known. */
export const leesKop = (regel: FileLine | undefined): Result.Result<Kop, HeaderUnusable> => {
  const unusable = (reden: string) => Result.fail(new HeaderUnusable({ reden }))
  if (regel === undefined) return unusable("bestand-leeg")
  if ("code" in regel) return unusable(regel.code)
  const separator = regel.tekst.includes(";") ? ";" : ","
  const [row, ...others] = rowsIn(regel.tekst, separator) ?? []
  if (row === undefined || others.length > 0) return unusable("geen-csv")
  const namen = row.map((naam) => naam.trim().toLowerCase())
  const bekend = namen.filter((naam) => Object.hasOwn(columns, naam))
  if (new Set(bekend).size < bekend.length) return unusable("kolom-dubbel")
  return bekend.some((naam) => keyColumns.includes(naam))
    ? Result.succeed({ namen, scheiding: separator })
    : unusable("kolommen-ontbreken")
}

const keyColumns = ["id", "bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

/**
 * The partijen on these lines, of which each has one: a field goes on no further than its line, so that a quote that is not closed
 * spoils no other line. They are read together, and one by one where that does not give a row for every line.
 */
export const leesCsvregels = (
  { namen, scheiding: separator }: Kop,
  regels: ReadonlyArray<FileLine>
): ReadonlyArray<Read> => {
  const filled = regels.filter((regel) => "code" in regel || regel.tekst.trim() !== "")
  const texts = filled.flatMap((regel) => "code" in regel ? [] : [regel.tekst])
  const samen = rowsIn(texts.join("\n"), separator)
  const rows = samen?.length === texts.length ? samen : texts.map((text) => rowsIn(text, separator)?.[0])
  let next = 0
  return filled.flatMap((regel) => {
    if ("code" in regel) return [terzijde(regel.nummer, regel.code)]
    const row = rows[next++]
    if (row === undefined) return [terzijde(regel.nummer, "geen-csv")]
    if (row.length !== namen.length) return [terzijde(regel.nummer, "aantal-kolommen")]
    // Spreadsheets write rows in which nothing stands.
    return row.every((cell) => cell.trim() === "") ? [] : [readFrom(regel.nummer, fromRow(namen, row))]
  })
}

/** The message of a CSV error quotes the text, which may be anybody's data: none of it goes on. */
const rowsIn = (text: string, separator: Kop["scheiding"]): ReadonlyArray<ReadonlyArray<string>> | undefined => {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: "\n" }) as ReadonlyArray<
      ReadonlyArray<string>
    >
  } catch {
    return undefined
  }
}
