import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"

const emptyAdres = {
  nummeraanduidingId: "",
  straatnaam: "",
  huisnummer: null,
  huisnummertoevoeging: "",
  postcode: "",
  city: "",
  adresregel1: "",
  adresregel2: "",
  adresregel3: "",
  land: ""
}

type Velden = Readonly<Record<string, unknown>>

const uuid = (soort: string, nummer: number) =>
  `${soort.padEnd(8, "0")}-0000-4000-8000-${String(nummer).padStart(12, "0")}`

/** Id of the partij with this number in the fake. */
export const partijUuid = (nummer: number): string => uuid("aaaa", nummer)

/** An identificator in the form of Open Klant. */
export const identificator = (
  nummer: number,
  codeSoortObjectId: string,
  objectId: string,
  subIdentificatorVan: string | null = null
) => ({
  uuid: uuid("bbbb", nummer),
  url: `http://openklant/klantinteracties/api/v1/partij-identificatoren/${uuid("bbbb", nummer)}`,
  anderePartijIdentificator: "",
  partijIdentificator: { codeObjecttype: "natuurlijk_persoon", codeSoortObjectId, objectId, codeRegister: "brp" },
  subIdentificatorVan: subIdentificatorVan === null
    ? null
    : {
      uuid: subIdentificatorVan,
      url: `http://openklant/klantinteracties/api/v1/partij-identificatoren/${subIdentificatorVan}`
    }
})

/** A digital address in the form of Open Klant. */
export const digitaalAdres = (nummer: number, soortDigitaalAdres: string, adres: string, omschrijving = "") => ({
  uuid: uuid("cccc", nummer),
  url: "",
  verstrektDoorBetrokkene: null,
  verstrektDoorPartij: null,
  adres,
  soortDigitaalAdres,
  isStandaardAdres: false,
  omschrijving,
  referentie: "",
  verificatieDatum: null
})

/** A partij in the form of Open Klant 2.18, with expanded digital addresses. */
export const openKlantPartij = (
  nummer: number,
  otherwise: Velden = {},
  digitaleAdressen: ReadonlyArray<ReturnType<typeof digitaalAdres>> = []
) => ({
  uuid: partijUuid(nummer),
  url: `http://openklant/klantinteracties/api/v1/partijen/${partijUuid(nummer)}`,
  nummer: null,
  interneNotitie: "",
  betrokkenen: [],
  categorieRelaties: [],
  digitaleAdressen: digitaleAdressen.map(({ url, uuid }) => ({ uuid, url })),
  voorkeursDigitaalAdres: null,
  vertegenwoordigden: [],
  rekeningnummers: [],
  voorkeursRekeningnummer: null,
  partijIdentificatoren: [],
  soortPartij: "persoon",
  indicatieGeheimhouding: null,
  voorkeurstaal: "",
  indicatieActief: true,
  bezoekadres: emptyAdres,
  correspondentieadres: emptyAdres,
  partijIdentificatie: {
    contactnaam: { voorletters: "", voornaam: "Anna", voorvoegselAchternaam: "", achternaam: "Boer" },
    volledigeNaam: "Anna Boer"
  },
  ...otherwise,
  _expand: { digitaleAdressen }
})

/** An address group of Open Klant with these members. */
export const adresGroup = (velden: Velden) => ({ ...emptyAdres, ...velden })

/** A fake Open Klant with these partijen, last registered first, and these identificatoren of others. */
export interface OpenKlant {
  readonly url: string
  readonly partijen: Array<unknown>
  readonly identificatoren: Map<string, unknown>
  /** Requests so far, in order. */
  readonly requested: Array<string>
  /** Replaces an answer: answers and returns true, or returns false. */
  intervention: (query: IncomingMessage, answer: ServerResponse, ordinal: number) => boolean
}

/** Listens until the test ends. The token is `geheim-token`. */
export const openKlant = async (partijen: ReadonlyArray<unknown>): Promise<OpenKlant> => {
  const dubbel: { -readonly [K in keyof OpenKlant]: OpenKlant[K] } = {
    url: "",
    partijen: [...partijen],
    identificatoren: new Map(),
    requested: [],
    intervention: () => false
  }
  const server = createServer((query, answer) => {
    dubbel.requested.push(query.url ?? "")
    if (dubbel.intervention(query, answer, dubbel.requested.length)) return
    const [status, json] = answerRequest(dubbel, query)
    answer.writeHead(status, {
      "content-type": "application/json",
      "api-version": "0.9.0",
      ...(status === 401 ? { "www-authenticate": "Token" } : {})
    }).end(JSON.stringify(json))
  })
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready)
  })
  onTestFinished(() =>
    new Promise<void>((ready) => {
      server.closeAllConnections()
      server.close(() => ready())
    })
  )
  dubbel.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return dubbel
}

const basis = "/klantinteracties/api/v1/"

const bekend = new Set(["expand", "page", "pageSize", "soortPartij"])

const answerRequest = (
  { identificatoren, partijen }: OpenKlant,
  { headers, url = "" }: IncomingMessage
): readonly [number, unknown] => {
  const adres = new URL(url, "http://openklant")
  if (headers.authorization !== "Token geheim-token") return [401, { code: "not_authenticated" }]
  if (adres.pathname.startsWith(`${basis}partij-identificatoren/`)) {
    const gevonden = identificatoren.get(adres.pathname.slice(`${basis}partij-identificatoren/`.length))
    return gevonden === undefined ? [404, { code: "not_found" }] : [200, gevonden]
  }
  if (adres.pathname !== `${basis}partijen`) return [404, { code: "not_found" }]
  if ([...adres.searchParams.keys()].some((naam) => !bekend.has(naam))) {
    return [400, { code: "invalid", invalidParams: [{ name: "nonFieldErrors", code: "unknown-parameters" }] }]
  }
  const size = Math.min(500, Number(adres.searchParams.get("pageSize") ?? 100))
  const page = Number(adres.searchParams.get("page") ?? 1)
  const results = partijen.slice((page - 1) * size, page * size)
  if (results.length === 0 && page > 1) return [404, { code: "not_found" }]
  const op = (nummer: number) => `http://openklant.intern:8000${basis}partijen?page=${nummer}`
  return [200, {
    count: partijen.length,
    next: page * size < partijen.length ? op(page + 1) : null,
    previous: page > 1 ? op(page - 1) : null,
    results: adres.searchParams.get("expand") === "digitaleAdressen"
      ? results
      : results.map((partij) => ({ ...(partij as object), _expand: {} }))
  }]
}
