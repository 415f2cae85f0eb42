/** What codes of the API about findings mean: fields, outcomes, grounds, proposals and ends. */
export const dutchProposalTable = {
  fields: {
    achternaam: "Achternaam",
    voornaam: "Voornaam",
    voorletters: "Voorletters",
    organisatienaam: "Naam van de organisatie",
    email: "E-mailadres",
    telefoon: "Telefoonnummer",
    adres: "Adres",
    naam: "Naam",
    contactnaam: "Naam",
    internetaken: "Interne taken",
    contactgegevens: "Contactgegevens",
    digitaleAdressen: "Telefoonnummers en e-mailadressen",
    "digitaalAdres.email": "E-mailadres",
    "digitaalAdres.telefoonnummer": "Telefoonnummer",
    bezoekadres: "Bezoekadres",
    correspondentieadres: "Postadres",
    voorkeurskanaal: "Voorkeur om te bereiken",
    voorkeurstaal: "Voorkeurstaal",
    indicatieActief: "Actief",
    partij: "Persoon of organisatie",
    samenvoegen: "Samenvoegen",
    rol: "Rol",
    bsn: "Bsn",
    rsin: "RSIN",
    kvk_nummer: "KvK-nummer",
    vestigingsnummer: "Vestigingsnummer"
  },
  outcomes: {
    gelijk: "Gelijk",
    "bijna-gelijk": "Bijna gelijk",
    anders: "Anders",
    ontbreekt: "Niet bij allebei bekend",
    "te-vaak-gedeeld": "Te veel anderen hebben dit ook; er kunnen er meer zijn",
    "niet-actief": "Niet meer actief",
    "zonder-adres": "Zonder adres of nummer",
    ongekend: "Niet bekend wie dit is",
    "van-ander": "Van een ander",
    "ook-mogelijk": "Kan ook de andere zijn",
    "van-niemand": "Van niemand meer",
    bewaard: "Nog bewaard",
    klant: "Klant",
    vertegenwoordiger: "Vertegenwoordiger",
    "namen-tegenstrijdig": "Kan niet: de namen zijn van twee personen",
    "ongeldige-waarde": "Kan niet: er staat een gegeven dat niet klopt",
    "andere-soort-partij": "Kan niet: de een is een persoon, de ander een organisatie",
    "identificatoren-tegenstrijdig": "Kan niet: de nummers spreken elkaar tegen",
    "digitale-adressen-te-veel": "Kan niet: samen te veel adressen en nummers",
    "omschrijving-te-lang": "Kan niet: een omschrijving wordt te lang",
    "interne-notitie-te-lang": "Kan niet: de notitie wordt te lang"
  },
  groundNames: {
    "email-en-naam": "hetzelfde e-mailadres en dezelfde naam",
    "telefoon-adres-en-naam": "hetzelfde telefoonnummer en adres en dezelfde naam"
  },
  actions: {
    koppelen: "Dit contact komt te staan bij de persoon of organisatie hierboven.",
    "anders-koppelen": "Dit contact komt te staan bij de ander, die misschien is bedoeld.",
    ontkoppelen: "Dit contact wordt losgemaakt van de persoon of organisatie.",
    samenvoegen: "De twee worden één. Alle nummers, e-mailadressen en contacten blijven bewaard.",
    "afwijking-verwijderen":
      "Wat alleen voor dit contact was opgegeven, wordt weggehaald. De vaste gegevens gelden dan.",
    normaliseren: "De schrijfwijze wordt rechtgezet. Het gegeven zelf verandert niet.",
    "betrokkene-verwijderen": "De tweede vermelding bij dit contact wordt verwijderd.",
    "adressen-verwijderen": "De adressen en nummers van niemand worden verwijderd.",
    anonimiseren: "De persoonsgegevens van dit contact worden gewist.",
    overnemen: "De gegevens van het andere register komen hier te staan."
  },
  endings: {
    uitgevoerd: "Geaccepteerd",
    hersteld: "Vanzelf hersteld",
    afgewezen: "Afgewezen",
    verdwenen: "Niet meer aan de hand",
    "ongedaan-gemaakt": "Ongedaan gemaakt",
    heropend: "Opnieuw geopend"
  }
}
