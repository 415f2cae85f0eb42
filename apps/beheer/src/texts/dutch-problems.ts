import type { ProblemCode } from "@betrokkene/client"

interface Explained {
  readonly title: string
  readonly advice: string
}

const gone: Explained = {
  title: "Dit staat niet in het register",
  advice: "Misschien is het verwijderd of samengevoegd met iets anders. Zoek het opnieuw op."
}

const notAllowed = {
  title: "Dit mag u niet",
  advice: "Moet u dit voor uw werk kunnen? Vraag uw beheerder om het recht."
}

const later: Explained = {
  title: "Het register is nu niet te gebruiken",
  advice: "Wacht een paar minuten en probeer het dan opnieuw. Blijft het zo? Meld het bij uw beheerder."
}

/** What a problem of the API means to somebody at work, and what to do. */
export const dutchProblems = {
  codes: {
    "geen-recht": notAllowed,
    "niet-gevonden": gone,
    "partij-niet-gevonden": gone,
    "betrokkene-niet-gevonden": gone,
    "klantcontact-niet-gevonden": gone,
    "bevinding-niet-gevonden": gone,
    "te-veel-verzoeken": {
      title: "U deed te veel in korte tijd",
      advice: "Wacht een minuut en probeer het dan opnieuw."
    },
    "versie-verouderd": {
      title: "Dit is intussen gewijzigd",
      advice: "Er is niets opgeslagen. Bekijk wat er nu staat en doe het dan opnieuw."
    },
    "register-onbereikbaar": later,
    "register-alleen-lezen": later,
    "migraties-ontbreken": later,
    "programma-verouderd": later,
    "verantwoording-onbereikbaar": later,
    "aanmelding-onbereikbaar": later,
    "te-lang-bezig": later,
    "wordt-afgesloten": later
  } as { readonly [code in ProblemCode]?: Explained },
  away: {
    title: "Het register is niet te bereiken",
    advice: "Het antwoordt nu niet. Wacht een paar minuten en probeer het dan opnieuw."
  },
  kept: "Wat u invulde staat er nog.",
  unexpected: {
    title: "Er ging iets mis",
    advice: "Probeer het opnieuw. Blijft het zo? Meld het bij uw beheerder, met het nummer hieronder."
  },
  notAllowed,
  forged: {
    title: "Dit formulier is niet meer geldig",
    advice: "Er is niets opgeslagen. Ga terug, laad de pagina opnieuw en vul het formulier nog een keer in."
  },
  noPage: { title: "Deze pagina bestaat niet", advice: "Kijk of het adres klopt, of ga naar de startpagina." },
  tooLarge: { title: "Dit is te veel tekst", advice: "Er is niets opgeslagen. Ga terug en maak het korter." },
  number: "Nummer van dit verzoek",
  from: "Het register zegt:"
}
