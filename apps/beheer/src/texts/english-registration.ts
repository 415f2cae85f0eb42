import type { dutchRegistration } from "./dutch-registration.ts"

export const englishRegistration: typeof dutchRegistration = {
  title: "Register a contact",
  add: "Add somebody to the contact",
  about: "What is it about",
  kanaal: "How was the contact",
  kanalen: [
    ["telefoon", "Telephone"],
    ["balie", "Counter"],
    ["email", "E-mail"],
    ["brief", "Letter"],
    ["webformulier", "Web form"],
    ["chat", "Chat"]
  ],
  onderwerp: "Subject",
  onderwerpMissing: "Fill in what the contact was about.",
  inhoud: "What was discussed (may stay empty)",
  role: "The role in this contact",
  rol: "What is this person in this contact",
  initiator: "Did this person begin the contact",
  who: "Who is it",
  whoHelp: "Is it sure who it is? Choose a number and fill it in. If it is not sure, choose 'Not sure who it is'.",
  nobody: "Not sure who it is",
  number: "Number",
  numberMissing: "Fill in the number, or choose 'Not sure who it is'.",
  kindMissing: "Choose at 'Search by' what number this is, or leave this empty.",
  known: "This person or organisation is known. Is this who you mean? Then the contact is linked to it.",
  involvedAlready: "Beware: this person or organisation is involved in this contact already.",
  involvedMeanwhile:
    "This person or organisation stands with this contact already by now. Somebody else just added them, "
    + "or you did so yourself. Must they be added once more? Register it then.",
  meanwhile: {
    other: "This number belongs by now to somebody whom you did not see. The contact is linked to them. Check whether "
      + "this is the person or organisation that you mean. If not, unlink it.",
    twice: "This person or organisation now stands with this contact more than once. Somebody else may have added them "
      + "at the same time. Look at the whole contact to see whether that is right."
  },
  otherwise: "If you fill in nothing below, you use these standing details for this contact",
  unknown: "This number is not known yet. Fill in the name. Then this person or organisation is registered as new.",
  several: "This number belongs to several persons or organisations. First somebody must merge them.",
  noOne: "The contact is linked to nobody. What you fill in below belongs to this contact alone.",
  changed:
    "This number now belongs to somebody else than you saw. Nothing was registered. Check whether this is right.",
  voornaam: "First name (may stay empty)",
  voorvoegsel: "Prefix of the last name (may stay empty)",
  achternaam: "Last name",
  organisatienaam: "Name of the organisation",
  nameMissing: "Fill in a name.",
  reach: "How to reach this person about this contact",
  reachHelp: "For this contact only. What you fill in here comes before the standing details.",
  telefoonnummer: "Telephone number (may stay empty)",
  email: "E-mail address (may stay empty)",
  postcode: "Postcode (may stay empty)",
  huisnummer: "House number (may stay empty)",
  probable: "Who this probably is",
  probableIntro:
    "What you filled in is like who is known already. Who is most alike comes first. Ask whether it is right. "
    + "Nobody is linked unless you choose them.",
  probableOnly: "What you filled in is like who is known already. Who is most alike comes first. You cannot link: the "
    + "contact is registered by itself.",
  probableMore: "Fill in more to see who this probably is: a name with an address, a telephone number or an e-mail "
    + "address.",
  probableNobody: "What you filled in is like nobody who is known already.",
  probableShared: "Too many others have this too, so that it says nothing",
  probableLegend: "Is it one of these?",
  probableNone: "No, or not sure: link to nobody",
  probableNew: "No: register as new",
  probableYes: "Yes, link to",
  probableHolds:
    "If you choose somebody, the name and address that are known already hold, not those that you filled in.",
  probableNumber: "If you choose somebody who is known already, the number that you filled in is not registered.",
  probableWhy: "Why",
  probableWeights: "How much each detail weighs",
  probableFirst: "This may be somebody who is known already. Nothing was registered yet. Look under 'Who this probably "
    + "is', choose, and register then.",
  probableGone:
    "With what you filled in now, this is no longer like the one whom you chose. Nothing was registered yet. Is "
    + "it right, register it then.",
  check: "Check",
  register: "Register",
  registerLinked: "Register and link",
  refused: "Nothing was registered. Look at what it says and try again.",
  sentBefore: "You sent this form before, with something else in it. That is registered; what you changed now is not. "
    + "Look first whether what you want to register stands there already. If you register this too, it is added beside it.",
  done: "The contact is registered."
}
