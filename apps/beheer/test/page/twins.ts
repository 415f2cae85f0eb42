import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"

/** Two partijen that are surely one person, who moved between the two registrations. */
export const twins = async (client: BetrokkeneClient, achternaam: string) => {
  const make = async (straat: string, huisnummer: number) =>
    dataOrThrow(
      await client.POST("/partijen", {
        body: {
          soortPartij: "persoon",
          contactnaam: { voornaam: "Wietske", achternaam },
          bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
          correspondentieadres: {
            soortCorrespondentieadres: "binnenlands_adres",
            straat,
            huisnummer,
            postcode: "9999XK",
            woonplaats: "Proefdorp"
          },
          digitaleAdressen: [
            { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" },
            { soortDigitaalAdres: "email", adres: `wietske.${achternaam.toLowerCase()}@example.nl` }
          ]
        }
      })
    )
  const blijft = await make("Oudestraat", 1)
  const vervalt = await make("Nieuwestraat", 2)
  return { blijft: blijft.id, vervalt: vervalt.id }
}
