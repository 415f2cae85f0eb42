import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Layer } from "effect"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, assert, describe, it } from "vitest"
import { importPlan } from "../../src/import/import-plan.ts"
import { importRecords } from "../../src/import/import-records.ts"
import { importReport } from "../../src/import/import-report.ts"
import { openKlantDump, runningOpenKlant, SourceFailed } from "../../src/import/open-klant-source.ts"
import { receivingRegister } from "../../src/import/receiving-register.ts"
import { openKlant, ref, uuid, withPartij } from "./open-klant-records.ts"

const registers: Array<{ readonly end: () => Promise<void> }> = []
afterEach(() => Promise.all(registers.splice(0).map((register) => register.end())))

const emptyRegister = () => {
  const register = receivingRegister(Layer.fresh(Layer.mergeAll(memory, system)))
  registers.push(register)
  return register
}

const dumpOf = (dump: object) => openKlantDump(JSON.stringify(dump))

const ignore = () => undefined

const summed = (results: Awaited<ReturnType<typeof importRecords>>) => ({
  made: results.reduce((sum, { made }) => sum + made, 0),
  present: results.reduce((sum, { present }) => sum + present, 0),
  refused: results.flatMap(({ refused }) => refused)
})

describe("an import of what an Open Klant has", () => {
  it("keeps every uuid, reference and value", async () => {
    const register = emptyRegister()
    const results = await importRecords(dumpOf(openKlant), register, ignore)
    assert.deepStrictEqual(summed(results), { made: 5, present: 0, refused: [] })
    const { json: contact } = await register.get(`klantcontacten/${uuid("1")}`)
    assert.deepInclude(contact as object, { uuid: uuid("1"), inhoud: "Vraagt naar de kosten.", kanaal: "telefoon" })
    assert.strictEqual(Date.parse((contact as { plaatsgevondenOp: string }).plaatsgevondenOp), 1_709_287_200_175)
    const { json: betrokkene } = await register.get(`betrokkenen/${uuid("2")}`)
    assert.nestedPropertyVal(betrokkene, "hadKlantcontact.uuid", uuid("1"))
    assert.propertyVal(betrokkene, "volledigeNaam", "Sanne de Boer")
    const { json: task } = await register.get(`internetaken/${uuid("5")}`)
    assert.nestedPropertyVal(task, "toegewezenAanActoren[0].uuid", uuid("4"))
    assert.strictEqual(
      Date.parse((task as { afgehandeldOp: string }).afgehandeldOp),
      Date.parse("2024-03-02T10:00:00Z")
    )
    assert.nestedPropertyVal(
      (await register.get(`onderwerpobjecten/${uuid("3")}`)).json,
      "klantcontact.uuid",
      uuid("1")
    )
  })

  it("takes partijen over with their identificatoren, and links who was one of them", async () => {
    const register = emptyRegister()
    const partij = {
      ...ref("7", "partijen"),
      nummer: null,
      digitaleAdressen: [],
      partijIdentificatoren: [ref("8", "partij-identificatoren")],
      soortPartij: "persoon",
      indicatieGeheimhouding: null,
      voorkeurstaal: "nld",
      indicatieActief: true,
      partijIdentificatie: { contactnaam: { voornaam: "Sanne", achternaam: "Boer" }, volledigeNaam: "Sanne Boer" }
    }
    const identificator = {
      ...ref("8", "partij-identificatoren"),
      identificeerdePartij: ref("7", "partijen"),
      anderePartijIdentificator: "",
      partijIdentificator: {
        codeObjecttype: "natuurlijk_persoon",
        codeSoortObjectId: "bsn",
        objectId: "999990019",
        codeRegister: "brp"
      },
      subIdentificatorVan: null
    }
    const results = await importRecords(
      dumpOf({
        ...openKlant,
        partijen: [partij],
        "partij-identificatoren": [identificator],
        betrokkenen: [{ ...openKlant.betrokkenen[0], wasPartij: ref("7", "partijen") }]
      }),
      register,
      ignore
    )
    assert.deepStrictEqual(summed(results), { made: 7, present: 0, refused: [] })
    const { json } = await register.get(`partij-identificatoren/${uuid("8")}`)
    assert.nestedPropertyVal(json, "identificeerdePartij.uuid", uuid("7"))
    const { json: betrokkene } = await register.get(`betrokkenen/${uuid("2")}`)
    assert.nestedPropertyVal(betrokkene, "wasPartij.uuid", uuid("7"))
  })

  it("takes over digital addresses under their own uuid, what cannot be used as it came, and what is preferred", async () => {
    const register = emptyRegister()
    const results = await importRecords(dumpOf(withPartij), register, ignore)
    assert.deepStrictEqual(summed(results), { made: 11, present: 0, refused: [] })
    const { json: partij } = await register.get(`partijen/${uuid("7")}`)
    assert.nestedPropertyVal(partij, "voorkeursDigitaalAdres.uuid", uuid("b"))
    assert.nestedPropertyVal(partij, "voorkeursRekeningnummer.uuid", uuid("d"))
    assert.deepInclude(partij as object, { voorkeurstaal: "ndl" })
    assert.nestedPropertyVal(partij, "bezoekadres.land", "BE")
    for (const { url: _, verstrektDoorBetrokkene, verstrektDoorPartij, ...kept } of withPartij.digitaleadressen) {
      const { json } = await register.get(`digitaleadressen/${kept.uuid}`)
      assert.deepInclude(json as object, kept)
      const { verstrektDoorBetrokkene: giver, verstrektDoorPartij: owner } =
        json as typeof withPartij.digitaleadressen[0]
      assert.deepStrictEqual(
        [owner?.uuid, (giver as typeof owner | null)?.uuid],
        [verstrektDoorPartij?.uuid, verstrektDoorBetrokkene?.uuid]
      )
    }
    assert.deepInclude(
      summed(await importRecords(dumpOf(withPartij), register, ignore)),
      { made: 0, present: 11, refused: [] }
    )
  })

  it("goes on where it was stopped, also between an address and that it is preferred", async () => {
    const register = emptyRegister()
    const partijen = [{ ...withPartij.partijen[0], voorkeursDigitaalAdres: null, voorkeursRekeningnummer: null }]
    await importRecords(dumpOf({ ...withPartij, partijen }), register, ignore)
    await register.change("PATCH", `partijen/${uuid("7")}`, { voorkeursDigitaalAdres: ref("a", "digitaleadressen") })
    assert.deepInclude(summed(await importRecords(dumpOf(withPartij), register, ignore)), { made: 1, refused: [] })
    const { json } = await register.get(`partijen/${uuid("7")}`)
    assert.nestedPropertyVal(json, "voorkeursDigitaalAdres.uuid", uuid("a"))
    assert.nestedPropertyVal(json, "voorkeursRekeningnummer.uuid", uuid("d"))
  })

  it("tells of an address that stands there twice, of one of nobody, and of a preference for it", async () => {
    const register = emptyRegister()
    const [first, ...others] = withPartij.digitaleadressen
    const digitaleadressen = [
      { ...first, referentie: "" },
      { ...first, ...ref("e", "digitaleadressen"), referentie: "", isStandaardAdres: false },
      ...others,
      { ...others[1], ...ref("f", "digitaleadressen"), verstrektDoorBetrokkene: null }
    ]
    const partijen = [{ ...withPartij.partijen[0], voorkeursDigitaalAdres: ref("e", "digitaleadressen") }]
    const dump = dumpOf({ ...withPartij, digitaleadressen, partijen })
    const expected = [
      { uuid: uuid("e"), why: "400 nonFieldErrors unique" },
      { uuid: uuid("f"), why: "400 nonFieldErrors required" },
      { uuid: uuid("7"), why: "400 voorkeursDigitaalAdres invalid" }
    ]
    for (const run of ["first", "again"]) {
      assert.deepStrictEqual(summed(await importRecords(dump, register, ignore)).refused, expected, run)
      const { json } = await register.get(`digitaleadressen/${uuid("a")}`)
      assert.deepInclude(json as object, { isStandaardAdres: true, omschrijving: "thuis" })
    }
  })

  it("makes nothing twice, and leaves what was changed here as it is", async () => {
    const register = emptyRegister()
    await importRecords(dumpOf({ klantcontacten: openKlant.klantcontacten }), register, ignore)
    await register.change("PATCH", `klantcontacten/${uuid("1")}`, { onderwerp: "Rijbewijs" })
    assert.deepStrictEqual(summed(await importRecords(dumpOf(openKlant), register, ignore)), {
      made: 4,
      present: 1,
      refused: []
    })
    assert.deepInclude((await register.get(`klantcontacten/${uuid("1")}`)).json as object, { onderwerp: "Rijbewijs" })
  })

  it("passes over what does not fit and what stands on it, and tells why without a value", async () => {
    const register = emptyRegister()
    const klantcontacten = [{ ...openKlant.klantcontacten[0], kanaal: "Sanne de Boer 999990019 ".repeat(9) }]
    const results = await importRecords(dumpOf({ ...openKlant, klantcontacten }), register, ignore)
    assert.deepStrictEqual(summed(results), {
      made: 1,
      present: 0,
      refused: [
        { uuid: uuid("1"), why: "400 kanaal max_length" },
        { uuid: uuid("2"), why: "400 hadKlantcontact.uuid invalid" },
        { uuid: uuid("3"), why: "400 klantcontact.uuid invalid" },
        { uuid: uuid("5"), why: "400 aanleidinggevendKlantcontact.uuid invalid" }
      ]
    })
    const report = importReport(results)
    assert.include(report, `klantcontacten/${uuid("1")}: 400 kanaal max_length`)
    assert.notMatch(report, /Sanne|999990019/u)
  })

  it("gives the uuid of a record that was refused to no other", async () => {
    const register = emptyRegister()
    const [contact] = openKlant.klantcontacten
    await importRecords(dumpOf({ klantcontacten: [{ ...contact, taal: "" }] }), register, ignore)
    const { json, status } = await register.change("POST", "klantcontacten", { ...contact, nummer: undefined })
    assert.strictEqual(status, 201)
    assert.notPropertyVal(json, "uuid", uuid("1"))
  })
})

