import type { Regel } from "@betrokkene/domain"

const done: { readonly [regel in Regel]?: string } = {
  "mogelijke-partij": "betrokkenen gekoppeld aan hun partij",
  "overbodige-afwijking": "afwijkingen weggehaald die gelijk waren aan wat de partij heeft",
  "ongeldige-waarde": "schrijfwijze rechtgezet, de waarde bleef dezelfde",
  "verweesd-adres": "adressen verwijderd die van niemand meer waren",
  "bewaartermijn-verstreken": "klantcontacten geanonimiseerd"
}

/** What the night did to repair a finding of this rule. */
export const herstelInWords = (regel: Regel): string => done[regel] ?? "gedaan wat werd voorgesteld"
