import type { KindOfProblem } from "./kind-of-problem.ts"

/** Problems of the request itself, whatever the register holds. */
export const requestProblems = {
  "ongeldige-invoer": {
    status: 400,
    title: "Ongeldige invoer",
    betekenis: "Een of meer gegevens in de body, de parameters of de headers zijn ongeldig. Er is niets gewijzigd.",
    oplossing: "Verbeter elk gegeven dat errors noemt, en herhaal het verzoek."
  },
  "json-ongeldig": {
    status: 400,
    title: "Geen geldige JSON",
    betekenis: "De body ontbreekt, is geen geldige JSON in UTF-8, of noemt een eigenschap twee keer.",
    oplossing: "Stuur één JSON-waarde in UTF-8 waarin elke eigenschap van een object één keer voorkomt."
  },
  "te-diep-genest": {
    status: 400,
    title: "Te diep genest",
    betekenis: "De JSON in de body heeft meer lagen dan er gelezen worden.",
    oplossing: "Stuur de body in de vorm die bij de operatie is beschreven."
  },
  "te-veel-gegevens": {
    status: 400,
    title: "Te veel gegevens in de body",
    betekenis: "De JSON in de body heeft meer waarden of eigenschappen, of langere, dan er gelezen worden, of de body "
      + "komt in te veel kleine delen. Hij is niet verder gelezen.",
    oplossing: "Stuur minder, in de vorm die bij de operatie is beschreven; errors noemt de grens en de plaats."
  },
  "host-ongeldig": {
    status: 400,
    title: "Ongeldig verzoek",
    betekenis: "De header Host ontbreekt, staat er twee keer, of vormt met het pad geen geldig adres.",
    oplossing: "Stuur één header Host met de naam van deze server, en een geldig pad."
  },
  "verzoek-onleesbaar": {
    status: 400,
    title: "Geen leesbaar HTTP-verzoek",
    betekenis: "Wat over de verbinding kwam, is geen HTTP-verzoek.",
    oplossing: "Stuur een verzoek volgens HTTP/1.1."
  },
  "verzoek-afgebroken": {
    status: 400,
    title: "Het verzoek is niet in zijn geheel ontvangen",
    betekenis: "De verbinding werd verbroken voordat de hele body er was. Er is niets gewijzigd.",
    oplossing: "Herhaal het verzoek."
  },
  "methode-niet-toegestaan": {
    status: 405,
    title: "Methode niet toegestaan",
    betekenis: "Het pad bestaat, maar niet met deze methode.",
    oplossing: "Gebruik een van de methoden in de header Allow."
  },
  "antwoordvorm-onmogelijk": {
    status: 406,
    title: "Gevraagde antwoordvorm is niet mogelijk",
    betekenis: "De header Accept vraagt een vorm die er niet is.",
    oplossing: "Vraag application/json, of laat Accept weg."
  },
  "verzoek-te-traag": {
    status: 408,
    title: "Het verzoek kwam niet op tijd",
    betekenis: "Het verzoek was niet binnen de gestelde tijd ontvangen.",
    oplossing: "Herhaal het verzoek en stuur het sneller."
  },
  "te-groot": {
    status: 413,
    title: "Het verzoek is te groot",
    betekenis: "De body heeft meer bytes dan er gelezen worden.",
    oplossing: "Stuur een kleinere body; detail noemt de grens."
  },
  "mediatype-onbekend": {
    status: 415,
    title: "Dit mediatype wordt niet ondersteund",
    betekenis: "De body heeft een Content-Type dat deze operatie niet leest, of is samengeperst.",
    oplossing: "Stuur de body als JSON, zonder Content-Encoding, met het Content-Type dat detail noemt."
  },
  "if-match-zwak": {
    status: 412,
    title: "Een zwakke ETag past niet in If-Match",
    betekenis: "If-Match noemt de huidige versie als zwakke ETag, met W/ ervoor. Volgens RFC 9110 past die nooit. "
      + "Deze dienst geeft geen zwakke ETags; een proxy die antwoorden samenperst, maakt ze soms zwak.",
    oplossing: "Stuur de ETag zonder W/, of zorg dat de proxy de ETag laat zoals hij is."
  },
  "if-match-vereist": {
    status: 428,
    title: "If-Match is verplicht",
    betekenis: "Deze operatie wijzigt alleen een versie die de aanroeper heeft gelezen.",
    oplossing: "Lees het gegeven, en stuur zijn ETag mee in de header If-Match."
  },
  "headers-te-groot": {
    status: 431,
    title: "De headers zijn te groot",
    betekenis: "De headers van het verzoek zijn samen groter dan er gelezen worden.",
    oplossing: "Stuur minder of kortere headers."
  }
} as const satisfies { readonly [code: string]: KindOfProblem }
