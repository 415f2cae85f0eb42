import { describe, expect, it } from "vitest"
import {
  created,
  email,
  klantcontact,
  ongekend,
  otherBsn,
  pathOf,
  persoon,
  registered,
  registratie,
  telefoon
} from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"
import type { Received } from "./received.ts"

interface Item {
  readonly id: string
}

const ids = ({ json }: Received): ReadonlyArray<string> => json.results.map(({ id }: Item) => id)

const on = (day: number) => ({ ...klantcontact, plaatsgevondenOp: `2026-01-${String(day).padStart(2, "0")}T12:00:00Z` })

/** Betrokkenen on the first days of January, in the order in which they were made, which is not the order in time. */
const january = async (app: TestApp, days: ReadonlyArray<number>) => {
  const made = []
  for (const day of days) {
    made.push({ day, id: (await registered(app, { ...ongekend, klantcontact: on(day) })).betrokkene.id as string })
  }
  return made
}

const walk = async ({ send }: TestApp, path: string, link: "next" | "previous", body?: unknown) => {
  const pages: Array<Received> = []
  for (let to: string | null = path; to !== null; to = pages.at(-1)?.json[link]) {
    pages.push(await send(body === undefined ? "GET" : "POST", to, body === undefined ? {} : { json: body }))
    expect(pages.at(-1)?.status).toBe(200)
  }
  return pages
}

describe("paging", () => {
  it.each([
    ["-plaatsgevondenOp", [5, 4, 3, 2, 1]],
    ["plaatsgevondenOp", [1, 2, 3, 4, 5]],
    ["registratiedatum", [3, 1, 5, 2, 4]],
    ["-registratiedatum", [4, 2, 5, 1, 3]]
  ])("walks forth and back without gaps or doubles: sort=%s", async (sort, order) => {
    const app = testApp()
    const made = await january(app, [3, 1, 5, 2, 4])
    const expected = order.map((day) => made.find((one) => one.day === day)?.id)
    const forth = await walk(app, `/api/v1/betrokkenen?sort=${sort}&pageSize=2&rol=klant`, "next")
    expect(forth.map((page) => page.json.results.length)).toEqual([2, 2, 1])
    expect(forth.flatMap(ids)).toEqual(expected)
    expect(forth[0]?.json.previous).toBeNull()
    const back = await walk(app, forth.at(-1)?.json.previous, "previous")
    expect(back.toReversed().flatMap(ids)).toEqual(expected.slice(0, 4))
  })

  it("sorts from late to early unless told otherwise, and keeps the other parameters in its links", async () => {
    const app = testApp()
    const made = await january(app, [1, 3, 2])
    const { json } = await app.send("GET", "/api/v1/betrokkenen?pageSize=1&rol=klant&count=true&expand=klantcontact")
    expect(json.results[0].id).toBe(made[1]?.id)
    expect(json.count).toBe(3)
    const next = new URL(json.next)
    expect([next.origin, next.pathname]).toEqual(["http://test.example.nl", "/api/v1/betrokkenen"])
    expect([...next.searchParams.keys()].toSorted()).toEqual(["count", "cursor", "expand", "pageSize", "rol"])
  })

  it("pages klantcontacten, partijen and the betrokkenen of a klantcontact", async () => {
    const app = testApp()
    for (const day of [1, 2, 3]) await created(app, "/klantcontacten", on(day))
    expect((await walk(app, "/api/v1/klantcontacten?pageSize=1", "next")).flatMap(ids)).toHaveLength(3)
    for (const waarde of ["999990019", otherBsn]) await created(app, "/partijen", persoon(waarde))
    const partijen = (await walk(app, "/api/v1/partijen?pageSize=1", "next")).flatMap(ids)
    const oldestFirst = (await app.send("GET", "/api/v1/partijen?sort=registratiedatum")).json.results.map((
      { id }: Item
    ) => id)
    expect(partijen).toEqual(oldestFirst.toReversed())
    const { klantcontact: contact } = await registered(app, ongekend)
    await created(app, `/klantcontacten/${contact.id}/betrokkenen`, { rol: "vertegenwoordiger" })
    expect((await walk(app, `${pathOf(contact)}/betrokkenen?pageSize=1`, "next")).flatMap(ids)).toHaveLength(2)
    expect(ids(await app.send("GET", `${pathOf(contact)}/betrokkenen?rol=klant`))).toHaveLength(1)
  })

  it("pages a search in a body by its query, asked again with the same body", async () => {
    const app = testApp()
    await january(app, [1, 2, 3])
    await registered(app, { ...ongekend, contactgegevens: { communicatiekanaal: email } })
    const body = { digitaalAdres: { soortDigitaalAdres: "telefoonnummer", adres: "06-1234 5678" } }
    const pages = await walk(app, "/api/v1/betrokkenen/zoek?pageSize=2&count=true&sort=plaatsgevondenOp", "next", body)
    expect(pages.flatMap(ids)).toHaveLength(3)
    expect(pages.map((page) => page.json.count)).toEqual([3, 3])
  })

  it.each(["abc", "", "bm8tY3Vyc29y", "e30", "%00"])("refuses a cursor that it did not give: %j", async (cursor) => {
    const received = await testApp().send("GET", `/api/v1/betrokkenen?cursor=${cursor}`)
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual(["cursor cursor-ongeldig"])
  })

  it("refuses a cursor that was changed anywhere, or belongs to another list or order", async () => {
    const app = testApp()
    await january(app, [1, 2])
    const next = new URL((await app.send("GET", "/api/v1/betrokkenen?pageSize=1")).json.next)
    const cursor = next.searchParams.get("cursor") ?? ""
    const refused = async (path: string) =>
      expect(faultsOf(await app.send("GET", path)), path).toEqual(["cursor cursor-ongeldig"])
    for (let index = 0; index < cursor.length; index += 7) {
      await refused(
        `/api/v1/betrokkenen?cursor=${cursor.slice(0, index)}${cursor[index] === "A" ? "B" : "A"}${
          cursor.slice(index + 1)
        }`
      )
    }
    await refused(`/api/v1/betrokkenen?cursor=${cursor}&sort=plaatsgevondenOp`)
    await refused(`/api/v1/klantcontacten?cursor=${cursor}`)
    expect((await app.send("GET", `/api/v1/betrokkenen?cursor=${cursor}`)).status).toBe(200)
  })
})

