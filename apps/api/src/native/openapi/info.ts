import { scopeTable } from "../../access/scope.ts"
import { apiVersion } from "../../middleware/api-version.ts"
import { problemsBeforeOperations } from "../../problems/problems-before-operations.ts"

export const info = {
  title: "Betrokkene bij klantcontact",
  version: apiVersion,
  description: [
    "Register van betrokkenen bij klantcontacten, met de klantcontacten en partijen daarbij.",
    "Ontbreken en null betekenen beide: geen. Onbekende eigenschappen en parameters worden bij naam geweigerd.",
    "Tijden zijn RFC 3339 met tijdzone en worden in UTC bewaard.",
    "Wijzigen vraagt de ETag van de laatst gelezen versie in If-Match. Met expand krijgt de ETag een "
    + "deel na een punt; daarmee wijzigen mag ook.",
    "Wat een aanroeper mag, staat in zijn scopes; bij elke operatie staat welke zij vraagt:",
    Object.entries(scopeTable).map(([scope, meaning]) => `- \`${scope}\`: ${meaning}`).join("\n"),
    "Antwoorden kunnen later meer eigenschappen hebben, en lijsten met x-extensible meer waarden: negeer wat u niet kent.",
    "Voordat vaststaat welke operatie is bedoeld, kan het antwoord een van deze problemen zijn:",
    Object.entries(problemsBeforeOperations).map(([code, when]) => `- \`${code}\`: ${when}`).join("\n")
  ].join("\n\n"),
  contact: { name: "Beheer van dit register", url: "https://example.org/betrokkene", email: "beheer@example.org" },
  license: { name: "EUPL-1.2", url: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" }
}

export const tags = [
  { name: "registraties", description: "In één keer een betrokkene registreren." },
  { name: "betrokkenen", description: "De betrokkenen bij klantcontacten." },
  { name: "klantcontacten", description: "De contacten tussen klanten en de gemeente." },
  { name: "partijen", description: "Bekende personen, organisaties en contactpersonen." },
  { name: "digitale-adressen", description: "Telefoonnummers, e-mailadressen en andere digitale adressen." },
  { name: "raadplegingen", description: "Wie welke gegevens zag." },
  { name: "bevindingen", description: "Wat de reconciliatie vond, en wat daarover is besloten." },
  { name: "reconciliaties", description: "De nachtelijke reconciliaties en hun cijfers." },
  {
    name: "onbestelbare-gebeurtenissen",
    description: "Gebeurtenissen die een ander systeem niet bereiken en niet meer worden geprobeerd."
  },
  { name: "tokens", description: "De tokens waarmee programma's en mensen binnenkomen." },
  { name: "rechten", description: "Wie de aanroeper is en wat hij mag." },
  { name: "problemen", description: "Wat de problemen betekenen waarmee deze API kan antwoorden." }
]

export const securitySchemes = {
  token: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "Vul in: Token, een spatie, en het token."
  },
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "Een JWT van de aanmeldvoorziening (OpenID Connect) van de gemeente, of een token dat met bbk_ begint."
  }
}
