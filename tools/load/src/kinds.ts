import { generate } from "@betrokkene/dataset"
import type { Request } from "autocannon"
import { randomUUID } from "node:crypto"

/** A kind of request, with examples that are sent in turn, repeatedly. */
export interface Kind {
  readonly name: string
  readonly requests: ReadonlyArray<Request>
}

/** Enough examples that no record is requested twice within a moment. */
const examples = 1000

const klantcontact = { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Vraagt om een afspraak." }

/** The kinds to measure, on a register with the dataset of this seed and number. */
export const kinds = (seed: number, betrokkenen: number) => {
  const { acquaintances, ids } = inDataset(seed, betrokkenen)
  return {
    read: {
      name: "read of a betrokkene",
      requests: ids.map((id) => ({ method: "GET", path: `/api/v1/betrokkenen/${id}` }))
    },
    list: {
      name: "list of 100 betrokkenen with their partij",
      requests: [{ method: "GET", path: "/api/v1/betrokkenen?pageSize=100&expand=partij" }]
    },
    ongekend: {
      name: "registration, ongekend",
      requests: [
        registration({
          contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "iemand@example.org" } }
        })
      ]
    },
    gekend: {
      name: "registration, gekend",
      requests: acquaintances.map((waarde) => registration({ identificatie: { soort: "bsn", waarde } }))
    }
  } satisfies { readonly [kind: string]: Kind }
}

/** Each has a new klantcontact and its own Idempotency-Key: otherwise it would repeat an earlier registration. */
const registration = (body: object): Request => ({
  method: "POST",
  path: "/api/v1/registraties",
  body: JSON.stringify({ klantcontact, rol: "klant", initiator: true, ...body }),
  setupRequest: (request) => ({ ...request, headers: { ...request.headers, "Idempotency-Key": randomUUID() } })
})

/** Betrokkenen spread over the dataset, and the bsn's of persons in it. */
const inDataset = (seed: number, betrokkenen: number) => {
  const ids: Array<string> = []
  const acquaintances: Array<string> = []
  const step = Math.max(1, Math.floor(betrokkenen / examples))
  let index = 0
  for (const record of generate(seed, betrokkenen)) {
    if (record.soort === "betrokkene" && index++ % step === 0) ids.push(record.waarde.id)
    if (record.soort === "partij") {
      for (const { soort, waarde } of record.waarde.gegevens.identificatoren ?? []) {
        if (soort === "bsn") acquaintances.push(waarde)
      }
    }
  }
  return { ids, acquaintances }
}
