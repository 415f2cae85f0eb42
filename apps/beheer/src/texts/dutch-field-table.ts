/** The fields of records that no finding is about, as the audit trail names them. */
export const dutchFieldTable = {
  communicatiekanaal: "Voorkeur om te bereiken",
  grond: "Waarom gekoppeld",
  hoofdOnderwerpType: "Soort onderwerp",
  identificatoren: "Nummers zoals bsn en KvK",
  indicatieContactGelukt: "Of het contact lukte",
  indicatieGeheimhouding: "Geheimhouding",
  inhoud: "Inhoud",
  initiator: "Begon het contact",
  interneNotitie: "Notitie voor medewerkers",
  kanaal: "Kanaal",
  metadata: "Kenmerken van een ander systeem",
  nummer: "Nummer",
  onderwerp: "Onderwerp",
  plaatsgevondenOp: "Wanneer",
  reactie: "Reactie",
  referentienummer: "Nummer in een ander systeem",
  taal: "Taal",
  verdereActieOndernomen: "Of er daarna iets is gedaan",
  vertrouwelijk: "Vertrouwelijk",
  zoalsOntvangen: "Wat niet te gebruiken is, zoals ontvangen"
}
