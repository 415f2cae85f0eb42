import { contractApp } from "./contract-app.ts"

/** A bsn of nobody. */
export const bsn = "999990019"

/** Anna, known by her bsn, and somebody unknown, at one contact; and a second contact of Anna. */
export const filledApp = async (options: Parameters<typeof contractApp>[0] = {}) => {
  const app = contractApp(options)
  const registratie = (klantcontact: object, more: object) =>
    app.native("POST", "/registraties", { klantcontact, rol: "klant", ...more }).then(({ json }) => json)
  const first = await registratie(
    { kanaal: "telefoon", onderwerp: "Paspoort", taal: "nld", plaatsgevondenOp: "2026-11-23T09:15:00+01:00" },
    {
      initiator: true,
      identificatie: { soort: "bsn", waarde: bsn },
      partijgegevens: {
        soortPartij: "persoon",
        contactnaam: { voorletters: "A.", voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" },
        digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "anna@example.nl" }],
        voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: "0201234567" },
        bezoekadres: {
          soortBezoekadres: "binnenlands_adres",
          straat: "Kerkstraat",
          huisnummer: 7,
          huisletter: "a",
          huisnummertoevoeging: "bis",
          postcode: "3511AB",
          woonplaats: "Utrecht"
        }
      }
    }
  )
  const stranger = await app.native("POST", "/betrokkenen", {
    klantcontact: first.klantcontact.id,
    rol: "vertegenwoordiger",
    initiator: false,
    contactnaam: { voornaam: "Bo" },
    communicatiekanaal: { soortDigitaalAdres: "email", adres: "bo@example.nl", omschrijving: "werk" },
    correspondentieadres: {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 12,
      postcode: "3500AA",
      woonplaats: "Utrecht"
    }
  })
  const second = await registratie(
    { kanaal: "balie", onderwerp: "Rijbewijs", plaatsgevondenOp: "2026-11-24T09:15:00.5Z" },
    { identificatie: { soort: "bsn", waarde: bsn } }
  )
  return { ...app, first, second, stranger: stranger.json, partij: first.partij.id as string }
}
