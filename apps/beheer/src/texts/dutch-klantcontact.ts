/** Texts of the page of a contact. */
export const dutchKlantcontact = {
  title: "Het contact",
  involved: "Betrokkenen bij dit contact",
  more: "Er zijn meer betrokkenen dan hier staan. Op de pagina van het contact staan ze allemaal.",
  nobody: "Bij dit contact is niemand vastgelegd.",
  notLinked: "Niet gekoppeld",
  whole: "Het hele contact, met alle betrokkenen",
  back: "Terug naar het contact"
}
