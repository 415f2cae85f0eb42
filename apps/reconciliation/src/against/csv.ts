import { parse } from "csv-parse/sync"
import { Data, Result } from "effect"
import { columns } from "./csv-columns.ts"
import { csvPartij } from "./csv-partij.ts"
import type { FileLine } from "./lines.ts"
import { type Read, readFrom, terzijde } from "./reading.ts"

/** The header of a CSV file is unusable; `reden` is a fixed code. */
export class HeaderUnusable extends Data.TaggedError("KopregelOnbruikbaar")<{ readonly reden: string }> {}

/** The columns of a CSV file, and their separator. */
export interface Header {
  readonly namen: ReadonlyArray<string>
  readonly separator: "," | ";"
}

/** The columns named in the header. Unknown columns are ignored, but at least one must identify a partij. */
export const readHeader = (regel: FileLine | undefined): Result.Result<Header, HeaderUnusable> => {
  const unusable = (reden: string) => Result.fail(new HeaderUnusable({ reden }))
  if (regel === undefined) return unusable("bestand-leeg")
  if ("code" in regel) return unusable(regel.code)
  const separator = regel.text.includes(";") ? ";" : ","
  const [row, ...others] = rowsIn(regel.text, separator) ?? []
  if (row === undefined || others.length > 0) return unusable("geen-csv")
  const namen = row.map((naam) => naam.trim().toLowerCase())
  const bekend = namen.filter((naam) => Object.hasOwn(columns, naam))
  if (new Set(bekend).size < bekend.length) return unusable("kolom-dubbel")
  return bekend.some((naam) => keyColumns.includes(naam))
    ? Result.succeed({ namen, separator })
    : unusable("kolommen-ontbreken")
}

const keyColumns = ["id", "bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

/**
 * The partijen on these lines, one for each line. A field never goes on past its line, so that an unclosed quote spoils
 * no other line. Lines are parsed together, and one by one if that does not give a row for every line.
 */
export const readCsvLines = (
  { namen, separator }: Header,
  regels: ReadonlyArray<FileLine>
): ReadonlyArray<Read> => {
  const filled = regels.filter((regel) => "code" in regel || regel.text.trim() !== "")
  const texts = filled.flatMap((regel) => "code" in regel ? [] : [regel.text])
  const samen = rowsIn(texts.join("\n"), separator)
  const rows = samen?.length === texts.length ? samen : texts.map((text) => rowsIn(text, separator)?.[0])
  let next = 0
  return filled.flatMap((regel) => {
    if ("code" in regel) return [terzijde(regel.nummer, regel.code)]
    const row = rows[next++]
    if (row === undefined) return [terzijde(regel.nummer, "geen-csv")]
    if (row.length !== namen.length) return [terzijde(regel.nummer, "aantal-kolommen")]
    // Spreadsheets write empty rows.
    return row.every((cell) => cell.trim() === "") ? [] : [readFrom(regel.nummer, csvPartij(namen, row))]
  })
}

/** The message of a CSV error quotes the text, which may be personal data, so it is not passed on. */
const rowsIn = (text: string, separator: Header["separator"]): ReadonlyArray<ReadonlyArray<string>> | undefined => {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: "\n" }) as ReadonlyArray<
      ReadonlyArray<string>
    >
  } catch {
    return undefined
  }
}
