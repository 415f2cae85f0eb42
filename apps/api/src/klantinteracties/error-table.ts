/** What an error of the contract means, for people: in Dutch, and in English. */
interface Explained {
  readonly dutch: string
  readonly english: string
}

/** The names in which `type` of an error ends. */
export const errorTable = {
  ValidationError: {
    dutch: "Een of meer gegevens zijn ongeldig. invalidParams noemt elk gegeven, met een code en een zin.",
    english: "Some data are invalid. invalidParams names each of them, with a code and a sentence."
  },
  ParseError: {
    dutch: "De body is geen geldige JSON, of heeft te veel lagen.",
    english: "The body is no valid JSON, or has too many levels."
  },
  NotAuthenticated: {
    dutch: "Geef een geldig token, als Authorization: Token ….",
    english: "Give a valid token, as Authorization: Token …."
  },
  AuthenticationFailed: {
    dutch: "Het gegeven token is niet geldig, niet meer geldig, of verkeerd opgeschreven.",
    english: "The given token is not valid, not valid any more, or written wrongly."
  },
  PermissionDenied: {
    dutch: "Het token heeft niet het recht dat hiervoor nodig is. detail noemt het.",
    english: "The token lacks a right that is needed for this. detail names it."
  },
  NotFound: {
    dutch: "Het gegeven, de bladzijde of het pad bestaat niet, of niet meer.",
    english: "The record, the page or the path does not exist, or no longer."
  },
  MethodNotAllowed: {
    dutch: "Dit pad kent deze methode niet. De header Allow noemt wat wel kan.",
    english: "This path does not have this method. The header Allow names those that it has."
  },
  NotAcceptable: {
    dutch: "Antwoorden zijn er alleen als application/json.",
    english: "Answers are given as application/json alone."
  },
  UnsupportedMediaType: {
    dutch: "Geef de body als application/json, in UTF-8 en niet gecomprimeerd.",
    english: "Give the body as application/json, in UTF-8 and not compressed."
  },
  Throttled: {
    dutch: "Er zijn te veel verzoeken gedaan. De header Retry-After zegt hoeveel seconden u wacht.",
    english: "Too many requests were made. The header Retry-After says how many seconds to wait."
  },
  APIException: {
    dutch: "Het verzoek kon zo niet worden gedaan. title en detail zeggen waarom.",
    english: "The request could not be done like this. title and detail say why."
  }
} as const satisfies { readonly [name: string]: Explained }

export type ErrorName = keyof typeof errorTable
