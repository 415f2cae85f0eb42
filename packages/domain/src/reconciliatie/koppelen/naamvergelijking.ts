import { scheeltEenBewerking } from "./een-bewerking.ts"
import type { Niveau } from "./gewichten.ts"
import { jaroWinkler } from "./jaro-winkler.ts"
import type { Naambeeld } from "./naambeeld.ts"

/** How far the parts of two names agree. */
export interface Naamvergelijking {
  readonly achternaam: Niveau
  readonly voornaam: Niveau
  readonly voorletters: Niveau
}

export const vergelijkNamen = (een: Naambeeld, ander: Naambeeld): Naamvergelijking =>
  ({ achternaam: vergelijkTeksten(een.achternaam, ander.achternaam), voornaam: vergelijkVoornamen(een, ander), voorletters: vergelijkVoorletters(een, ander) })

/** Close: Jaro-Winkler 0.92, or one edit. */
export const vergelijkTeksten = (een: string, ander: string): Niveau => {
  if (een === "" || ander === "") return "ontbreekt"
  if (een === ander) return "gelijk"
  return scheeltEenBewerking(een, ander) || jaroWinkler(een, ander) >= 0.92 ? "bijna-gelijk" : "anders"
}

const vergelijkVoornamen = (een: Naambeeld, ander: Naambeeld): Niveau => vergelijkTeksten(een.voornamen.join(""), ander.voornamen.join(""))

const vergelijkVoorletters = (een: Naambeeld, ander: Naambeeld): Niveau => {
  if (een.voorletters === "" || ander.voorletters === "") return "ontbreekt"
  if (een.voorletters === ander.voorletters) return "gelijk"
  return een.voorletters.startsWith(ander.voorletters) || ander.voorletters.startsWith(een.voorletters) ? "bijna-gelijk" : "anders"
}
