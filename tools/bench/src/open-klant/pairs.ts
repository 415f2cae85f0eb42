import { generate } from "@betrokkene/dataset"
import type { Kind } from "@betrokkene/load"
import { randomInt, randomUUID } from "node:crypto"

type Requests = Kind["requests"]

/** Maximum number of examples of a request, which are sent in turn. */
const examples = 1000

/** Targets: shares of the speed of the native face. */
const [single, list] = [0.7, 1 / 3]

const contract = "/klantinteracties/api/v1"
const native = "/api/v1"

const klantcontact = { kanaal: "telefoon", onderwerp: "Paspoort verlengen", inhoud: "Vraagt om een afspraak." }

/**
 * What programs ask of the contract, each beside the same asked of the native face, on a register with the dataset of this
 * seed and number. The last three are the calls of one flow: somebody is looked up, calls, and leaves an address.
 */
export const pairs = (seed: number, betrokkenen: number) => {
  const { bsns, klantcontacten, partijen, people } = inDataset(seed, betrokkenen)
  return [
    {
      name: "read of a klantcontact",
      contract: gets(klantcontacten, (id) => `${contract}/klantcontacten/${id}`),
      native: gets(klantcontacten, (id) => `${native}/klantcontacten/${id}`),
      share: single
    },
    {
      name: "read of a partij",
      contract: gets(partijen, (id) => `${contract}/partijen/${id}`),
      native: gets(partijen, (id) => `${native}/partijen/${id}`),
      share: single
    },
    {
      name: "list of 100, expanded",
      contract: gets([expand], (names) => `${contract}/klantcontacten?pageSize=100&expand=${names}`),
      native: gets(["klantcontact,partij"], (names) => `${native}/betrokkenen?pageSize=100&expand=${names}`),
      share: list
    },
    {
      name: "look-up by bsn",
      contract: gets(
        bsns,
        (bsn) => `${contract}/partijen?partijIdentificator__codeSoortObjectId=bsn&partijIdentificator__objectId=${bsn}`
      ),
      native: bsns.map((waarde) => post(`${native}/partijen/zoek`, { identificatie: { soort: "bsn", waarde } })),
      share: single
    },
    {
      name: "klantcontact of a known person",
      contract: partijen.map((uuid) =>
        post(`${contract}/maak-klantcontact`, {
          klantcontact: { ...klantcontact, taal: "nld", vertrouwelijk: false },
          betrokkene: { wasPartij: { uuid }, rol: "klant", initiator: true }
        })
      ),
      native: partijen.map((partij) =>
        post(`${native}/registraties`, {
          klantcontact: { ...klantcontact, taal: "nld", vertrouwelijk: false },
          identificatie: { partij },
          rol: "klant",
          initiator: true
        })
      ),
      share: single
    },
    {
      name: "digital address of a betrokkene",
      contract: [drawn(people, (uuid) => ({
        path: `${contract}/digitaleadressen`,
        body: { ...adres(), verstrektDoorBetrokkene: { uuid }, verstrektDoorPartij: null }
      }))],
      native: [drawn(people, (id) => ({ path: `${native}/betrokkenen/${id}/digitale-adressen`, body: adres() }))],
      share: single
    }
  ]
}

const expand = "hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen"

const gets = (values: ReadonlyArray<string>, pathOf: (value: string) => string): Requests =>
  values.map((value) => ({ method: "GET", path: pathOf(value) }))

/** A new Idempotency-Key each time: otherwise it would repeat an earlier one. */
const post = (path: string, body: object): Requests[number] => ({
  method: "POST",
  path,
  body: JSON.stringify(body),
  setupRequest: withKey
})

type SetUp = NonNullable<Requests[number]["setupRequest"]>

const withKey: SetUp = (request) => ({
  ...request,
  headers: { ...request.headers, "Idempotency-Key": randomUUID() }
})

/** A request for another record each time, so that no two change one at the same moment. */
const drawn = (
  ids: ReadonlyArray<string>,
  make: (id: string) => { readonly path: string; readonly body: object }
): Requests[number] => ({
  method: "POST",
  setupRequest: (request, context) => {
    const { body, path } = make(ids[randomInt(ids.length)] ?? "")
    return withKey({ ...request, path, body: JSON.stringify(body) }, context)
  }
})

const adres = () => ({
  adres: `iemand${randomInt(1_000_000_000)}@example.nl`,
  soortDigitaalAdres: "email",
  omschrijving: "thuis"
})

/** Records spread over the dataset: the ids of some of each kind, of all betrokkenen, and the bsn's of persons. */
const inDataset = (seed: number, betrokkenen: number) => {
  const people: Array<string> = []
  const all = { klantcontact: [] as Array<string>, partij: [] as Array<string> }
  const bsns: Array<string> = []
  for (const { soort, waarde } of generate(seed, betrokkenen)) {
    if (soort === "betrokkene") people.push(waarde.id)
    else all[soort].push(waarde.id)
    if (soort !== "partij") continue
    for (const { soort, waarde: bsn } of waarde.gegevens.identificatoren ?? []) if (soort === "bsn") bsns.push(bsn)
  }
  return { people, klantcontacten: spread(all.klantcontact), partijen: spread(all.partij), bsns: spread(bsns) }
}

const spread = (values: ReadonlyArray<string>): ReadonlyArray<string> => {
  const step = Math.max(1, Math.floor(values.length / examples))
  return values.filter((_, place) => place % step === 0)
}
