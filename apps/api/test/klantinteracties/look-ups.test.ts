import { accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { testApp } from "../harness.ts"
import { postgresApp } from "../postgres-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, kvk, organisation, person, vestiging } from "./given.ts"

const options = { faces: ["native", "klantinteracties"] } as const

const registers = [
  ["memory", async () => testApp(options)],
  ["PostgreSQL", async () => (await postgresApp(options)).app]
] as const

const face = "/klantinteracties/api/v1"

/** Where a partij is found by the number of its identificator, and which operation does it. */
const filters = [
  ["/partijen?partijIdentificator__objectId=", "partijenList"],
  ["/betrokkenen?wasPartij__partijIdentificator__objectId=", "betrokkenenList"],
  ["/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=", "klantcontactenList"],
  ["/digitaleadressen?verstrektDoorPartij__partijIdentificator__objectId=", "digitaleadressenList"],
  ["/partij-identificatoren?partijIdentificatorObjectId=", "partijIdentificatorenList"]
] as const

const filled = async (app: ReturnType<typeof testApp>) => {
  const get = (path: string, sending: object = {}) => app.send("GET", `${face}${path}`, sending)
  const post = (path: string, json: unknown) => app.send("POST", `${face}${path}`, { json })
  const made = async (partij: object, ...identificatoren: ReadonlyArray<object>) => {
    const { json } = await post("/partijen", {
      ...partij,
      partijIdentificatoren: identificatoren.map((partijIdentificator) => ({ partijIdentificator }))
    })
    const { uuid } = json
    await post("/digitaleadressen", {
      verstrektDoorPartij: { uuid },
      soortDigitaalAdres: "email",
      adres: "iemand@example.nl"
    })
    await post("/maak-klantcontact", { klantcontact, betrokkene: { ...betrokkene, wasPartij: { uuid } } })
    return json
  }
  /** What was done with a partij, of the kind that a look-up is. */
  const lookUpsOf = async ({ uuid }: { readonly uuid: string }): Promise<ReadonlyArray<string>> =>
    (await app.send("GET", `/api/v1/partijen/${uuid}/audittrail?sort=op&pageSize=100`)).json.results.filter(
      ({ soort }: { readonly soort: string }) => soort === "opgezocht"
    ).map(({ activiteit }: { readonly activiteit: string }) => activiteit)
  return { ...app, get, post, made, lookUpsOf }
}

describe.each(registers)("a look-up by an identificator, on %s", (_, register) => {
  it.each(filters)("is in the audit trail of who is found: %s", async (filter, operation) => {
    const { get, lookUpsOf, made } = await filled(await register())
    const [one, secret, other] = [
      await made(person, { ...bsn, objectId: "010000008" }),
      await made({ ...person, indicatieGeheimhouding: true }, bsn),
      await made(organisation, kvk)
    ]
    const found = async (query: string) => (await get(`${filter}${query}`)).json.count
    expect(await found("010000008")).toBe(1)
    expect([await lookUpsOf(one), await lookUpsOf(secret), await lookUpsOf(other)]).toEqual([[operation], [], []])
    expect(await found(bsn.objectId)).toBe(1)
    expect(await lookUpsOf(secret)).toEqual([operation])
    expect(await found("999991772")).toBe(0)
    expect(await found("69599085")).toBe(0)
    await get(filter.slice(0, filter.indexOf("?")))
    expect([await lookUpsOf(one), await lookUpsOf(other)]).toEqual([[operation], []])
  })

  it("is in the trail of each who is found, and of nobody by a kind or another thing", async () => {
    const { get, lookUpsOf, made, post } = await filled(await register())
    const parent = await made(organisation, kvk)
    const under = { uuid: parent.partijIdentificatoren[0].uuid }
    const { json: branch } = await post("/partijen", {
      ...organisation,
      partijIdentificatoren: [
        { partijIdentificator: vestiging, subIdentificatorVan: under, anderePartijIdentificator: "A-7" }
      ]
    })
    for (
      const query of [
        "partijen?partijIdentificator__codeSoortObjectId=vestigingsnummer",
        `partijen?nummer=${branch.nummer}`,
        `partijen/${branch.uuid}`,
        "partij-identificatoren?partijIdentificatorCodeSoortObjectId=vestigingsnummer",
        `partij-identificatoren/${branch.partijIdentificatoren[0].uuid}`
      ]
    ) expect((await get(`/${query}`)).status).toBe(200)
    expect([await lookUpsOf(branch), await lookUpsOf(parent)]).toEqual([[], []])
    await get(`/partijen?subIdentificatorVan__objectId=${kvk.objectId}`)
    await get("/partij-identificatoren?anderePartijIdentificator=A-7")
    const path = `/partij-identificatoren/${branch.partijIdentificatoren[0].uuid}?partijIdentificatorObjectId=`
    expect((await get(`${path}${vestiging.objectId}`)).status).toBe(200)
    expect((await get(`${path}${kvk.objectId}`)).status).toBe(404)
    expect(await lookUpsOf(branch)).toEqual([
      "partijenList",
      "partijIdentificatorenList",
      "partijIdentificatorenRetrieve"
    ])
    expect(await lookUpsOf(parent)).toEqual([])
  })

  it("is one too when a refusal tells that a number is known", async () => {
    const { lookUpsOf, made, post, send } = await filled(await register())
    const [one, company] = [await made(person, bsn), await made(organisation, kvk)]
    const partijIdentificatoren = [{ partijIdentificator: bsn }]
    expect(codesOf((await post("/partijen", { ...person, partijIdentificatoren })).json)).toEqual([[
      "__all__",
      "invalid"
    ]])
    expect(await lookUpsOf(one)).toEqual(["partijenCreate"])
    const identificatoren = [{ soort: "bsn", waarde: bsn.objectId }]
    const native = await send("POST", "/api/v1/partijen", { json: { soortPartij: "persoon", identificatoren } })
    expect([native.status, native.json.code]).toEqual([409, "identificator-bezet"])
    expect(await lookUpsOf(one)).toEqual(["partijenCreate", "registreerPartij"])
    const other = await made(organisation)
    const patched = await send("PATCH", `${face}/partijen/${other.uuid}`, {
      json: { partijIdentificatoren: [{ partijIdentificator: kvk }] }
    })
    expect(patched.status).toBe(400)
    expect(codesOf((await post("/partij-identificatoren", { partijIdentificator: kvk })).json)).toEqual([
      ["__all__", "invalid"]
    ])
    expect(await lookUpsOf(company)).toEqual(["partijenPartialUpdate", "partijIdentificatorenCreate"])
    expect(await lookUpsOf(other)).toEqual([])
  })
})

describe("who may look nobody up", () => {
  it("learns of no identificator whether it has a number", async () => {
    const app = await filled(testApp(options))
    const { partijIdentificatoren: [own] } = await app.made(person, bsn)
    const token = await tokenWith(app, accessScopes.filter((scope) => scope !== "identify"))
    const path = `/partij-identificatoren/${own.uuid}`
    expect((await app.get(path, { token })).status).toBe(200)
    for (const number of [bsn.objectId, "999991772"]) {
      expect((await app.get(`${path}?partijIdentificatorObjectId=${number}`, { token })).status).toBe(403)
    }
  })
})
