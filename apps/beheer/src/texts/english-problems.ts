import type { dutchProblems } from "./dutch-problems.ts"

const gone = {
  title: "This is not in the register",
  advice: "It may have been deleted, or merged into something else. Search for it again."
}

const notAllowed = {
  title: "You may not do this",
  advice: "If your work needs it, ask your administrator for the right."
}

const later = {
  title: "The register cannot be used now",
  advice: "Wait a few minutes and try again. If it stays so, tell your administrator."
}

export const englishProblems: typeof dutchProblems = {
  codes: {
    "geen-recht": notAllowed,
    "niet-gevonden": gone,
    "partij-niet-gevonden": gone,
    "betrokkene-niet-gevonden": gone,
    "klantcontact-niet-gevonden": gone,
    "bevinding-niet-gevonden": gone,
    "te-veel-verzoeken": { title: "You did too much in a short time", advice: "Wait a minute and try again." },
    "versie-verouderd": {
      title: "This was changed meanwhile",
      advice: "Nothing was saved. Look at what is there now, and do it again."
    },
    "register-onbereikbaar": later,
    "register-alleen-lezen": later,
    "migraties-ontbreken": later,
    "programma-verouderd": later,
    "verantwoording-onbereikbaar": later,
    "aanmelding-onbereikbaar": later,
    "te-lang-bezig": later,
    "wordt-afgesloten": later
  },
  away: {
    title: "The register cannot be reached",
    advice: "It does not answer now. Wait a few minutes and try again."
  },
  kept: "What you typed is still there.",
  unexpected: {
    title: "Something went wrong",
    advice: "Try again. If it stays so, tell your administrator the number below."
  },
  notAllowed,
  forged: {
    title: "This form is no longer valid",
    advice: "Nothing was saved. Go back, reload the page and fill in the form once more."
  },
  noPage: { title: "This page does not exist", advice: "Check the address, or go to the start page." },
  tooLarge: { title: "This is too much text", advice: "Nothing was saved. Go back and make it shorter." },
  number: "Number of this request",
  from: "The register says:"
}
