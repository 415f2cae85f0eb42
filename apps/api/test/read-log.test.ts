import type { SchemaAST } from "effect"
import { describe, expect, it } from "vitest"
import { shownInAnswers } from "../src/accounting/shown-in-answers.ts"
import { showsKey } from "../src/accounting/shown.ts"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/native/routes/index.ts"
import { tokenWith } from "./caller-token.ts"
import { created, email, klantcontact, noId, ongekend, pathOf, persoon, registered, registratie } from "./examples.ts"
import { expectProblem, testApp, token } from "./harness.ts"
import { asked, type Entry, readBy, shownBy } from "./read-entries.ts"
import { withFinding } from "./reconciled.ts"

/** Every struct within a schema. */
const structsIn = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.Objects> =>
  ast._tag === "Objects"
    ? [ast, ...ast.propertySignatures.flatMap(({ type }) => structsIn(type))]
    : ast._tag === "Arrays"
    ? ast.rest.flatMap(structsIn)
    : ast._tag === "Union"
    ? ast.types.flatMap(structsIn)
    : []

const idsOf = ({ betrokkene, klantcontact, partij }: Awaited<ReturnType<typeof registered>>) => ({
  klantcontact: `klantcontact ${klantcontact.id}`,
  betrokkene: `betrokkene ${betrokkene.id}`,
  partij: `partij ${partij.id}`
})

/** Routes that show nobody's data, by their own word; every other one must be accounted for. */
const showNobody = [
  "verwijderBetrokkene",
  "verwijderDigitaalAdresVanBetrokkene",
  "verwijderDigitaalAdresVanPartij",
  "verwijderKlantcontact",
  "verwijderPartij",
  "zoekRaadplegingen",
  "zoekReconciliaties",
  "leesReconciliatie",
  "leesVoortgang",
  "zoekOnbestelbareGebeurtenissen",
  "probeerGebeurtenisOpnieuw",
  "laatGebeurtenisVallen",
  "zoekTokens",
  "trekTokenIn",
  "leesRechten"
]

/** Every klantcontact, betrokkene and partij whose address stands in an answer. */
const namedIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\/(klantcontact|betrokkene|partij)e?n\/([0-9a-f-]{36})"/gu)].map(
      ([, soort, id]) => `${soort} ${id}`
    )
  )

// Kills: a route without accounting.
describe("every route", () => {
  it("accounts for its answers, unless it is known to show nobody's data", () => {
    const without = routes.filter((route) => shownInAnswers(route) === undefined)
    expect(without.map(({ operationId }) => operationId).toSorted()).toEqual(showNobody.toSorted())
  })

  // Kills: a new form of a record, which would be shown unaccounted.
  it("shows no record in a form that is not accounted for", () => {
    const forms = routes.flatMap(({ answer }) => answer.schema === undefined ? [] : structsIn(answer.schema.ast))
    const records = forms.filter(({ propertySignatures }) => {
      const names = propertySignatures.map(({ name }) => name)
      return names.includes("id") && names.includes("url") && names.length > 2
    })
    const unaccounted = records.filter(({ annotations }) => annotations?.[showsKey] === undefined)
    expect(new Set(unaccounted.map(({ annotations }) => annotations?.["identifier"]))).toEqual(
      // The routes of a digital address say whose it is.
      new Set(["Bevinding", "Reconciliatie", "Raadpleging", "RaadplegingMetRecords", "DigitaalAdresMetVoorkeur"])
    )
    expect(records.length).toBeGreaterThan(unaccounted.length)
  })

  it("that shows records documents the purpose and the refusal to answer unaccounted", async () => {
    const { json } = await testApp().send("GET", "/api/v1/openapi.json")
    const operationOf = ({ method, path }: Route) => JSON.stringify(json.paths[path][method])
    for (const route of routes) {
      const isAccounted = shownInAnswers(route) !== undefined
      expect(operationOf(route).includes("#/components/parameters/Doelbinding"), route.path).toBe(isAccounted)
      expect(operationOf(route).includes("verantwoording-onbereikbaar"), route.path).toBe(isAccounted)
    }
  })
})

