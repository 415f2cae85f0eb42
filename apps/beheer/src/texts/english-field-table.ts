import type { dutchFieldTable } from "./dutch-field-table.ts"

export const englishFieldTable: typeof dutchFieldTable = {
  communicatiekanaal: "Preferred way to be reached",
  grond: "Why it is linked",
  hoofdOnderwerpType: "Kind of subject",
  identificatoren: "Numbers such as bsn and KvK",
  indicatieContactGelukt: "Whether the contact succeeded",
  indicatieGeheimhouding: "Secrecy",
  inhoud: "Content",
  initiator: "Began the contact",
  interneNotitie: "Note for employees",
  kanaal: "Channel",
  metadata: "Details of another system",
  nummer: "Number",
  onderwerp: "Subject",
  plaatsgevondenOp: "When",
  reactie: "Response",
  referentienummer: "Number in another system",
  taal: "Language",
  verdereActieOndernomen: "Whether more was done",
  vertrouwelijk: "Confidential",
  zoalsOntvangen: "What cannot be used, as received"
}
