import type { dutchSearch } from "./dutch-search.ts"

export const englishSearch: typeof dutchSearch = {
  title: "Find a person or organisation",
  intro: "Choose what you search by and fill it in. What you search for does not get into the address of the page.",
  by: "Search by",
  value: "Number or address",
  number: "Number",
  valueHelp: "Blanks and hyphens make no difference.",
  kinds: {
    bsn: "Citizen service number (bsn)",
    kvk_nummer: "Chamber of Commerce number (KvK)",
    rsin: "RSIN",
    telefoonnummer: "Telephone number",
    email: "E-mail address",
    klantcontactnummer: "Number of a contact",
    partijnummer: "Number in this register"
  },
  button: "Search",
  missing: "Fill in what you search for.",
  wrong: {
    bsn: "This is no bsn. A bsn has 9 digits. Check for a typing error.",
    kvk_nummer: "This is no KvK number. It has 8 digits.",
    rsin: "This is no RSIN. It has 9 digits.",
    telefoonnummer: "This is no telephone number. Write it as 0612345678 or +31612345678.",
    email: "This is no e-mail address. Write it as name@example.nl.",
    klantcontactnummer: "This is no number of a contact. It has at most 10 digits.",
    partijnummer: "This is no number in this register. It has at most 10 digits."
  },
  byName: {
    title: "By name and address",
    intro: "You find who it probably is. Who is most alike comes first; always check that it is the right one.",
    needs:
      "Fill in the first name as it is registered. You cannot search by a name alone. Fill in the house number too, with "
      + "the postcode or with street and town. Is the address not known? Then search above by telephone number or "
      + "e-mail address.",
    voornaam: "First name",
    achternaam: "Last name",
    postcode: "Postcode",
    huisnummer: "House number",
    straat: "Street (if you do not know the postcode)",
    woonplaats: "Town (if you do not know the postcode)",
    button: "Search by name and address",
    missing: "Fill this in.",
    missingPlace: "Fill in the postcode, or street and town if you do not know it.",
    wrongName: "This name cannot be searched. Check for a typing error.",
    wrongPlace: "This cannot be searched by. Check for a typing error.",
    wrongPostcode: "This is no postcode. Write it as 1234AB.",
    wrongHuisnummer: "This is no house number. It begins with a digit.",
    none: "Nobody was found who probably belongs to this. Check that the first name is complete."
  },
  results: "Found",
  none: "Nobody was found. Check for a typing error, or search by something else.",
  noneSecret: "Who asked for secrecy is found by bsn, KvK number, RSIN or the number in this register alone.",
  partijen: "Known persons and organisations",
  betrokkenen: "Given for a contact",
  name: "Name",
  soortPartij: "Kind",
  nummer: "Number",
  contact: "Contact",
  rol: "Role"
}
