import { Result, Schema } from "effect"
import { Identificator, identificatorKey, type Identificatorsoort } from "./identificator.ts"
import { visibleText } from "./notation.ts"

const decode = Schema.decodeUnknownResult(Identificator)

// A vestigingsnummer stands under a kvk_nummer; whichever it is makes no difference to its own number.
const kvkNummer = "00000000"

/**
 * The number that an identificator has when somebody writes it as this text: as it is kept, so that it is found in each
 * spelling in which it is taken, as a bsn without its zero. That takes one kind: eight digits are also the kvk_nummer of
 * somebody else. Of several kinds, and if it is no number of its kind, it is the number as it was written.
 */
export const keptWaarde = (soorten: ReadonlyArray<Identificatorsoort>, written: string): string => {
  const [soort, ...others] = soorten
  if (soort === undefined || others.length > 0) return visibleText(written)
  const decoded = decode({ soort, waarde: written, ...(soort === "vestigingsnummer" ? { kvkNummer } : {}) })
  return Result.isSuccess(decoded) ? identificatorKey(decoded.success).waarde : visibleText(written)
}
