/** What somebody did with a record, by the kind of the handeling. */
export const dutchHandelingTable = {
  geregistreerd: "Vastgelegd",
  gewijzigd: "Gewijzigd",
  gekoppeld: "Gekoppeld",
  ontkoppeld: "Losgemaakt",
  geanonimiseerd: "Anoniem gemaakt",
  verwijderd: "Verwijderd",
  opgezocht: "Opgezocht",
  ingezien: "Inzage gegeven",
  geaccepteerd: "Voorstel geaccepteerd",
  afgewezen: "Voorstel afgewezen",
  "ongedaan-gemaakt": "Ongedaan gemaakt",
  heropend: "Opnieuw geopend",
  ingetrokken: "Ingetrokken",
  "niet-gemeld": "Een melding aan een ander systeem vervallen"
}
