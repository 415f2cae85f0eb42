import type { Api } from "@betrokkene/api-process"
import { randomUUID } from "node:crypto"

/** One registration as a client asks for it, under an Idempotency-Key of its own. */
export interface Registration {
  readonly key: string
  readonly body: object
}

/** What the API said it registered. */
export interface Acknowledged {
  readonly registration: Registration
  readonly betrokkene: string
  readonly klantcontact: string
  readonly partij: string | null
}

/** Bsn's for tests; a few, so that registrations at the same moment ask for the same partij. */
const testBsns = ["999990019", "999990020", "999990032", "999990044", "999990056"]

/** A registration with a new klantcontact: of somebody unknown, or of one of a few persons. */
export const newRegistration = (number: number): Registration => ({
  key: randomUUID(),
  body: {
    klantcontact: { kanaal: "telefoon", onderwerp: "Paspoort verlengen" },
    rol: "klant",
    initiator: true,
    ...(number % 3 === 0
      ? {
        identificatie: { soort: "bsn", waarde: testBsns[number % testBsns.length] },
        partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Voorbeeld" } }
      }
      : { contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "iemand@example.org" } } })
  }
})

/** Asks for the registration; an answer other than 201 is an error, as is none. */
export const register = async ({ token, url }: Api, registration: Registration): Promise<Acknowledged> => {
  const response = await fetch(`${url}/registraties`, {
    method: "POST",
    headers: { "Authorization": `Token ${token}`, "Content-Type": "application/json", "Idempotency-Key": registration.key },
    body: JSON.stringify(registration.body),
    signal: AbortSignal.timeout(30_000)
  })
  if (response.status !== 201) throw new UnexpectedAnswer(`The API answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
  const { betrokkene, klantcontact, partij } = await response.json() as Answer
  return { registration, betrokkene: betrokkene.id, klantcontact: klantcontact.id, partij: partij?.id ?? null }
}

interface Answer {
  readonly betrokkene: { readonly id: string }
  readonly klantcontact: { readonly id: string }
  readonly partij: { readonly id: string } | null
}

/** The API answered, but did not register. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer"
}