describe("the version of each item", () => {
  it("stands in every list, is good for If-Match, and may be given back", async () => {
    const app = testApp()
    const made = await registered(app)
    for (
      const [list, record, patch] of [
        ["klantcontacten", made.klantcontact, { onderwerp: "Anders" }],
        ["partijen", made.partij, { interneNotitie: "Anders" }],
        ["betrokkenen", made.betrokkene, { rol: "vertegenwoordiger" }]
      ] as const
    ) {
      const item = async () =>
        (await app.send("GET", `/api/v1/${list}`)).json.results.find(({ id }: Item) => id === record.id)
      const change = async (versie: number, json: unknown) =>
        await app.send("PATCH", pathOf(record), { json, headers: { "If-Match": `"${versie}"` } })
      const before = await item()
      expect(before.versie).toBe(1)
      expect((await change(before.versie, patch)).json.versie).toBe(2)
      expect((await item()).versie).toBe(2)
      expectProblem(await change(before.versie, patch), 412, "versie-verouderd")
      const whole = await app.send("PUT", pathOf(record), { json: await item(), headers: { "If-Match": "\"2\"" } })
      expect([whole.status, whole.json?.versie, whole.headers.get("ETag")], whole.text).toEqual([200, 2, "\"2\""])
      for (const versie of [1, "2"]) {
        expect(faultsOf(await change(2, { versie }))).toEqual(["#/versie alleen-lezen"])
      }
    }
  })
})