describe("an answer is accounted for with every record that it shows", () => {
  it("by id, also of a gekende betrokkene with the partij whose data these are", async () => {
    const app = testApp()
    const registration = await registered(app)
    const { betrokkene, klantcontact, partij } = idsOf(registration)
    for (
      const [record, expected] of [
        [registration.klantcontact, [klantcontact]],
        [registration.betrokkene, [betrokkene, partij]],
        [registration.partij, [partij]]
      ] as const
    ) {
      expect((await asked(app, "GET", pathOf(record))).shown).toEqual(expected.toSorted())
    }
  })

  it("an ongekende betrokkene by itself", async () => {
    const app = testApp()
    const { betrokkene } = await registered(app, ongekend)
    expect((await asked(app, "GET", pathOf(betrokkene))).shown).toEqual([`betrokkene ${betrokkene.id}`])
    expect((await asked(app, "GET", `${pathOf(betrokkene)}/contactgegevens`)).shown).toEqual([
      `betrokkene ${betrokkene.id}`
    ])
  })

  it("contactgegevens with the partij that they are drawn from, which the answer does not name", async () => {
    const app = testApp()
    const registration = await registered(app)
    const { betrokkene, partij } = idsOf(registration)
    expect((await asked(app, "GET", `${pathOf(registration.betrokkene)}/contactgegevens`)).shown).toEqual([
      betrokkene,
      partij
    ])
  })

  it("a page with each of its records, and with what is expanded in them", async () => {
    const app = testApp()
    const [one, other] = [idsOf(await registered(app)), idsOf(await registered(app, registratie("999991772")))]
    const { betrokkene: alone } = await registered(app, ongekend)
    const lonely = `betrokkene ${alone.id}`
    const both = (...kinds: ReadonlyArray<keyof typeof one>) => kinds.flatMap((kind) => [one[kind], other[kind]])
    expect((await asked(app, "GET", "/api/v1/partijen")).shown).toEqual(both("partij").toSorted())
    expect((await asked(app, "GET", "/api/v1/betrokkenen")).shown).toEqual(
      [...both("betrokkene", "partij"), lonely].toSorted()
    )
    expect((await asked(app, "GET", "/api/v1/betrokkenen?gekend=true&expand=klantcontact")).shown).toEqual(
      both("betrokkene", "klantcontact", "partij").toSorted()
    )
    expect((await asked(app, "GET", "/api/v1/betrokkenen?pageSize=1&sort=registratiedatum")).shown).toHaveLength(2)
    expect((await asked(app, "GET", "/api/v1/klantcontacten")).shown).toHaveLength(3)
  })

  it("a search by personal data with what it found, and one that found nothing not at all", async () => {
    const app = testApp()
    const { json: partij } = await created(app, "/partijen", { ...persoon(), digitaleAdressen: [email] })
    for (const json of [{ identificatie: { soort: "bsn", waarde: "999990019" } }, { digitaalAdres: email }]) {
      expect((await asked(app, "POST", "/api/v1/partijen/zoek", { json })).shown).toEqual([`partij ${partij.id}`])
    }
    const nobody = { digitaalAdres: { soortDigitaalAdres: "email", adres: "niemand@example.nl" } }
    expect((await asked(app, "POST", "/api/v1/betrokkenen/zoek", { json: nobody })).shown).toEqual([])
  })

  it("a registration that shows the partij that was known, and every change with the record after it", async () => {
    const app = testApp()
    const first = await registered(app)
    const { received, shown } = await asked(app, "POST", "/api/v1/registraties", { json: registratie() })
    expect(received.json.uitkomst).toBe("partij-gevonden")
    expect(shown).toEqual(Object.values(idsOf(received.json)).toSorted())
    const changed = await asked(app, "PATCH", pathOf(first.partij), {
      json: { interneNotitie: "Belt graag terug" },
      headers: { "If-Match": "*" }
    })
    expect(changed.shown).toEqual([`partij ${first.partij.id}`])
    const unlinked = await asked(app, "DELETE", `${pathOf(first.betrokkene)}/partij`, { headers: { "If-Match": "*" } })
    expect(unlinked.shown).toEqual([`betrokkene ${first.betrokkene.id}`])
  })

  it("a registration of which only references are answered, with these", async () => {
    const app = testApp()
    const first = await registered(app)
    const token = await tokenWith(app, ["register", "link"])
    const { headers, json } = await app.send("POST", "/api/v1/registraties", { json: registratie(), token })
    expect(json.partij).toEqual({ id: first.partij.id, url: first.partij.url })
    const { json: { results } } = await app.send("GET", `${pathOf(json.partij)}/raadplegingen`)
    expect(results[0]).toMatchObject({ verzoek: headers.get("X-Request-Id"), aantal: 3 })
  })

  it("a finding with its records", async () => {
    const app = testApp()
    const { bevinding } = await withFinding(app)
    const { received, shown } = await asked(app, "GET", pathOf(bevinding))
    expect(shown).toEqual([...namedIn(received.text)].toSorted())
    expect(shown).not.toEqual([])
    expect((await asked(app, "GET", "/api/v1/bevindingen")).shown).toEqual(expect.arrayContaining([...shown]))
  })

  it("inzage, vergetelheid, the audit trail and the read log itself", async () => {
    const app = testApp()
    const registration = await registered(app)
    const all = Object.values(idsOf(registration)).toSorted()
    const partij = pathOf(registration.partij)
    for (const path of [`${partij}/inzage`, `${partij}/vergetelheid`]) {
      expect((await asked(app, "GET", path)).shown, path).toEqual(all)
    }
    for (const path of [`${partij}/audittrail`, `${partij}/raadplegingen`]) {
      expect((await asked(app, "GET", path)).shown, path).toEqual([`partij ${registration.partij.id}`])
      const absent = path.replace(registration.partij.id, noId)
      expect((await asked(app, "GET", absent)).shown, absent).toEqual([])
    }
  })

  it("a partij with geheimhouding too, of which hardly anything is shown", async () => {
    const app = testApp()
    const { json: partij } = await created(app, "/partijen", { ...persoon(), indicatieGeheimhouding: true })
    const reader = await tokenWith(app, ["read"])
    const { headers, json } = await app.send("GET", pathOf(partij), { token: reader })
    expect(json).toHaveProperty("weggelaten")
    const { json: { results } } = await app.send("GET", `${pathOf(partij)}/raadplegingen`)
    expect(results.map(({ verzoek }: Entry) => verzoek)).toContain(headers.get("X-Request-Id"))
  })

  // Kills: an answer without a body that confirms what somebody guessed.
  it("an answer that only says that nothing changed, and one to HEAD", async () => {
    const app = testApp()
    const { json, headers } = await created(app, "/klantcontacten", klantcontact)
    const known = await asked(app, "GET", pathOf(json), { headers: { "If-None-Match": headers.get("ETag") ?? "" } })
    expect([known.received.status, known.shown]).toEqual([304, [`klantcontact ${json.id}`]])
    const response = await app.app.request(pathOf(json), {
      method: "HEAD",
      headers: { Authorization: `Token ${token}` }
    })
    expect(await shownBy(app, response.headers.get("X-Request-Id"))).toEqual([`klantcontact ${json.id}`])
  })

  it("a refusal shows nothing", async () => {
    const app = testApp()
    const registration = await registered(app)
    const before = (await readBy(app)).length
    expectProblem(await app.send("GET", `/api/v1/partijen/${noId}`), 404, "partij-niet-gevonden")
    expectProblem(
      await app.send("DELETE", pathOf(registration.partij), { headers: { "If-Match": "*" } }),
      409,
      "partij-heeft-betrokkenen"
    )
    expectProblem(
      await app.send("PATCH", pathOf(registration.partij), { json: {}, headers: { "If-Match": `"9"` } }),
      412,
      "versie-verouderd"
    )
    expect(await readBy(app)).toHaveLength(before)
  })
})
