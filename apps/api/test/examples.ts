import type { Received, TestApp } from "./harness.ts"

export const bsn = "999990019"
export const otherBsn = "999991772"
export const noId = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

export const klantcontact = { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Vraagt om een afspraak.", taal: "nld" }

export const persoon = (waarde = bsn) => ({
  soortPartij: "persoon",
  contactnaam: { voornaam: "Anna", voorvoegselAchternaam: "de", achternaam: "Boer" },
  identificatoren: [{ soort: "bsn", waarde }]
})

export const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: "0612345678", omschrijving: "alleen vandaag" }
export const email = { soortDigitaalAdres: "email", adres: "anna@example.nl", omschrijving: "thuis" }

export const registratie = (waarde = bsn) => ({
  klantcontact,
  rol: "klant",
  initiator: true,
  identificatie: { soort: "bsn", waarde },
  partijgegevens: { soortPartij: "persoon", contactnaam: { voornaam: "Anna", achternaam: "Boer" } },
  contactgegevens: { communicatiekanaal: telefoon }
})

export const ongekend = { klantcontact, rol: "klant", contactgegevens: { communicatiekanaal: telefoon } }

/** Registers, and gives what is there then. */
export const registered = async ({ send }: TestApp, json: unknown = registratie()) => {
  const received = await send("POST", "/api/v1/registraties", { json })
  if (received.status !== 201) throw new Error(received.text)
  return received.json
}

export const created = async ({ send }: TestApp, path: string, json: unknown): Promise<Received> => {
  const received = await send("POST", `/api/v1${path}`, { json })
  if (received.status !== 201) throw new Error(received.text)
  return received
}

export const pathOf = ({ url }: { readonly url: string }): string => new URL(url).pathname
