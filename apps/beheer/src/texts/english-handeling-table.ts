import type { dutchHandelingTable } from "./dutch-handeling-table.ts"

export const englishHandelingTable: typeof dutchHandelingTable = {
  geregistreerd: "Recorded",
  gewijzigd: "Changed",
  gekoppeld: "Linked",
  ontkoppeld: "Unlinked",
  geanonimiseerd: "Made anonymous",
  verwijderd: "Deleted",
  opgezocht: "Looked up",
  ingezien: "Access given to the person",
  geaccepteerd: "Proposal accepted",
  afgewezen: "Proposal rejected",
  "ongedaan-gemaakt": "Undone",
  heropend: "Opened again",
  ingetrokken: "Revoked",
  "niet-gemeld": "A notice to another system dropped"
}
