/** Texts of the page on which somebody is found. */
export const dutchSearch = {
  title: "Zoek een persoon of organisatie",
  intro: "Kies waarop u zoekt en vul het in. Wat u zoekt komt niet in het adres van de pagina te staan.",
  by: "Zoeken op",
  value: "Nummer of adres",
  number: "Nummer",
  valueHelp: "Spaties en streepjes maken niet uit.",
  kinds: {
    bsn: "Burgerservicenummer (bsn)",
    kvk_nummer: "KvK-nummer",
    rsin: "RSIN",
    telefoonnummer: "Telefoonnummer",
    email: "E-mailadres",
    klantcontactnummer: "Nummer van een contact",
    partijnummer: "Nummer in dit register"
  },
  button: "Zoeken",
  missing: "Vul in wat u zoekt.",
  wrong: {
    bsn: "Dit is geen bsn. Een bsn heeft 9 cijfers. Kijk of u geen tikfout maakte.",
    kvk_nummer: "Dit is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers.",
    rsin: "Dit is geen RSIN. Een RSIN heeft 9 cijfers.",
    telefoonnummer: "Dit is geen telefoonnummer. Vul het in als 0612345678 of +31612345678.",
    email: "Dit is geen e-mailadres. Vul het in als naam@voorbeeld.nl.",
    klantcontactnummer: "Dit is geen nummer van een contact. Het heeft ten hoogste 10 cijfers.",
    partijnummer: "Dit is geen nummer in dit register. Het heeft ten hoogste 10 cijfers."
  },
  byName: {
    title: "Op naam en adres",
    intro: "U vindt wie het vermoedelijk is. Wie het meest lijkt staat bovenaan; kijk altijd of het de goede is.",
    needs:
      "Vul de voornaam in zoals die geregistreerd is. Op een naam alleen kunt u niet zoeken. Vul ook het huisnummer in, "
      + "met de postcode of met straat en woonplaats. Kent u het adres niet? Zoek dan hierboven op telefoonnummer of "
      + "e-mailadres.",
    voornaam: "Voornaam",
    achternaam: "Achternaam",
    postcode: "Postcode",
    huisnummer: "Huisnummer",
    straat: "Straat (als u de postcode niet weet)",
    woonplaats: "Woonplaats (als u de postcode niet weet)",
    button: "Zoek op naam en adres",
    missing: "Vul dit in.",
    missingPlace: "Vul de postcode in, of straat en woonplaats als u die niet weet.",
    wrongName: "Deze naam kan niet worden gezocht. Kijk of u geen tikfout maakte.",
    wrongPlace: "Hierop kan niet worden gezocht. Kijk of u geen tikfout maakte.",
    wrongPostcode: "Dit is geen postcode. Vul hem in als 1234AB.",
    wrongHuisnummer: "Dit is geen huisnummer. Het begint met een cijfer.",
    none: "Niemand gevonden die hier vermoedelijk bij hoort. Kijk of de voornaam volledig is."
  },
  results: "Gevonden",
  none: "Niemand gevonden. Kijk of u geen tikfout maakte, of zoek op iets anders.",
  noneSecret: "Wie om geheimhouding vroeg, vindt u alleen op bsn, KvK-nummer, RSIN of het nummer in dit register.",
  partijen: "Bekende personen en organisaties",
  betrokkenen: "Opgegeven bij een contact",
  name: "Naam",
  soortPartij: "Soort",
  nummer: "Nummer",
  contact: "Contact",
  rol: "Rol"
}
