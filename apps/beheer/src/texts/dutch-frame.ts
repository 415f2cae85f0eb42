/** Texts that stand around every page, and on the pages of logging in. */
export const dutchFrame = {
  language: "nl",
  product: "Beheer betrokkenen bij klantcontact",
  skip: "Naar de inhoud",
  navigation: "Hoofdmenu",
  languages: "Taal",
  search: "Zoeken",
  signedInAs: "Ingelogd als",
  logOut: "Uitloggen",
  logIn: "Inloggen",
  loggedOut: "U bent uitgelogd.",
  sessionEnded:
    "U bent uitgelogd, omdat u een tijd niets deed of omdat de dag om is. Wat u invulde is niet opgeslagen.",
  refused: "De toegang klopt niet of is niet meer geldig. Vraag zo nodig een nieuwe aan uw beheerder.",
  token: "Token",
  tokenHelp: "Uw persoonlijke toegangscode. U krijgt die van uw beheerder. Geef hem aan niemand anders.",
  tokenMissing: "Vul uw token in.",
  provider: "Inloggen met uw werkaccount",
  providerHelp: "U gaat naar de inlogpagina van uw organisatie. Daarna komt u hier terug.",
  providerAway: "Inloggen lukt nu niet: de inlogdienst antwoordt niet. Probeer het straks opnieuw.",
  providerRefused: "Inloggen is niet gelukt. Probeer het opnieuw.",
  error: "Er is iets mis",
  welcome: "Welkom",
  nothingAllowed: "U mag met deze toegang nog niets. Vraag uw beheerder om rechten.",
  next: "Volgende",
  first: "Naar het begin",
  home: "Naar de startpagina"
}