describe("a running Open Klant", () => {
  /** Speaks the contract as far as it is read. */
  const standIn = async (total: number, broken = false) => {
    const asked: Array<string> = []
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? "", "http://localhost")
      asked.push(`${request.headers.authorization} ${request.url}`)
      const size = Number(searchParams.get("pageSize"))
      const begin = (Number(searchParams.get("page")) - 1) * size
      const numbers = Array.from({ length: total }, (_, index) => index).slice(begin, begin + size)
      const results = request.url?.includes("/klantcontacten?") === true
        ? numbers.map((number) => ({
          ...openKlant.klantcontacten[0],
          uuid: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`
        }))
        : []
      const next = begin + size < total && results.length > 0 ? "http://elders.example.nl/next" : null
      response.writeHead(broken ? 500 : 200, { "Content-Type": "application/json" })
      response.end(JSON.stringify({ count: total, next, previous: null, results }))
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/klantinteracties/api/v1`
    registers.push({ end: async () => void server.close() })
    return { asked, source: runningOpenKlant(url, "geheim") }
  }

  it("is read page by page, each collection to its end, and from no other server", async () => {
    const { asked, source } = await standIn(205)
    const results = await importRecords(source, emptyRegister(), ignore)
    assert.deepStrictEqual(summed(results), { made: 205, present: 0, refused: [] })
    assert.lengthOf(asked, importPlan.length + 2)
    assert.include(asked, "Token geheim /klantinteracties/api/v1/klantcontacten?page=3&pageSize=100")
  })

  it("that fails ends the import, which can go on later", async () => {
    const { source } = await standIn(1, true)
    const failure = await importRecords(source, emptyRegister(), ignore).catch((error: unknown) => error)
    assert.instanceOf(failure, SourceFailed)
    assert.strictEqual(String(failure), "Error: partijen?page=1&pageSize=100: status 500")
  })

  it.each(["", "[]", "{", "\"Sanne\"", "{\"partijen\": 1}", "{\"partijen\": [{\"naam\": \"Sanne\"}]}"])(
    "cannot have given %j",
    async (given) => {
      const failure = await Promise.resolve().then(() => importRecords(openKlantDump(given), emptyRegister(), ignore))
        .catch((error: unknown) => error)
      assert.instanceOf(failure, SourceFailed)
      assert.notInclude(String(failure), "Sanne")
    }
  )
})
