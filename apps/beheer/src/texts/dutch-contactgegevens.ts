/** Texts of the pages on which contactgegevens are changed, of a betrokkene with its role in a contact, or of a partij. */
export const dutchContactgegevens = {
  ofBetrokkene: {
    title: "Rol en contactgegevens wijzigen",
    intro:
      "Wat hier staat hoort alleen bij dit contact en gaat voor de vaste gegevens. Moet iets weg? Maak dat dan leeg."
  },
  ofPartij: {
    title: "Vaste gegevens wijzigen",
    intro:
      "Wat hier staat geldt voor alle contacten, behalve waar voor een contact iets anders is opgegeven. Moet iets weg? Maak dat dan leeg."
  },
  of: "Van",
  nameAndLanguage: "Naam en taal",
  noTaal: "Geen voorkeur",
  ontvangen: "Zoals ontvangen, niet helemaal te gebruiken",
  ontvangenGoes: "Geeft u hieronder iets anders op, dan vervalt het.",
  digital: "Telefoon en e-mail",
  added: { telefoonnummer: "Telefoonnummer toevoegen", email: "E-mailadres toevoegen" },
  omschrijving: "Waarvoor of wanneer (mag leeg blijven)",
  voorkeur: "Waarop bereikt u deze persoon het liefst",
  voorkeurAdded: {
    telefoonnummer: "Het telefoonnummer dat u toevoegt",
    email: "Het e-mailadres dat u toevoegt"
  },
  noVoorkeur: "Geen voorkeur",
  double: "Dit staat er al.",
  naam: {
    voorletters: "Voorletters",
    voornaam: "Voornaam of roepnaam",
    voorvoegsel: "Tussenvoegsel",
    achternaam: "Achternaam"
  },
  organisatienaam: "Naam van de organisatie",
  use: "Gebruik van de gegevens",
  indicatieGeheimhouding: "Vroeg om geheimhouding: alleen wie dat mag ziet de gegevens",
  indicatieActief: "Nog in gebruik om iemand te bereiken",
  addresses: "Adressen",
  adresKinds: {
    binnenlands_adres: "Adres in Nederland",
    postbusnummer: "Postbus",
    antwoordnummer: "Antwoordnummer",
    buitenlands_adres: "Adres in het buitenland"
  },
  adres: {
    soort: "Soort adres",
    straat: "Straat",
    huisnummer: "Huisnummer",
    aanduiding: "Bij of tegenover het huisnummer",
    nummer: "Nummer van de postbus of het antwoordnummer",
    postcode: "Postcode",
    woonplaats: "Woonplaats",
    nummeraanduiding: "Nummeraanduiding in de BAG",
    adresregel1: "Eerste regel van het adres",
    adresregel2: "Tweede regel",
    adresregel3: "Derde regel",
    land: "Land"
  },
  aanduidingChoices: [["", "Geen van beide"], ["bij", "Bij"], ["tegenover", "Tegenover"]] as ReadonlyArray<
    readonly [string, string]
  >,
  noLand: "Kies een land",
  faults: {
    missing: "Vul dit in.",
    "missing-place": "Vul de postcode in, of straat en woonplaats als u die niet weet.",
    "other-kind": "Dit hoort bij een ander soort adres dan u koos. Kies dat soort, of maak dit leeg.",
    "wrong-huisnummer": "Dit is geen huisnummer. Het begint met een cijfer.",
    "wrong-nummer": "Dit is geen nummer van 1 tot en met 99999."
  },
  otherInitiator: "Bij dit contact staat al iemand anders die het begon",
  otherInitiatorHolds: "Meestal begint één persoon een contact. Klopt het toch? Sla het dan nog een keer op.",
  save: "Opslaan",
  refused: "Er is niets opgeslagen. Kijk wat er staat en probeer het opnieuw.",
  late:
    "Dit is gewijzigd nadat u deze pagina opende. Er is niets opgeslagen. Wat u wijzigde staat er nog; al het andere staat er zoals het nu is. "
    + "Is weg wat u wijzigde? Dan staat wat u invulde in het overzicht, en kunt u het toevoegen. Klopt het zo? Sla het dan op.",
  otherChanges: "Wat intussen is gewijzigd",
  detail: "Gegeven",
  stood: "Stond er",
  stands: "Staat er nu",
  typed: "Vulde u in",
  standing: "Vaste gegevens",
  standingHolds: "Wat u hierboven leeg laat, komt uit deze vaste gegevens.",
  back: "Terug zonder op te slaan"
}
