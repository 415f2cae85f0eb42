import { generate } from "@betrokkene/dataset"
import type { Request } from "autocannon"
import { randomUUID } from "node:crypto"

/** A kind of request, as examples of it that are asked one after another, again and again. */
export interface Kind {
  readonly name: string
  readonly requests: ReadonlyArray<Request>
}

/** So many examples are enough to not ask for the same record twice in a moment. */
const examples = 1000

const klantcontact = { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Vraagt om een afspraak." }

/** The kinds that are measured, on the register that holds the dataset of this seed and number. */
export const kinds = (seed: number, betrokkenen: number) => {
  const { bekenden, ids } = inDataset(seed, betrokkenen)
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
      requests: bekenden.map((waarde) => registration({ identificatie: { soort: "bsn", waarde } }))
    }
  } satisfies { readonly [kind: string]: Kind }
}

/** With a new klantcontact, and each time under an Idempotency-Key of its own: else it would be the same registration again. */
const registration = (body: object): Request => ({
  method: "POST",
  path: "/api/v1/registraties",
  body: JSON.stringify({ klantcontact, rol: "klant", initiator: true, ...body }),
  setupRequest: (request) => ({ ...request, headers: { ...request.headers, "Idempotency-Key": randomUUID() } })
})

/** Betrokkenen from all over the dataset, and the bsn's of persons who are in it. */
const inDataset = (seed: number, betrokkenen: number) => {
  const ids: Array<string> = []
  const bekenden: Array<string> = []
  const step = Math.max(1, Math.floor(betrokkenen / examples))
  let index = 0
  for (const record of generate(seed, betrokkenen)) {
    if (record.soort === "betrokkene" && index++ % step === 0) ids.push(record.waarde.id)
    if (record.soort === "partij") {
      for (const { soort, waarde } of record.waarde.gegevens.identificatoren ?? []) {
        if (soort === "bsn") bekenden.push(waarde)
      }
    }
  }
  return { ids, bekenden }
}
