import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "./caller-token.ts"
import { bsn, created, klantcontact, otherBsn, pathOf, persoon } from "./examples.ts"
import { expectProblem, type Sending, type TestApp, testApp } from "./harness.ts"
import type { Received } from "./received.ts"

const anyVersion = { "If-Match": "*" }
const email = { soortDigitaalAdres: "email", adres: "markeer@example.nl" }

/** What must not come out: each a value of the partij, and of nothing else here. */
const marks = [
  "Markeernaam",
  "Markeerbedrijf",
  "markeer@example.nl",
  "Markeerstraat",
  "Markeerdorp",
  "4321ZX",
  "0687654321",
  "Markeernotitie",
  "Frans",
  "*****0019",
  bsn
]

const gegevens = {
  soortPartij: "contactpersoon",
  contactnaam: { achternaam: "Markeernaam" },
  organisatienaam: "Markeerbedrijf",
  identificatoren: [{ soort: "bsn", waarde: bsn }],
  bezoekadres: {
    soortBezoekadres: "binnenlands_adres",
    straat: "Markeerstraat",
    huisnummer: 1,
    postcode: "4321ZX",
    woonplaats: "Markeerdorp"
  },
  correspondentieadres: {
    soortCorrespondentieadres: "postbusnummer",
    postbusnummer: 12345,
    postcode: "4321ZX",
    woonplaats: "Markeerdorp"
  },
  digitaleAdressen: [email, { soortDigitaalAdres: "telefoonnummer", adres: "0687654321" }],
  voorkeurskanaal: email,
  voorkeurstaal: { code: "fra" },
  interneNotitie: "Markeernotitie",
  indicatieGeheimhouding: true
}

/** A partij with geheimhouding with a linked betrokkene, and a caller with all scopes but some. */
const register = async (...without: ReadonlyArray<AccessScope>) => {
  const app = testApp()
  const partij = (await created(app, "/partijen", gegevens)).json
  const call = (await created(app, "/klantcontacten", klantcontact)).json
  const betrokkene =
    (await created(app, "/betrokkenen", { klantcontact: { id: call.id }, rol: "klant", partij: { id: partij.id } }))
      .json
  const token = await tokenWith(app, accessScopes.filter((scope) => !without.includes(scope)))
  const ask = (method: string, path: string, sending: Sending = {}) => app.send(method, path, { token, ...sending })
  return { app, partij, call, betrokkene, ask }
}

/** Every answer in which the data of a partij can stand. */
const answers = async (
  { ask, betrokkene, call, partij }: Awaited<ReturnType<typeof register>>
): Promise<{ readonly [what: string]: Received }> => {
  const identificatie = { soort: "bsn", waarde: bsn }
  const separate =
    (await ask("POST", "/api/v1/betrokkenen", { json: { klantcontact: { id: call.id }, rol: "klant" } })).json
  return {
    one: await ask("GET", pathOf(partij)),
    list: await ask("GET", "/api/v1/partijen"),
    "list by nummer": await ask("GET", `/api/v1/partijen?nummer=${partij.nummer}&count=true`),
    "found by identificator": await ask("POST", "/api/v1/partijen/zoek", { json: { identificatie } }),
    "expanded in one": await ask("GET", `${pathOf(betrokkene)}?expand=partij,klantcontact`),
    "expanded in a list": await ask("GET", "/api/v1/betrokkenen?gekend=true&expand=partij"),
    "expanded in the list of a klantcontact": await ask(
      "GET",
      `${pathOf(call)}/betrokkenen?gekend=true&expand=partij`
    ),
    "expanded in what is found": await ask("POST", "/api/v1/betrokkenen/zoek?expand=partij", {
      json: { partij: partij.id }
    }),
    registratie: await ask("POST", "/api/v1/registraties", {
      json: { klantcontact: { id: call.id }, rol: "klant", identificatie }
    }),
    "registratie at a klantcontact": await ask("POST", `${pathOf(call)}/betrokkenen`, {
      json: { rol: "klant", identificatie: { partij: partij.id } }
    }),
    koppeling: await ask("PUT", `${pathOf(separate)}/partij`, { json: { identificatie }, headers: anyVersion })
  }
}

