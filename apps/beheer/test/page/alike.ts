import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"

/**
 * Somebody with an e-mail address and telephone number of their own, and a contact of who is surely the same: a policy may
 * link it.
 */
export const alike = async (client: BetrokkeneClient, achternaam: string) => {
  const contactnaam = { voornaam: "Jorrit", achternaam }
  const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: `06 7${hashed(achternaam)}` } as const
  const email = { soortDigitaalAdres: "email", adres: `jorrit.${achternaam.toLowerCase()}@example.nl` } as const
  const bezoekadres = {
    soortBezoekadres: "binnenlands_adres",
    postcode: "9999XK",
    huisnummer: Number(hashed(achternaam).slice(0, 4)) + 1
  } as const
  const partij = dataOrThrow(
    await client.POST("/partijen", {
      body: { soortPartij: "persoon", contactnaam, bezoekadres, digitaleAdressen: [telefoon, email] }
    })
  )
  const { betrokkene } = dataOrThrow(
    await client.POST("/registraties", {
      body: {
        klantcontact: { kanaal: "webformulier", onderwerp: "Losse stoeptegel" },
        rol: "klant",
        contactgegevens: { contactnaam, digitaleAdressen: [telefoon, email] }
      }
    })
  )
  return { betrokkene: betrokkene.id, partij: partij.id }
}

/** Seven digits that go with a name. */
const hashed = (name: string): string =>
  String([...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000, 7) + 1_000_000)
