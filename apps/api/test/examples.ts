import { answered, clientOf } from "./client-of.ts"
import type { TestApp } from "./harness.ts"
import type { Received } from "./received.ts"

export const bsn = "999990019"
export const otherBsn = "999991772"
export const noId = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

export const klantcontact = {
  kanaal: "telefoon",
  onderwerp: "Paspoort verlengen",
  inhoud: "Vraagt om een afspraak.",
  taal: "nld"
}

export const persoon = (waarde = bsn) => ({
  soortPartij: "persoon" as const,
  contactnaam: { voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" },
  identificatoren: [{ soort: "bsn" as const, waarde }]
})

export const telefoon = {
  soortDigitaalAdres: "telefoonnummer",
  adres: "0612345678",
  omschrijving: "alleen vandaag"
} as const
export const email = { soortDigitaalAdres: "email", adres: "anna@example.nl", omschrijving: "thuis" } as const

export const registratie = (waarde = bsn) => ({
  klantcontact,
  rol: "klant" as const,
  initiator: true,
  identificatie: { soort: "bsn" as const, waarde },
  partijgegevens: { soortPartij: "persoon" as const, contactnaam: { voornaam: "Anna", achternaam: "Boer" } },
  contactgegevens: { communicatiekanaal: telefoon }
})

/** Everything that can be given, with the members of each object in an order that is nobody's. */
export const elaborate = {
  contactgegevens: {
    voorkeurstaal: { naam: "Nederlands", code: "nld" },
    digitaleAdressen: [{ omschrijving: "thuis", adres: "anna@example.nl", soortDigitaalAdres: "email" }],
    communicatiekanaal: { omschrijving: "alleen vandaag", adres: "0612345678", soortDigitaalAdres: "telefoonnummer" },
    correspondentieadres: {
      woonplaats: "Ons Dorp",
      postbusnummer: 100,
      postcode: "1234 ab",
      soortCorrespondentieadres: "postbusnummer",
      land: { code: "NL" }
    },
    bezoekadres: {
      woonplaats: "Ons Dorp",
      postcode: "1234 ab",
      aanduidingBijHuisnummer: "bij",
      huisnummertoevoeging: "II",
      huisletter: "a",
      huisnummer: 12,
      straat: "Dorpsstraat",
      soortBezoekadres: "binnenlands_adres",
      nummeraanduidingId: "1234200000123456"
    },
    contactnaam: { achternaam: "Boer", voorvoegselAchternaam: "de", voornaam: "Anna", voorletters: "A." },
    organisatienaam: "Bakkerij De Korenaar"
  },
  partijgegevens: {
    bezoekadres: {
      land: { naam: "België", code: "BE" },
      adresregel2: "1000 Brussel",
      adresregel1: "Hoofdstraat 1",
      soortBezoekadres: "buitenlands_adres"
    },
    identificatoren: [{ kvkNummer: "12345678", waarde: "000012345678", soort: "vestigingsnummer" }],
    voorkeurskanaal: { omschrijving: "balie", adres: "balie@example.nl", soortDigitaalAdres: "email" },
    organisatienaam: "Bakkerij De Korenaar",
    soortPartij: "organisatie"
  },
  identificatie: { waarde: "12345678", soort: "kvk_nummer" },
  initiator: true,
  rol: "klant",
  klantcontact: {
    indicatieContactGelukt: true,
    plaatsgevondenOp: "2026-11-23T09:15:00+01:00",
    taal: "dut",
    inhoud: "Vraagt\nom een afspraak.",
    onderwerp: "Paspoort",
    kanaal: "balie"
  }
}

export const ongekend = { klantcontact, rol: "klant" as const, contactgegevens: { communicatiekanaal: telefoon } }

/** Registers, and gives what is there then. */
export const registered = async (app: TestApp, body: unknown = registratie()) =>
  (await created(app, "/registraties", body)).json

/** Makes what the body says, by a POST to the path, and gives the answer. */
export const created = async (app: TestApp, path: string, body: unknown): Promise<Received> => {
  // Which body belongs to which path is not told to the compiler here, but the API looks.
  const received = await answered(clientOf(app).POST(path as "/klantcontacten", { body: body as typeof klantcontact }))
  if (received.status !== 201) throw new Error(received.text)
  return received
}

/** Digital addresses as they were given: without the ids that the register gives them. */
export const withoutIds = (adressen: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<object> =>
  adressen.map(({ id: _, ...adres }) => adres)

export const pathOf = ({ url }: { readonly url: string }): string => new URL(url).pathname