/** The partij as it stands in an answer, wherever that is. */
const partijIn = ({ json }: Received) => {
  const record = json.results?.[0] ?? json
  return typeof record.partij === "object" && record.partij !== null ? record.partij : record
}

describe("geheimhouding (B9)", () => {
  it("of the partij it shows, without read-secret, only that she is there, whatever is asked", async () => {
    const asked = await register("read-secret")
    for (const [what, received] of Object.entries(await answers(asked))) {
      expect(received.status, `${what}: ${received.text}`).toBeLessThan(300)
      expect(partijIn(received), what).toEqual({
        id: asked.partij.id,
        url: asked.partij.url,
        versie: 1,
        nummer: asked.partij.nummer,
        soortPartij: "contactpersoon",
        indicatieGeheimhouding: true,
        indicatieActief: true,
        weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }]
      })
      for (const mark of marks) {
        expect(`${received.text} ${JSON.stringify([...received.headers])}`, what).not.toContain(mark)
      }
    }
  })

  it("shows all with read-secret, and of others all without it", async () => {
    const asked = await register("read-bsn")
    for (const [what, received] of Object.entries(await answers(asked))) {
      expect(partijIn(received), what).toEqual(asked.partij)
    }
    const { app, ask } = await register("read-secret", "read-bsn")
    const open = (await created(app, "/partijen", persoon(otherBsn))).json
    expect((await ask("GET", pathOf(open))).json).toEqual(open)
  })

  it("keeps the partij out of the contactgegevens, and tells that it does", async () => {
    const { ask, betrokkene } = await register("read-secret")
    const received = await ask("GET", `${pathOf(betrokkene)}/contactgegevens`)
    expect(received.json).toMatchObject({
      gekend: true,
      geheimhouding: true,
      naam: null,
      digitaleAdressen: [],
      weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }]
    })
    for (const mark of marks) expect(received.text).not.toContain(mark)
    const withRight = await register()
    expect((await withRight.ask("GET", `${pathOf(withRight.betrokkene)}/contactgegevens`)).json).toMatchObject({
      geheimhouding: true,
      naam: { waarde: { achternaam: "Markeernaam" }, bron: "partij" }
    })
  })

  it("hides her from who looks for an address that he may not see, in the list and in its number", async () => {
    const found = async ({ app, ask, partij }: Awaited<ReturnType<typeof register>>) => {
      const open = (await created(app, "/partijen", { ...persoon(otherBsn), digitaleAdressen: [email] })).json
      const { json } = await ask("POST", "/api/v1/partijen/zoek?count=true&sort=registratiedatum", {
        json: { digitaalAdres: email }
      })
      return [
        json.results.map(({ id }: { id: string }) => id === partij.id ? "geheim" : id === open.id ? "open" : "other"),
        json.count
      ]
    }
    expect(await found(await register("read-secret"))).toEqual([["open"], 1])
    expect(await found(await register())).toEqual([["geheim", "open"], 2])
  })

  it("cannot be switched off, nor the partij tried out or deleted, by who may not see her", async () => {
    const { app, ask, partij } = await register("read-secret")
    const before = await app.send("GET", pathOf(partij))
    const attempts: ReadonlyArray<readonly [string, unknown]> = [
      ["PATCH", { indicatieGeheimhouding: false }],
      ["PATCH", { contactnaam: { achternaam: "" } }],
      ["PUT", { ...gegevens, indicatieGeheimhouding: false }],
      ["PUT", { ...gegevens, identificatoren: [{ soort: "bsn", waarde: "*****0019" }] }],
      ["DELETE", undefined]
    ]
    for (const [method, json] of attempts) {
      for (const headers of [anyVersion, { "If-Match": "\"1\"" }, { "If-Match": "\"7\"" }]) {
        expectProblem(
          await ask(method, pathOf(partij), { headers, ...(json === undefined ? {} : { json }) }),
          403,
          "geen-recht"
        )
      }
    }
    expect((await app.send("GET", pathOf(partij))).json).toEqual(before.json)
  })

  it("gives no way to try out a bsn by what is wrong beside it", async () => {
    const { ask, partij } = await register("read-secret")
    const refusal = async (waarde: string) => {
      const { json: { instance: _, ...json }, status } = await ask("PUT", pathOf(partij), {
        json: { ...gegevens, identificatoren: [{ soort: "bsn", waarde }] }
      })
      return [status, json]
    }
    expect(await refusal("*****0019")).toEqual(await refusal("*****1772"))
  })

  it("holds for an answer of his own too, and for what is repeated under its key", async () => {
    const { ask } = await register("read-secret")
    const json = { ...persoon(otherBsn), indicatieGeheimhouding: true }
    const headers = { "Idempotency-Key": "geheim-1" }
    for (
      const received of [
        await ask("POST", "/api/v1/partijen", { json, headers }),
        await ask("POST", "/api/v1/partijen", { json, headers })
      ]
    ) {
      expect([received.status, received.json.contactnaam, received.headers.get("ETag")]).toEqual([
        201,
        undefined,
        "\"1.geheim\""
      ])
    }
    const open =
      (await ask("POST", "/api/v1/partijen", { json: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } } }))
        .json
    const { json: secret } = await ask("PATCH", pathOf(open), {
      json: { indicatieGeheimhouding: true },
      headers: anyVersion
    })
    expect([secret.contactnaam, secret.indicatieGeheimhouding]).toEqual([undefined, true])
  })

  it("gives who sees less another ETag, with which who sees more may change", async () => {
    const { app, ask, partij } = await register("read-secret")
    const less = (await ask("GET", pathOf(partij))).headers.get("ETag") ?? ""
    const more = (await app.send("GET", pathOf(partij))).headers.get("ETag") ?? ""
    expect([less, more]).toEqual(["\"1.geheim\"", "\"1\""])
    expect((await app.send("GET", pathOf(partij), { headers: { "If-None-Match": less } })).status).toBe(200)
    expect((await ask("GET", pathOf(partij), { headers: { "If-None-Match": less } })).status).toBe(304)
    expect(
      (await app.send("PATCH", pathOf(partij), { json: { voorkeurstaal: null }, headers: { "If-Match": less } })).status
    ).toBe(200)
  })
})

