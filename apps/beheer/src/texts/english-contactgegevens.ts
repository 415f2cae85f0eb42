import type { dutchContactgegevens } from "./dutch-contactgegevens.ts"

export const englishContactgegevens: typeof dutchContactgegevens = {
  ofBetrokkene: {
    title: "Change role and contact details",
    intro:
      "What stands here belongs to this contact alone and comes before the standing details. To remove something, empty it."
  },
  ofPartij: {
    title: "Change standing details",
    intro:
      "What stands here holds for all contacts, except where something else was given for a contact. To remove something, empty it."
  },
  of: "Of",
  nameAndLanguage: "Name and language",
  noTaal: "No preference",
  ontvangen: "As received, not usable as a whole",
  ontvangenGoes: "If you give something else below, it goes.",
  digital: "Telephone and e-mail",
  added: { telefoonnummer: "Add a telephone number", email: "Add an e-mail address" },
  omschrijving: "What for or when (may stay empty)",
  voorkeur: "How to reach this person preferably",
  voorkeurAdded: {
    telefoonnummer: "The telephone number that you add",
    email: "The e-mail address that you add"
  },
  noVoorkeur: "No preference",
  double: "This stands here already.",
  naam: {
    voorletters: "Initials",
    voornaam: "First name",
    voorvoegsel: "Prefix of the last name",
    achternaam: "Last name"
  },
  organisatienaam: "Name of the organisation",
  use: "Use of the details",
  indicatieGeheimhouding: "Asked for secrecy: only who may see the details sees them",
  indicatieActief: "Still in use to reach somebody",
  addresses: "Addresses",
  adresKinds: {
    binnenlands_adres: "Address in the Netherlands",
    postbusnummer: "PO box",
    antwoordnummer: "Freepost number (antwoordnummer)",
    buitenlands_adres: "Address abroad"
  },
  adres: {
    soort: "Kind of address",
    straat: "Street",
    huisnummer: "House number",
    aanduiding: "At or opposite the house number",
    nummer: "Number of the PO box or freepost number",
    postcode: "Postcode",
    woonplaats: "Town",
    nummeraanduiding: "Number of the address in the BAG",
    adresregel1: "First line of the address",
    adresregel2: "Second line",
    adresregel3: "Third line",
    land: "Country"
  },
  aanduidingChoices: [["", "Neither"], ["bij", "At"], ["tegenover", "Opposite"]],
  noLand: "Choose a country",
  faults: {
    missing: "Fill this in.",
    "missing-place": "Fill in the postcode, or street and town if you do not know it.",
    "other-kind": "This belongs to another kind of address than you chose. Choose that kind, or empty this.",
    "wrong-huisnummer": "This is no house number. It begins with a digit.",
    "wrong-nummer": "This is no number from 1 to 99999."
  },
  otherInitiator: "Somebody else stands with this contact who began it",
  otherInitiatorHolds: "Usually one person begins a contact. Is it right all the same? Then save it once more.",
  save: "Save",
  refused: "Nothing was saved. Look at what it says and try again.",
  late:
    "This was changed after you opened this page. Nothing was saved. What you changed still stands here; everything else stands as it is now. "
    + "Is what you changed gone? Then what you filled in stands in the overview, and you can add it. Is it right? Then save it.",
  otherChanges: "What was changed meanwhile",
  detail: "Detail",
  stood: "It was",
  stands: "It is now",
  typed: "You filled in",
  standing: "Standing details",
  standingHolds: "What you leave empty above comes from these standing details.",
  back: "Back without saving"
}
