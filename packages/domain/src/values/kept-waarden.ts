import { Result, Schema } from "effect"
import { Identificator, identificatorKey, type Identificatorsoort } from "./identificator.ts"
import { visibleText } from "./notation.ts"

const decode = Schema.decodeUnknownResult(Identificator)

// A vestigingsnummer stands under a kvk_nummer; whichever it is makes no difference to its own number.
const kvkNummer = "00000000"

/**
 * The numbers that identificatoren of these kinds have when somebody writes them as this text: as they are kept, so that
 * a number is found in each spelling in which it is taken. What is a number of none of them is kept nowhere, and stays as
 * it is.
 */
export const keptWaarden = (soorten: ReadonlyArray<Identificatorsoort>, written: string): ReadonlyArray<string> => {
  const kept = soorten.flatMap((soort) => {
    const decoded = decode({ soort, waarde: written, ...(soort === "vestigingsnummer" ? { kvkNummer } : {}) })
    return Result.isSuccess(decoded) ? [identificatorKey(decoded.success).waarde] : []
  })
  return kept.length === 0 ? [visibleText(written)] : [...new Set(kept)]
}