describe("a bsn", () => {
  const shownTo = async (app: TestApp, some: ReadonlyArray<AccessScope>, path: string) => {
    const { headers, json } = await app.send("GET", path, { token: await tokenWith(app, some) })
    return [json.identificatoren[0].waarde, headers.get("ETag")]
  }

  it("is whole to who has read-bsn alone, and its mask may still be given back", async () => {
    const app = testApp()
    const path = pathOf((await created(app, "/partijen", persoon())).json)
    expect(await shownTo(app, ["read"], path)).toEqual(["*****0019", "\"1\""])
    expect(await shownTo(app, accessScopes.filter((scope) => scope !== "read-bsn"), path)).toEqual([
      "*****0019",
      "\"1\""
    ])
    expect(await shownTo(app, ["read", "read-bsn"], path)).toEqual([bsn, "\"1.bsn\""])
    const token = await tokenWith(app, ["read", "write", "read-bsn"])
    for (const waarde of ["*****0019", bsn]) {
      const { json, status } = await app.send("PUT", path, { token, json: persoon(waarde), headers: anyVersion })
      expect([status, json.identificatoren]).toEqual([200, [{ soort: "bsn", waarde: bsn }]])
    }
  })

  it("of a partij with geheimhouding is shown to nobody who may not see her", async () => {
    const { ask, partij } = await register("read-secret")
    expect((await ask("GET", pathOf(partij))).text).not.toContain("identificator")
  })
})
