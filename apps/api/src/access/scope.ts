import type { AccessScope } from "@betrokkene/domain"

export { type AccessScope, accessScopes } from "@betrokkene/domain"

/** Each scope with its meaning in Dutch, for the OpenAPI document. */
export const scopeTable: { readonly [scope in AccessScope]: string } = {
  read: "Klantcontacten, betrokkenen en partijen lezen en zoeken.",
  write: "Klantcontacten, betrokkenen en partijen maken, wijzigen en verwijderen.",
  register: "Een klantcontact met betrokkene registreren.",
  link: "Een betrokkene aan een partij koppelen of daarvan ontkoppelen.",
  identify: "Een partij zoeken op een identificator, zoals een bsn.",
  "read-secret": "Gegevens zien van een partij met geheimhouding.",
  "read-bsn": "Een bsn in zijn geheel zien.",
  "read-confidential": "Onderwerp en inhoud zien van een klantcontact dat vertrouwelijk is.",
  reconcile: "Bevindingen en reconciliaties zien, en over bevindingen besluiten.",
  audit: "Zien wie wat met een gegeven deed.",
  erase: "Inzage geven in alles over een partij, en haar vergeten.",
  deliver: "Zien welke gebeurtenissen andere systemen niet bereiken, en die opnieuw proberen of laten vallen.",
  revoke: "Zien welke tokens er zijn, en ze intrekken."
}
