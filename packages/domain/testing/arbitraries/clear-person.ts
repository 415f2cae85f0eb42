/** Gegevens of a person who is not easily taken for another. */
export const clearPerson = {
  contactnaam: { voornaam: "Wietske", achternaam: "Uniekproef" },
  bezoekadres: {
    soortBezoekadres: "binnenlands_adres",
    straat: "Eigenweg",
    huisnummer: 77,
    postcode: "9998AB",
    woonplaats: "Proefdorp"
  },
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "wietske@example.nl" }, {
    soortDigitaalAdres: "telefoonnummer",
    adres: "0670 012377"
  }]
} as const
