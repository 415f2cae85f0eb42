import type { KindOfProblem } from "./kind-of-problem.ts"

/** Problems of access, and of the service itself. */
export const availabilityProblems = {
  "niet-aangemeld": {
    status: 401,
    title: "Niet aangemeld",
    betekenis: "Het verzoek heeft geen geldig token.",
    oplossing: "Stuur een geldig token in de header Authorization; WWW-Authenticate zegt hoe."
  },
  "geen-recht": {
    status: 403,
    title: "De aanroeper heeft hiervoor geen recht",
    betekenis: "Het token geeft de aanroeper niet de scopes die dit verzoek vraagt.",
    oplossing: "Vraag de beheerder om de scopes die detail noemt."
  },
  "te-veel-verzoeken": {
    status: 429,
    title: "Te veel verzoeken",
    betekenis: "Het quotum van deze aanroeper, of van dit adres, is op: van verzoeken, of van gegevens per uur.",
    oplossing: "Probeer het opnieuw na het aantal seconden in Retry-After."
  },
  "interne-fout": {
    status: 500,
    title: "Interne fout",
    betekenis: "Er ging in de dienst iets mis wat niet was voorzien. Het is vastgelegd.",
    oplossing: "Meld het de beheerder met de waarde van X-Request-Id."
  },
  "register-onbereikbaar": {
    status: 503,
    title: "Het register is niet bereikbaar",
    betekenis:
      "De dienst kan de opslag van het register nu niet bereiken, of kreeg er niet op tijd antwoord: bijvoorbeeld "
      + "omdat een andere bewerking dezelfde gegevens zo lang vasthield.",
    oplossing: "Probeer het opnieuw na het aantal seconden in Retry-After."
  },
  "register-alleen-lezen": {
    status: 503,
    title: "Het register neemt geen wijzigingen aan",
    betekenis: "De opslag is een reserve (standby), staat op alleen lezen, of geeft de dienst geen recht om te "
      + "schrijven. Er is niets gewijzigd. Ook lezen gaat niet: wie wat zag, kan niet worden vastgelegd.",
    oplossing: "Probeer het opnieuw na het aantal seconden in Retry-After. De beheerder herstelt de opslag."
  },
  "migraties-ontbreken": {
    status: 503,
    title: "De database is nog niet bijgewerkt",
    betekenis: "De database mist migraties die deze versie van de dienst nodig heeft. Er is niets gewijzigd.",
    oplossing: "De beheerder laat het programma migrate lopen. Probeer het daarna opnieuw."
  },
  "programma-verouderd": {
    status: 503,
    title: "Deze versie van de dienst is te oud voor de database",
    betekenis: "Een latere versie heeft de database zo bijgewerkt dat deze versie er niet meer mee kan werken. "
      + "Er is niets gewijzigd.",
    oplossing: "De beheerder neemt de latere versie weer in gebruik. Probeer het daarna opnieuw."
  },
  "verantwoording-onbereikbaar": {
    status: 503,
    title: "Het antwoord kan niet worden verantwoord",
    betekenis: "Wie welke gegevens zag, wordt vastgelegd voordat zij worden getoond, en dat lukt nu niet. "
      + "Een wijziging die is gevraagd, is wel gedaan.",
    oplossing: "Lees het gegeven later opnieuw, of herhaal een POST met zijn Idempotency-Key."
  },
  "aanmelding-onbereikbaar": {
    status: 503,
    title: "Aanmelden is nu niet mogelijk",
    betekenis: "De dienst kan de aanmeldvoorziening nu niet bereiken, en kan het token dus niet controleren.",
    oplossing: "Probeer het opnieuw na het aantal seconden in Retry-After."
  },
  "te-lang-bezig": {
    status: 503,
    title: "Het duurde te lang",
    betekenis: "Het werk duurde te lang en is afgebroken. Of een wijziging is gedaan, is niet zeker.",
    oplossing: "Lees het gegeven opnieuw, of herhaal een POST met zijn Idempotency-Key."
  },
  "wordt-afgesloten": {
    status: 503,
    title: "De dienst wordt afgesloten",
    betekenis: "De dienst stopt en neemt geen nieuw werk meer aan.",
    oplossing: "Probeer het opnieuw na het aantal seconden in Retry-After."
  }
} as const satisfies { readonly [code: string]: KindOfProblem }
