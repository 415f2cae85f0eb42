import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { testApp } from "../harness.ts"
import { postgresApp } from "../postgres-app.ts"
import { contractApp } from "./contract-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, kvk, nobody, person, vestiging } from "./given.ts"

const zaak = (objectId: string) => ({
  onderwerpobjectidentificator: {
    objectId,
    codeObjecttype: "zaak",
    codeRegister: "open-zaak",
    codeSoortObjectId: "uuid"
  }
})

const clerk = {
  naam: "Balie",
  soortActor: "medewerker",
  actoridentificator: { objectId: "balie-3", codeObjecttype: "mdw", codeRegister: "hr", codeSoortObjectId: "idf" }
}

const email = { adres: "anna@example.nl", soortDigitaalAdres: "email", omschrijving: "werk" }
const phone = { adres: "0201234567", soortDigitaalAdres: "telefoonnummer", referentie: "vandaag" }

const anna = { ...person, partijIdentificatoren: [{ partijIdentificator: bsn }] }

const internetaak = { gevraagdeHandeling: "Bel terug", status: "te_verwerken", toegewezenAanActoren: [clerk] }

/** What programs send in nine calls. */
const whole = {
  klantcontact,
  betrokkene,
  partij: anna,
  digitaleAdressen: [email, phone],
  onderwerpobject: zaak("1"),
  onderwerpobjecten: [zaak("2"), zaak("3")],
  actoren: [clerk],
  internetaak
}

/** How much of each kind there is. */
const counted = async ({ get }: ReturnType<typeof contractApp>) => {
  const kinds = [
    "klantcontacten",
    "betrokkenen",
    "partijen",
    "digitaleadressen",
    "onderwerpobjecten",
    "actoren",
    "actorklantcontacten",
    "internetaken"
  ]
  return Promise.all(kinds.map(async (kind) => (await get(`/${kind}`)).json.count as number))
}

const path = "/klantinteracties/api/v1/maak-klantcontact"

const options = { faces: ["klantinteracties"] } as const

const registers = [
  ["memory", async () => testApp(options)],
  ["PostgreSQL", async () => (await postgresApp(options)).app]
] as const

