import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"

/** Numbers that are a bsn by their form, and those of nobody. */
export const bsns = { anna: "999990019", secret: "999991772" }

/** Registers that somebody with this bsn called. Who is known already keeps its data. */
export const registered = async (
  client: BetrokkeneClient,
  waarde: string,
  contactnaam: Readonly<Record<string, string>> = { voornaam: "Anna", achternaam: "Boer" },
  indicatieGeheimhouding = false
) => {
  const { betrokkene, partij } = dataOrThrow(
    await client.POST("/registraties", {
      body: {
        klantcontact: { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Wil weten wat het kost." },
        rol: "klant",
        initiator: true,
        identificatie: { soort: "bsn", waarde },
        partijgegevens: {
          soortPartij: "persoon",
          contactnaam,
          indicatieGeheimhouding,
          voorkeurstaal: { code: "fry" },
          bezoekadres: {
            soortBezoekadres: "binnenlands_adres",
            straat: "Dorpsstraat",
            huisnummer: 1,
            huisletter: "A",
            postcode: "1234AB",
            woonplaats: "Ons Dorp"
          },
          digitaleAdressen: [
            { soortDigitaalAdres: "telefoonnummer", adres: "0201234567" },
            { soortDigitaalAdres: "email", adres: "anna@example.nl", omschrijving: "thuis" }
          ]
        },
        contactgegevens: {
          communicatiekanaal: {
            soortDigitaalAdres: "telefoonnummer",
            adres: "06 12345678",
            omschrijving: "alleen vandaag"
          }
        }
      }
    })
  )
  return { betrokkene: betrokkene.id, partij: partij?.id ?? "" }
}
