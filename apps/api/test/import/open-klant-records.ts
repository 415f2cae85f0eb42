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