describe("filters (use case 6)", () => {
  it("narrows by every filter, and their combination", async () => {
    const app = testApp()
    const known = await registered(app, { ...registratie(), klantcontact: on(1) })
    const unknown = await registered(app, { ...ongekend, klantcontact: on(2), rol: "vertegenwoordiger" })
    const found = async (query: string) => ids(await app.send("GET", `/api/v1/betrokkenen?${query}`))
    expect(await found(`klantcontact=${known.klantcontact.id}`)).toEqual([known.betrokkene.id])
    expect(await found(`partij=${known.partij.id}`)).toEqual([known.betrokkene.id])
    expect(await found("gekend=true")).toEqual([known.betrokkene.id])
    expect(await found("gekend=false")).toEqual([unknown.betrokkene.id])
    expect(await found("rol=vertegenwoordiger")).toEqual([unknown.betrokkene.id])
    expect(await found("initiator=true")).toEqual([known.betrokkene.id])
    expect(await found("plaatsgevondenVanaf=2026-01-02T12:00:00Z")).toEqual([unknown.betrokkene.id])
    expect(await found("plaatsgevondenTot=2026-01-02T12:00:00Z")).toEqual([known.betrokkene.id])
    expect(await found("plaatsgevondenVanaf=2026-01-02T13:00:00+01:00")).toEqual([unknown.betrokkene.id])
    expect(await found("gekend=true&rol=vertegenwoordiger")).toEqual([])
    const zoek = async (json: unknown) => ids(await app.send("POST", "/api/v1/betrokkenen/zoek", { json }))
    expect(await zoek({ digitaalAdres: telefoon, gekend: false })).toEqual([unknown.betrokkene.id])
    expect(await zoek({ klantcontact: known.klantcontact.id, plaatsgevondenTot: "2026-01-02T12:00:00Z" })).toEqual([
      known.betrokkene.id
    ])
    expect(await zoek({})).toHaveLength(2)
  })

  it("narrows klantcontacten and partijen", async () => {
    const app = testApp()
    const one = (await created(app, "/klantcontacten", on(1))).json
    const two = (await created(app, "/klantcontacten", { ...on(2), kanaal: "balie & loket" })).json
    const found = async (path: string) => ids(await app.send("GET", `/api/v1/${path}`))
    expect(await found(`klantcontacten?nummer=${one.nummer}`)).toEqual([one.id])
    expect(await found("klantcontacten?kanaal=balie+%26%20loket")).toEqual([two.id])
    expect(
      await found("klantcontacten?plaatsgevondenVanaf=2026-01-02T00:00:00Z&plaatsgevondenTot=2026-01-03T00:00:00Z")
    ).toEqual([two.id])
    const partij = (await created(app, "/partijen", persoon())).json
    expect(await found(`partijen?nummer=${partij.nummer}`)).toEqual([partij.id])
    expect(await found("partijen?soortPartij=persoon")).toEqual([partij.id])
    expect(await found("partijen?soortPartij=organisatie")).toEqual([])
  })

  it.each([
    ["betrokkenen?pageSize=0", "pageSize pagina-grootte-ongeldig"],
    ["betrokkenen?pageSize=501", "pageSize pagina-grootte-ongeldig"],
    ["betrokkenen?pageSize=1.5", "pageSize pagina-grootte-ongeldig"],
    ["betrokkenen?pageSize=", "pageSize pagina-grootte-ongeldig"],
    ["betrokkenen?pageSize=10&pageSize=10", "pageSize parameter-dubbel"],
    ["betrokkenen?sort=registratiedatum&sort=registratiedatum", "sort parameter-dubbel"],
    ["betrokkenen?expand=partij&expand=alles", "expand expand-onbekend"],
    [`betrokkenen?${"expand=partij&".repeat(11)}`, "expand expand-te-veel"],
    ["betrokkenen?count=1", "count type-onjuist"],
    ["betrokkenen?sort=naam", "sort sort-onbekend"],
    ["partijen?sort=plaatsgevondenOp", "sort sort-onbekend"],
    ["betrokkenen?expand=alles", "expand expand-onbekend"],
    ["betrokkenen?gekend=ja", "gekend type-onjuist"],
    ["betrokkenen?rol=buurman", "rol rol-ongeldig"],
    ["betrokkenen?klantcontact=1", "klantcontact id-ongeldig"],
    ["betrokkenen?plaatsgevondenVanaf=2026-02-30T00:00:00Z", "plaatsgevondenVanaf tijdstip-ongeldig"],
    ["betrokkenen?bsn=999990019", "bsn onbekende-parameter"],
    ["betrokkenen?__proto__=1", "__proto__ onbekende-parameter"],
    ["betrokkenen?constructor=1", "constructor onbekende-parameter"],
    ["klantcontacten?expand=partij", "expand onbekende-parameter"],
    ["klantcontacten?kanaal=%00", "kanaal tekst-verboden-tekens"],
    ["klantcontacten?kanaal=%ff", "kanaal parameter-onleesbaar"],
    ["klantcontacten?kanaal=%ED%A0%80", "kanaal parameter-onleesbaar"],
    ["klantcontacten?kanaal=%", "kanaal parameter-onleesbaar"],
    ["klantcontacten?nummer=a", "nummer nummer-ongeldig"],
    ["partijen?soortPartij=hond", "soortPartij soort-onbekend"]
  ])("refuses %s", async (path, fault) => {
    const received = await testApp().send("GET", `/api/v1/${path}`)
    expect([received.status, ...faultsOf(received)]).toEqual([400, fault])
  })

  it("refuses a query where there is none", async () => {
    const app = testApp()
    const { klantcontact: contact } = await registered(app, ongekend)
    expect(faultsOf(await app.send("GET", `${pathOf(contact)}?expand=partij`))).toEqual(["expand onbekende-parameter"])
    expect(faultsOf(await app.send("POST", "/api/v1/registraties?dry=1", { json: ongekend }))).toEqual([
      "dry onbekende-parameter"
    ])
  })
})

describe("expand", () => {
  it("shows klantcontact and partij whole, in one record and in a list; an ongekende never a partij (B5)", async () => {
    const app = testApp()
    const known = await registered(app)
    const unknown = await registered(app, ongekend)
    const one = await app.send("GET", `${pathOf(known.betrokkene)}?expand=klantcontact,partij`)
    expect(one.json).toEqual({ ...known.betrokkene, klantcontact: known.klantcontact, partij: known.partij })
    const { json } = await app.send("GET", "/api/v1/betrokkenen?expand=partij&sort=registratiedatum")
    expect(json.results).toEqual([{ ...known.betrokkene, partij: known.partij }, unknown.betrokkene])
    const repeated = await app.send("GET", `${pathOf(known.betrokkene)}?expand=klantcontact&expand=partij`)
    expect([repeated.text, repeated.headers.get("ETag")]).toEqual([one.text, one.headers.get("ETag")])
    const zoek = await app.send("POST", "/api/v1/betrokkenen/zoek?expand=klantcontact", { json: { gekend: false } })
    expect(zoek.json.results).toEqual([{ ...unknown.betrokkene, klantcontact: unknown.klantcontact }])
  })
})