describe("maak-klantcontact with all that belongs to it", () => {
  it("makes and answers it all, and looks up who and what is known by then", async () => {
    const app = contractApp()
    const { get, post } = app
    const { json, status } = await post("/maak-klantcontact", whole)
    expect(status).toBe(201)
    expect(Object.keys(json).sort()).toEqual(Object.keys(whole).sort())
    expect(await counted(app)).toEqual([1, 1, 1, 2, 3, 1, 1, 1])
    expect(json.betrokkene.wasPartij).toEqual({ uuid: json.partij.uuid, url: json.partij.url })
    expect(json.betrokkene.digitaleAdressen.map(({ uuid }: { uuid: string }) => uuid)).toEqual(
      json.digitaleAdressen.map(({ uuid }: { uuid: string }) => uuid)
    )
    for (const kind of ["klantcontact", "betrokkene", "onderwerpobject", "partij", "internetaak"] as const) {
      const answered = json[kind]
      expect((await get(new URL(answered.url).pathname.replace("/klantinteracties/api/v1", ""))).json).toEqual(answered)
    }
    for (const answered of [...json.digitaleAdressen, ...json.onderwerpobjecten, ...json.actoren]) {
      const found = (await get(new URL(answered.url).pathname.replace("/klantinteracties/api/v1", ""))).json
      expect(found).toEqual(answered)
    }
    expect(json.klantcontact.hadBetrokkenActoren).toEqual(json.actoren)
    expect(json.internetaak.toegewezenAanActoren).toEqual([{ uuid: json.actoren[0].uuid, url: json.actoren[0].url }])
    const again = await post("/maak-klantcontact", { ...whole, actoren: [{ uuid: json.actoren[0].uuid }] })
    expect(again.json.partij.uuid).toBe(json.partij.uuid)
    expect(again.json.actoren).toEqual(json.actoren)
    expect(await counted(app)).toEqual([2, 2, 1, 4, 6, 1, 2, 2])
  })

  it("repeats the whole answer under its Idempotency-Key", async () => {
    const app = contractApp()
    const headers = { "Idempotency-Key": "1" }
    const first = await app.post("/maak-klantcontact", whole, { headers })
    expect((await app.post("/maak-klantcontact", whole, { headers })).json).toEqual(first.json)
    expect(await counted(app)).toEqual([1, 1, 1, 2, 3, 1, 1, 1])
  })

  it("finds a vestigingsnummer under the kvk_nummer that it names", async () => {
    const { get, post } = contractApp()
    const parent = await post("/partij-identificatoren", { identificeerdePartij: null, partijIdentificator: kvk })
    const identificator = { partijIdentificator: vestiging, subIdentificatorVan: { uuid: parent.json.uuid } }
    const partij = { ...person, soortPartij: "organisatie", partijIdentificatoren: [identificator] }
    const { json } = await post("/maak-klantcontact", { klantcontact, betrokkene, partij })
    expect(json.partij.partijIdentificatoren[0].partijIdentificator).toEqual(vestiging)
    expect((await get("/partijen")).json.count).toBe(1)
  })

  it("says nothing of what is null or not there, and answers no more then", async () => {
    const { post } = contractApp()
    const nothing = { partij: null, digitaleAdressen: null, onderwerpobjecten: null, actoren: null, internetaak: null }
    const { json } = await post("/maak-klantcontact", { klantcontact, betrokkene, ...nothing })
    expect(Object.keys(json)).toEqual(["klantcontact", "betrokkene", "onderwerpobject"])
    const empty = await post("/maak-klantcontact", { klantcontact, onderwerpobjecten: [], actoren: [] })
    expect([empty.json.onderwerpobjecten, empty.json.actoren]).toEqual([[], []])
  })

  it("needs to link for a partij", async () => {
    const app = contractApp()
    const at = async (scopes: Parameters<typeof tokenWith>[1], json: object) =>
      (await app.post("/maak-klantcontact", json, { token: await tokenWith(app, scopes) })).status
    expect(await at(["read", "write"], { klantcontact, betrokkene, partij: anna })).toBe(403)
    expect(await at(["read", "write", "link"], { klantcontact, betrokkene, partij: anna })).toBe(201)
    const { partij: _, ...rest } = whole
    expect(await at(["read", "write"], rest)).toBe(201)
  })

  const many = (count: number, one: object) => Array.from({ length: count }, () => one)
  const wrong: ReadonlyArray<readonly [object, ReadonlyArray<readonly [string, string]>]> = [
    [{ onderwerpobjecten: many(21, zaak("1")) }, [["onderwerpobjecten", "max_length"]]],
    [{ actoren: many(21, clerk) }, [["actoren", "max_length"]]],
    [{ digitaleAdressen: many(51, email) }, [["digitaleAdressen", "max_length"]]],
    [{ internetaak: { ...internetaak, toegewezenAanActoren: many(21, clerk) } }, [
      ["internetaak.toegewezenAanActoren", "max_length"]
    ]],
    [{ internetaak: { status: "verwerkt" } }, [
      ["internetaak.gevraagdeHandeling", "required"],
      ["internetaak.toegewezenAanActoren", "required"]
    ]],
    [{ internetaak: [] }, [["internetaak.nonFieldErrors", "invalid"]]],
    [{ actoren: {}, onderwerpobjecten: [{}] }, [
      ["onderwerpobjecten.0.nonFieldErrors", "required"],
      ["actoren", "not_a_list"]
    ]],
    [{ actoren: [{ ...clerk, actorIdentificatie: {} }, { uuid: "1" }] }, [
      ["actoren.0.actorIdentificatie.functie", "required"],
      ["actoren.0.actorIdentificatie.telefoonnummer", "required"],
      ["actoren.1.uuid", "invalid"]
    ]],
    [{ digitaleAdressen: [email, { ...phone, adres: "1" }, { ...email, isStandaardAdres: true }] }, [
      ["digitaleAdressen.1.adres", "invalid"],
      ["digitaleAdressen.2.isStandaardAdres", "invalid"]
    ]],
    [{ digitaleAdressen: [email, email] }, [["digitaleAdressen.1", "invalid"]]],
    [{ digitaleAdressen: [{ ...email, verstrektDoorPartij: { uuid: nobody } }] }, [
      ["digitaleAdressen.0.verstrektDoorPartij", "invalid"]
    ]],
    [{ betrokkene: undefined }, [["betrokkene", "required"]]],
    [{ betrokkene: { ...betrokkene, wasPartij: { uuid: nobody } } }, [["nonFieldErrors", "invalid"]]],
    [{ partij: person }, [["partij.partijIdentificatoren", "required"]]],
    [{ partij: { ...anna, nummer: "0000000009" } }, [["partij.nummer", "invalid"]]],
    [{ partij: { ...anna, rekeningnummers: [{ uuid: nobody }] } }, [["partij.rekeningnummers", "invalid"]]],
    [{ partij: { ...anna, voorkeursRekeningnummer: { uuid: nobody } } }, [
      ["partij.voorkeursRekeningnummer", "invalid"]
    ]],
    [{ partij: { ...anna, partijIdentificatoren: [{ uuid: nobody, partijIdentificator: bsn }] } }, [
      ["partij.partijIdentificatoren.0.uuid", "invalid"]
    ]],
    [{ partij: { ...anna, soortPartij: "organisatie" } }, [["__all__", "invalid"]]],
    [{ partij: { ...anna, partijIdentificatoren: [{ partijIdentificator: vestiging }] } }, [
      ["partij.partijIdentificatoren.0.subIdentificatorVan", "invalid"]
    ]]
  ]

  it("tells what is wrong at its place, and bounds each list", async () => {
    const app = contractApp()
    for (const [part, codes] of wrong) {
      expect(codesOf((await app.post("/maak-klantcontact", { ...whole, ...part })).json)).toEqual(codes)
    }
    expect(await counted(app)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  it.each(registers)("makes nothing when the register refuses any part (%s)", async (_, register) => {
    const app = await register()
    const post = (json: object) => app.send("POST", path, { json })
    const first = await post({ klantcontact: { ...klantcontact, nummer: "0000000042" }, internetaak })
    const count = async () =>
      Promise.all(
        ["klantcontacten", "betrokkenen", "partijen", "actoren", "onderwerpobjecten", "internetaken"].map(async (
          kind
        ) => (await app.send("GET", `/klantinteracties/api/v1/${kind}`)).json.count as number)
      )
    const before = await count()
    const unseen = { ...clerk, actoridentificator: { ...clerk.actoridentificator, objectId: "balie-4" } }
    const parts: ReadonlyArray<readonly [object, string, string]> = [
      [{ klantcontact: { ...klantcontact, nummer: "0000000042" } }, "klantcontact.nummer", "unique"],
      [
        { onderwerpobjecten: [zaak("1"), { wasKlantcontact: { uuid: nobody } }] },
        "onderwerpobjecten.1.wasKlantcontact.uuid",
        "invalid"
      ],
      [{ actoren: [unseen, { uuid: nobody }] }, "actoren.1.uuid", "invalid"],
      [
        { internetaak: { ...internetaak, toegewezenAanActoren: [unseen, { uuid: nobody }] } },
        "internetaak.toegewezenAanActoren.1.uuid",
        "invalid"
      ],
      [{ internetaak: { ...internetaak, nummer: first.json.internetaak.nummer } }, "internetaak.nummer", "unique"]
    ]
    for (const [part, name, code] of parts) {
      expect(codesOf((await post({ ...whole, actoren: [unseen], ...part })).json)).toEqual([[name, code]])
      expect(await count()).toEqual(before)
    }
    expect((await post(whole)).status).toBe(201)
  })
})
