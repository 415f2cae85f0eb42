/** A uuid of one digit, repeated. */
export const uuid = (digit: string) => `${digit.repeat(8)}-1a2b-4c3d-8e4f-${digit.repeat(12)}`
/** A record as others refer to it. */
export const ref = (digit: string, collection: string) => ({
  uuid: uuid(digit),
  url: `http://oud/${collection}/${uuid(digit)}`
})

/** What an Open Klant has: records as its API writes them. */
export const openKlant = {
  klantcontacten: [{
    ...ref("1", "klantcontacten"),
    hadBetrokkenen: [ref("2", "betrokkenen")],
    gingOverOnderwerpobjecten: [ref("3", "onderwerpobjecten")],
    nummer: null,
    kanaal: "telefoon",
    onderwerp: "Paspoort",
    inhoud: "Vraagt naar de kosten.",
    indicatieContactGelukt: null,
    taal: "nld",
    vertrouwelijk: false,
    plaatsgevondenOp: "2024-03-01T10:00:00.175819Z",
    _expand: {}
  }],
  betrokkenen: [{
    ...ref("2", "betrokkenen"),
    wasPartij: null,
    hadKlantcontact: ref("1", "klantcontacten"),
    contactnaam: { voorletters: "S.", voornaam: "Sanne", voorvoegselAchternaam: "de", achternaam: "Boer" },
    volledigeNaam: "Sanne de Boer",
    rol: "klant",
    organisatienaam: "",
    initiator: true
  }],
  onderwerpobjecten: [{
    ...ref("3", "onderwerpobjecten"),
    klantcontact: ref("1", "klantcontacten"),
    wasKlantcontact: null,
    onderwerpobjectidentificator: {
      objectId: "Z-1",
      codeObjecttype: "zaak",
      codeRegister: "oz",
      codeSoortObjectId: "id"
    }
  }],
  actoren: [{
    ...ref("4", "actoren"),
    naam: "Balie",
    soortActor: "organisatorische_eenheid",
    actorIdentificatie: null
  }],
  internetaken: [{
    ...ref("5", "internetaken"),
    gevraagdeHandeling: "Terugbellen",
    aanleidinggevendKlantcontact: ref("1", "klantcontacten"),
    toegewezenAanActor: ref("4", "actoren"),
    toegewezenAanActoren: [ref("4", "actoren")],
    status: "verwerkt",
    afgehandeldOp: "2024-03-02T10:00:00Z"
  }]
}

/** A partij with digital addresses and bank accounts, one of each of which it prefers. */
export const withPartij = {
  ...openKlant,
  partijen: [{
    ...ref("7", "partijen"),
    nummer: null,
    digitaleAdressen: [ref("a", "digitaleadressen"), ref("b", "digitaleadressen")],
    voorkeursDigitaalAdres: ref("b", "digitaleadressen"),
    rekeningnummers: [ref("d", "rekeningnummers")],
    voorkeursRekeningnummer: ref("d", "rekeningnummers"),
    partijIdentificatoren: [],
    soortPartij: "persoon",
    indicatieGeheimhouding: null,
    voorkeurstaal: "ndl",
    indicatieActief: true,
    bezoekadres: { straatnaam: "Kerkstraat", postcode: "3511 AB", land: "BE" },
    partijIdentificatie: { contactnaam: { voornaam: "Sanne", achternaam: "Boer" }, volledigeNaam: "Sanne Boer" }
  }],
  betrokkenen: [{ ...openKlant.betrokkenen[0], wasPartij: ref("7", "partijen") }],
  digitaleadressen: [
    {
      ...ref("a", "digitaleadressen"),
      verstrektDoorPartij: ref("7", "partijen"),
      verstrektDoorBetrokkene: null,
      adres: "sanne@example.nl",
      soortDigitaalAdres: "email",
      isStandaardAdres: true,
      omschrijving: "thuis",
      referentie: "portaal",
      verificatieDatum: "2024-02-29"
    },
    // Nobody can call this, and the contract would not take it today.
    {
      ...ref("b", "digitaleadressen"),
      verstrektDoorPartij: ref("7", "partijen"),
      verstrektDoorBetrokkene: null,
      adres: "06-1234 vraag naar Sanne",
      soortDigitaalAdres: "telefoonnummer",
      isStandaardAdres: false,
      omschrijving: "",
      referentie: "",
      verificatieDatum: null
    },
    {
      ...ref("c", "digitaleadressen"),
      verstrektDoorPartij: null,
      verstrektDoorBetrokkene: ref("2", "betrokkenen"),
      adres: "sanne@localhost",
      soortDigitaalAdres: "email",
      isStandaardAdres: false,
      omschrijving: "",
      referentie: "",
      verificatieDatum: null
    }
  ],
  rekeningnummers: [{
    ...ref("d", "rekeningnummers"),
    partij: ref("7", "partijen"),
    iban: "NL91ABNA0417164300",
    bic: ""
  }]
}
