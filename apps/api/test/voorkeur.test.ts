import { describe, expect, it } from "vitest"
import { created, email, ongekend, pathOf, persoon, registered, telefoon, withoutIds } from "./examples.ts"
import { faultsOf, type TestApp, testApp } from "./harness.ts"

const anyVersion = { "If-Match": "*" }
const { omschrijving: _, ...bare } = email
const loud = { ...email, adres: "Anna@EXAMPLE.nl", omschrijving: "werk" }
const other = { soortDigitaalAdres: "email", adres: "ander@example.nl", omschrijving: "privé" }

interface Adressen {
  readonly digitaleAdressen?: ReadonlyArray<unknown>
  readonly voorkeur?: unknown
}

/** The two kinds of records that have digital addresses, and how one is made. */
const records = [
  {
    veld: "voorkeurskanaal",
    make: async (app: TestApp, adressen: object) =>
      (await created(app, "/partijen", { ...persoon(), ...adressen })).json,
    rest: persoon()
  },
  {
    veld: "communicatiekanaal",
    make: async (app: TestApp, contactgegevens: object) =>
      (await registered(app, { ...ongekend, contactgegevens })).betrokkene,
    rest: { rol: "klant", initiator: false }
  }
]

describe.each(records)("the preferred address in $veld", ({ make, rest, veld }) => {
  const named = ({ voorkeur, ...json }: Adressen) => ({
    ...json,
    ...(voorkeur === undefined ? {} : { [veld]: voorkeur })
  })
  const before = { digitaleAdressen: [telefoon, email, other], voorkeur: email }

  /** What a change of a record leaves: as it is answered, and as it is read again. */
  const changed = async (present: Adressen, change: Adressen, method: "PATCH" | "PUT" = "PATCH") => {
    const app = testApp()
    const json = await make(app, named(present))
    const klantcontact = json.klantcontact === undefined ? {} : { klantcontact: { id: json.klantcontact.id } }
    const body = method === "PUT" ? { ...klantcontact, ...rest, ...named(change) } : named(change)
    const answer = await app.send(method, pathOf(json), { json: body, headers: anyVersion })
    expect(answer.status, answer.text).toBe(200)
    const again = await app.send("GET", pathOf(json))
    expect(again.json).toEqual(answer.json)
    return { digitaleAdressen: withoutIds(answer.json.digitaleAdressen), voorkeur: answer.json[veld] }
  }

  // Each of these put the removed address back in front.
  it.each([
    ["an empty list", []],
    ["null", null],
    ["another list", [telefoon, other]],
    ["a list of others", [{ ...other, adres: "nieuw@example.nl" }]]
  ])("PATCH that removes it from the list clears the preference: %s", async (_name, list) => {
    const change = { digitaleAdressen: list } as Adressen
    const nothing = { digitaleAdressen: list ?? [], voorkeur: null }
    expect(await changed(before, change)).toEqual(nothing)
    expect(await changed({ voorkeur: email }, change)).toEqual(nothing)
  })

  it.each([
    ["in its place", [telefoon, email]],
    ["in another notation and with another omschrijving", [other, loud]],
    ["without omschrijving", [bare, telefoon]]
  ])("PATCH of a list that has it keeps the preference, as the list has it: %s", async (_name, list) => {
    const kept = list.find(({ adres }) => adres.toLowerCase() === email.adres)
    expect(await changed(before, { digitaleAdressen: list })).toEqual({ digitaleAdressen: list, voorkeur: kept })
  })

  it("PATCH of the preference alone: null keeps the list, another address is chosen from it or put in front", async () => {
    const { digitaleAdressen } = before
    expect(await changed(before, { voorkeur: null })).toEqual({ digitaleAdressen, voorkeur: null })
    expect(await changed(before, { voorkeur: telefoon })).toEqual({ digitaleAdressen, voorkeur: telefoon })
    const added = { soortDigitaalAdres: "email", adres: "nieuw@example.nl", omschrijving: "nieuw" }
    expect(await changed(before, { voorkeur: added })).toEqual({
      digitaleAdressen: [added, ...digitaleAdressen],
      voorkeur: added
    })
    expect(await changed({ digitaleAdressen }, { voorkeur: bare })).toEqual({ digitaleAdressen, voorkeur: email })
  })

  it("PATCH of the preference changes the omschrijving of that address and of no other", async () => {
    const { omschrijving: __, ...otherBare } = other
    const { digitaleAdressen } = before
    expect(await changed(before, { voorkeur: otherBare })).toEqual({ digitaleAdressen, voorkeur: other })
    expect(await changed(before, { voorkeur: { adres: other.adres } })).toEqual({ digitaleAdressen, voorkeur: other })
    expect(await changed(before, { voorkeur: { omschrijving: null } })).toEqual({
      digitaleAdressen: [telefoon, bare, other],
      voorkeur: bare
    })
    expect(await changed(before, { voorkeur: { omschrijving: "werk" } })).toEqual({
      digitaleAdressen: [telefoon, { ...email, omschrijving: "werk" }, other],
      voorkeur: { ...email, omschrijving: "werk" }
    })
    expect(await changed(before, { digitaleAdressen: [other], voorkeur: otherBare })).toEqual({
      digitaleAdressen: [other],
      voorkeur: other
    })
  })

  // Kills: an address that nobody verified, told to be so.
  it("PATCH to an address that is not there leaves the marks of the one before with that one", async () => {
    const marked = { ...email, isStandaardAdres: true, referentie: "zaak-1", verificatieDatum: "2026-11-23" }
    const present = { digitaleAdressen: [marked], voorkeur: marked }
    const added = { ...email, adres: "nieuw@example.nl" }
    const verified = { ...added, verificatieDatum: "2026-11-24" }
    for (const [given, voorkeur] of [[{ adres: added.adres }, added], [verified, verified]] as const) {
      expect(await changed(present, { voorkeur: given })).toEqual({ digitaleAdressen: [voorkeur, marked], voorkeur })
    }
  })

  describe("of an address that stands there for two referenties", () => {
    const [first, second] = [{ ...email, referentie: "r1" }, { ...email, omschrijving: "werk", referentie: "r2" }]
    const { referentie: __, ...bareSecond } = second
    const twice = { digitaleAdressen: [first, second], voorkeur: second }

    it("PATCH of what was answered keeps both as they are", async () => {
      for (const list of [[first, second], [second, first], [email, second], [second, email], [first, bareSecond]]) {
        for (const voorkeur of list) {
          const present = { digitaleAdressen: list, voorkeur }
          expect(await changed(present, present)).toEqual(present)
          expect(await changed(present, { voorkeur })).toEqual(present)
        }
      }
    })

    it("PATCH of the preference changes that one and not the other, also its referentie", async () => {
      const renamed = { ...second, omschrijving: "kantoor" }
      const after = { digitaleAdressen: [first, renamed], voorkeur: renamed }
      expect(await changed(twice, { voorkeur: { omschrijving: "kantoor" } })).toEqual(after)
      expect(await changed(twice, { voorkeur: renamed })).toEqual(after)
      expect(await changed(twice, { digitaleAdressen: [first, second], voorkeur: renamed })).toEqual(after)
      for (const [referentie, left] of [["r3", { ...second, referentie: "r3" }], [null, bareSecond]] as const) {
        expect(await changed(twice, { voorkeur: { referentie } })).toEqual({
          digitaleAdressen: [first, left],
          voorkeur: left
        })
      }
    })

    it("PATCH of the preference chooses the other by its referentie", async () => {
      const list = { digitaleAdressen: [first, second] }
      expect(await changed(twice, { voorkeur: first })).toEqual({ ...list, voorkeur: first })
      expect(await changed({ ...list, voorkeur: first }, { voorkeur: { referentie: "r2" } })).toEqual({
        digitaleAdressen: [first, second],
        voorkeur: second
      })
    })

    it("PATCH of the preference gives no address the referentie of another kind", async () => {
      const call = { ...telefoon, referentie: "r2" }
      const digitaleAdressen = [call, second, email]
      expect(await changed({ digitaleAdressen, voorkeur: call }, { voorkeur: email })).toEqual({
        digitaleAdressen,
        voorkeur: email
      })
    })
  })

  it("PATCH of neither keeps both", async () => {
    expect(await changed(before, {})).toEqual(before)
  })

  it("PUT gives both, as creating does: a preferred address outside the list is put in front", async () => {
    expect(await changed(before, { digitaleAdressen: [other] }, "PUT")).toEqual({
      digitaleAdressen: [other],
      voorkeur: null
    })
    expect(await changed(before, { digitaleAdressen: [other], voorkeur: email }, "PUT")).toEqual({
      digitaleAdressen: [email, other],
      voorkeur: email
    })
    expect(await changed({}, { digitaleAdressen: [email, other], voorkeur: bare }, "PUT")).toEqual({
      digitaleAdressen: [email, other],
      voorkeur: email
    })
  })

  it("names what is wrong in a patch at its own place", async () => {
    const app = testApp()
    const path = pathOf(await make(app, named(before)))
    const faults = async (json: unknown) => faultsOf(await app.send("PATCH", path, { json, headers: anyVersion }))
    expect(await faults({ digitaleAdressen: [telefoon, telefoon] })).toEqual([
      "#/digitaleAdressen/1 digitaal-adres-dubbel"
    ])
    const wrong = { soortDigitaalAdres: "email", adres: "geen adres" }
    expect(await faults({ digitaleAdressen: [telefoon, wrong], [veld]: { ...other, adres: "nieuw@example.nl" } }))
      .toEqual(["#/digitaleAdressen/1/adres email-ongeldig"])
    expect(await faults({ [veld]: { adres: null } })).toEqual([`#/${veld}/adres verplicht`])
    expect(await faults({ [veld]: "anna@example.nl" })).toEqual([`#/${veld} type-onjuist`])
    expect(await faults({ digitaleAdressen: "anna@example.nl", [veld]: other })).toEqual([
      "#/digitaleAdressen type-onjuist"
    ])
  })
})
