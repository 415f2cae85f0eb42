import { dutchActivityTable } from "./dutch-activity-table.ts"

/** Texts of the page that tells who was shown a record. */
export const dutchReads = {
  look: "Bekijken wie dit zag",
  title: "Wie dit zag",
  intro: "Elk antwoord van het register dat dit liet zien. Dat u deze lijst bekijkt, wordt ook vastgelegd.",
  none: "Er is niet vastgelegd dat iemand dit zag.",
  caption: "Antwoorden, de nieuwste eerst",
  operation: "Wat werd er gedaan",
  activities: dutchActivityTable,
  purpose: "Waarvoor",
  noPurpose: "Niet opgegeven",
  records: "Records in het antwoord",
  back: "Terug"
}
