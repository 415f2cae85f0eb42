import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Layer } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { gatewayFile } from "../../src/import/gateway/gateway-file.ts"
import { withLeftOut } from "../../src/import/gateway/with-left-out.ts"
import { importRecords } from "../../src/import/import-records.ts"
import { importReport } from "../../src/import/import-report.ts"
import { SourceFailed } from "../../src/import/open-klant-source.ts"
import { receivingRegister } from "../../src/import/receiving-register.ts"
import { uuid } from "./open-klant-records.ts"

/** An object of the bundle as its API gives it: what it names stands in it whole. */
const betrokkene = JSON.parse(
  readFileSync(join(import.meta.dirname, "gateway-betrokkene.json"), "utf8")
) as Readonly<Record<string, object>>

const path = "betrokkenenbijklantcontact"

const emptyRegister = () => {
  const register = receivingRegister(Layer.fresh(Layer.mergeAll(memory, system)))
  onTestFinished(() => register.end())
  return register
}

const taken = async (register: ReturnType<typeof emptyRegister>, json: unknown) => {
  const source = gatewayFile(JSON.stringify(json))
  return withLeftOut(await importRecords(source, register, () => undefined), source)
}

const sums = (results: Awaited<ReturnType<typeof taken>>) => ({
  made: results.reduce((sum, { made }) => sum + made, 0),
  refused: results.flatMap(({ refused }) => refused.map(({ uuid, why }) => [uuid, why]))
})

const notInContract = [
  [uuid("7"), "identificatoren left out"],
  [uuid("2"), "voorkeurstaal, bezoekadres.aanduidingBijHuisnummer left out"]
]

describe("an import of objects of the CommonGateway bundle", () => {
  it("makes a record of each, in the words of the contract, and tells what has no place there", async () => {
    const register = emptyRegister()
    const results = await taken(register, [betrokkene])
    const { made, refused } = sums(results)
    assert.strictEqual(made, 13)
    assert.deepStrictEqual(refused.filter(([, why]) => !why?.startsWith("omschrijving")), notInContract)
    assert.notMatch(importReport(results), /Sanne|999990019/u)
    const json = async (path: string) => (await register.get(path)).json as never
    assert.deepInclude(await json(`klantcontacten/${uuid("1")}`), {
      nummer: "471",
      kanaal: "telefoonnummer",
      onderwerp: "Paspoort",
      indicatieContactGelukt: null,
      vertrouwelijk: false,
      plaatsgevondenOp: "2024-03-01T09:00:00Z"
    })
    const person = await json(`betrokkenen/${uuid("2")}`)
    assert.deepInclude(person, { rol: "klant", initiator: true, volledigeNaam: "Sanne de Boer" })
    assert.deepNestedInclude(person, {
      "wasPartij.uuid": uuid("7"),
      "hadKlantcontact.uuid": uuid("1"),
      "bezoekadres.straatnaam": "Kerkstraat",
      "bezoekadres.huisnummertoevoeging": "b",
      "bezoekadres.postcode": "3511 AB",
      "bezoekadres.land": "NL",
      "correspondentieadres.adresregel1": "Postbus 12"
    })
    const partij = await json(`partijen/${uuid("7")}`)
    assert.deepNestedInclude(partij, {
      nummer: "12",
      indicatieGeheimhouding: false,
      "voorkeursDigitaalAdres.uuid": uuid("a"),
      "bezoekadres.adresregel1": "Rue Neuve 1",
      "bezoekadres.land": "BE",
      "partijIdentificatoren[0].partijIdentificator.objectId": "*****0019"
    })
    assert.deepInclude(await json(`digitaleadressen/${uuid("a")}`), {
      adres: "06-1234 vraag naar Sanne",
      soortDigitaalAdres: "telefoonnummer"
    })
    assert.deepInclude(await json(`digitaleadressen/${uuid("b")}`), { soortDigitaalAdres: "overig" })
    const given = await json(`digitaleadressen?verstrektDoorBetrokkene__uuid=${uuid("2")}`)
    assert.deepNestedInclude(given, {
      count: 1,
      "results[0].adres": "sanne@example.nl",
      "results[0].soortDigitaalAdres": "email"
    })
    assert.deepNestedInclude(await json(`internetaken/${uuid("5")}`), { "toegewezenAanActoren[0].uuid": uuid("4") })
  })

  it.each([
    ["a list", [betrokkene]],
    ["an answer", { results: [betrokkene], total: 1, page: 1 }],
    ["one", betrokkene],
    ["lists by path", { [path]: { results: [betrokkene] }, partijen: [betrokkene["partij"]] }]
  ])("takes the same of %s, and nothing twice", async (_, json) => {
    const register = emptyRegister()
    assert.strictEqual(sums(await taken(register, json)).made, 13)
    assert.strictEqual(sums(await taken(register, json)).made, 0)
  })

  it("follows what is named by its address, or embedded", async () => {
    const register = emptyRegister()
    const { klantcontact, partij, ...rest } = betrokkene
    const named = {
      ...rest,
      klantcontact: `https://gateway.example.nl/api/kic/v1/klantcontacten/${uuid("1")}`,
      partij: uuid("7"),
      embedded: { partij }
    }
    const { made } = sums(
      await taken(register, { klantcontacten: [klantcontact], [path]: [named] })
    )
    assert.strictEqual(made, 13)
  })

  it.each([
    ["vertrouwelijk", "ja", { vertrouwelijk: true }],
    ["indicatieContactGelukt", "ja", { indicatieContactGelukt: true }],
    ["indicatieContactGelukt", "nee", { indicatieContactGelukt: false }],
    ["indicatieContactGelukt", false, { indicatieContactGelukt: false }]
  ])("reads words for booleans: %s %s", async (name, value, expected) => {
    const register = emptyRegister()
    await taken(register, [{ ...betrokkene, klantcontact: { ...betrokkene["klantcontact"], [name]: value } }])
    assert.deepInclude((await register.get(`klantcontacten/${uuid("1")}`)).json as object, expected)
  })

  it.each(["", "1", "{\"zaken\": []}", "{\"partijen\": [1]}", "[\"Sanne\"]"])("is not of %j", (text) => {
    const failure = (() => {
      try {
        return gatewayFile(text)
      } catch (error) {
        return error
      }
    })()
    assert.instanceOf(failure, SourceFailed)
    assert.notInclude(String(failure), "Sanne")
  })
})
