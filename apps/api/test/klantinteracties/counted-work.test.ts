import { expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { countedQueries } from "./counted-queries.ts"
import { betrokkene, klantcontact, person } from "./given.ts"

/** How often a field of a record was read for a page with this many klantcontacten, written out with all behind it. */
const looksAt = async (contacts: number) => {
  const looked: Array<string> = []
  const { get, made } = app(countedQueries({ looked }))
  for (let place = 0; place < contacts; place++) {
    const [wasPartij, hadKlantcontact] = [await made("/partijen", person), await made("/klantcontacten", klantcontact)]
    await made("/betrokkenen", { ...betrokkene, wasPartij, hadKlantcontact })
  }
  looked.length = 0
  const expand = "hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen"
  const { json } = await get(`/klantcontacten?expand=${expand}`)
  expect(json.results).toHaveLength(contacts)
  for (const { _expand } of json.results) expect(_expand.hadBetrokkenen[0]._expand.wasPartij).toHaveProperty("uuid")
  return looked.length
}

const app = ({ register }: ReturnType<typeof countedQueries>) => {
  const all = contractApp({}, register)
  const made = async (path: string, json: object): Promise<{ readonly uuid: string }> => {
    const received = await all.post(path, json)
    expect([path, received.status, received.json.invalidParams]).toEqual([path, 201, undefined])
    return { uuid: received.json.uuid }
  }
  return { ...all, made }
}

it("60: twice the records are twice the work to write out", async () => {
  const [ten, twenty, forty] = [await looksAt(10), await looksAt(20), await looksAt(40)]
  expect(ten).toBeGreaterThan(10)
  expect(forty - twenty).toBe(2 * (twenty - ten))
})

it("66: what a new record names is looked up once at most", async () => {
  const counted = countedQueries()
  const { made, post } = app(counted)
  const [partij, other] = [await made("/partijen", person), await made("/partijen", person)]
  const contact = await made("/klantcontacten", klantcontact)
  const actor = await made("/actoren", { naam: "Balie", soortActor: "medewerker" })
  const caller = await made("/betrokkenen", { ...betrokkene, wasPartij: partij, hadKlantcontact: contact })
  const task = { gevraagdeHandeling: "Terugbellen", status: "te_verwerken" }
  for (
    const [path, json] of [
      ["/betrokkenen", { ...betrokkene, wasPartij: partij, hadKlantcontact: contact }],
      ["/actorklantcontacten", { actor, klantcontact: contact }],
      ["/internetaken", { ...task, aanleidinggevendKlantcontact: contact, toegewezenAanActoren: [actor] }],
      ["/onderwerpobjecten", { klantcontact: contact }],
      ["/bijlagen", { wasBijlageVanKlantcontact: contact }],
      ["/vertegenwoordigingen", { vertegenwoordigendePartij: partij, vertegenwoordigdePartij: other }],
      ["/digitaleadressen", {
        soortDigitaalAdres: "email",
        adres: "nieuw@example.nl",
        verstrektDoorPartij: partij,
        verstrektDoorBetrokkene: caller
      }],
      ["/rekeningnummers", { partij, iban: "NL91ABNA0417164300" }],
      ["/maak-klantcontact", {
        klantcontact,
        betrokkene: { ...betrokkene, wasPartij: partij },
        onderwerpobject: { wasKlantcontact: contact }
      }]
    ] as const
  ) {
    counted.named.length = 0
    expect((await post(path, json)).status, path).toBe(201)
    const reads = counted.named.filter((call) => call.startsWith("zoek"))
    for (const { uuid } of [partij, other, contact, actor, caller]) {
      expect(reads.filter((call) => call.includes(uuid)).length, path).toBeLessThanOrEqual(1)
    }
  }
})
