import type { Api } from "@betrokkene/api-process"
import autocannon from "autocannon"
import { randomUUID } from "node:crypto"

/** What one kind of request reached: per second on average, and how long it took in milliseconds. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly median: number
  readonly slowest1Percent: number
  /** Answers other than 2xx, and requests without an answer; the numbers mean nothing when there are any. */
  readonly failed: number
}

/** Connections that are kept open, each with one request under way. */
const connections = 20

const registration = {
  klantcontact: { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Vraagt om een afspraak." },
  rol: "klant",
  initiator: true,
  contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "iemand@example.org" } }
}

/** Reads of one betrokkene after another, of those that were registered for it. */
export const measureRead = async (api: Api, seconds: number): Promise<Measured> => {
  const ids = await Promise.all(Array.from({ length: 100 }, () => registerOne(api)))
  const requests = ids.map((id) => ({ method: "GET" as const, path: `/api/v1/betrokkenen/${id}` }))
  return measured("GET betrokkene", await autocannon({ ...settings(api, seconds), requests }))
}

/** Registrations in usage mode 2 with a new klantcontact, each under an Idempotency-Key of its own. */
export const measureRegistration = async (api: Api, seconds: number): Promise<Measured> => {
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({
    ...request,
    headers: { ...headers(api), "Idempotency-Key": randomUUID() }
  })
  const requests = [{ method: "POST" as const, path: "/api/v1/registraties", body: JSON.stringify(registration), setupRequest }]
  return measured("POST registratie", await autocannon({ ...settings(api, seconds), requests }))
}

const headers = ({ token }: Api) => ({ "Authorization": `Token ${token}`, "Content-Type": "application/json" })

const settings = (api: Api, seconds: number) => ({ url: new URL(api.url).origin, connections, duration: seconds, headers: headers(api) })

const registerOne = async (api: Api): Promise<string> => {
  const response = await fetch(`${api.url}/registraties`, { method: "POST", headers: headers(api), body: JSON.stringify(registration) })
  if (response.status !== 201) throw new Error(`The API answered ${response.status} to a registration.`)
  return (await response.json() as { readonly betrokkene: { readonly id: string } }).betrokkene.id
}

const measured = (name: string, { errors, latency, non2xx, requests }: autocannon.Result): Measured => ({
  name,
  perSecond: requests.average,
  median: latency.p50,
  slowest1Percent: latency.p99,
  failed: errors + non2xx
})
