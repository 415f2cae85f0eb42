/** The most characters (Unicode code points) that a text of the register may have, by the field that it stands in. */
export const maximumLengths = {
  achternaam: 200,
  actornaam: 200,
  actoromschrijving: 200,
  digitaalAdres: 254,
  functie: 40,
  identiteit: 300,
  inhoud: 1000,
  interneNotitie: 1000,
  kanaal: 50,
  medewerker: 200,
  objectidentificator: 200,
  omschrijving: 40,
  onderwerp: 200,
  organisatienaam: 200,
  straat: 255,
  telefoonnummer: 20,
  voorletters: 10,
  voornaam: 200,
  voorvoegselAchternaam: 10,
  woonplaats: 80
} as const
