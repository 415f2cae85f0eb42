import { Postcode } from "@betrokkene/domain"
import { visibleText } from "@betrokkene/domain/internal"
import { Option, Schema } from "effect"
import { typedBezoekadres } from "../words/typed-bezoekadres.ts"
import { huisnummerAsTyped } from "./adres-in-form.ts"

const decodePostcode = Schema.decodeUnknownOption(Postcode)

/** What the register would keep of a text that was typed in the field of this name, as the form then shows it. */
export const asKept = (name: string, text: string): string => {
  if (name.endsWith("-postcode")) return Option.getOrElse(decodePostcode(text), () => visibleText(text))
  if (name.endsWith("-huisnummer")) {
    const written = huisnummerAsTyped(typedBezoekadres({ postcode: "", huisnummer: visibleText(text) }))
    return written === "" ? visibleText(text) : written
  }
  // An omschrijving is kept with what nobody sees in it.
  return name.startsWith("omschrijving-") ? text.normalize("NFC") : visibleText(text)
}
