import { writtenKvkNummer, writtenRsin } from "@betrokkene/domain/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { testApp } from "../harness.ts"
import { postgresApp } from "../postgres-app.ts"
import { contractApp } from "./contract-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, kvk, organisation, person, vestiging } from "./given.ts"

const options = { faces: ["native", "klantinteracties"] } as const

const registers = [
  ["memory", async () => testApp(options), 40],
  ["PostgreSQL", async () => (await postgresApp(options)).app, 5]
] as const

/** Where a partij is found by the number of its identificator, of this kind or of any. */
const filtersOf = (soort?: string) =>
  [
    "/partijen?partijIdentificator__",
    "/betrokkenen?wasPartij__partijIdentificator__",
    "/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__",
    "/digitaleadressen?verstrektDoorPartij__partijIdentificator__",
    "/partij-identificatoren?partijIdentificator"
  ].map((path) => {
    const named = (parameter: string) =>
      path.endsWith("_") ? parameter : parameter.replace(/^./u, (one) => one.toUpperCase())
    const kind = soort === undefined ? "" : `${named("codeSoortObjectId")}=${soort}&${path.split("?")[1]}`
    return `${path}${kind}${named("objectId")}=`
  })

/** A number as it is kept, and as people write it. */
const spellings = (waarde: string): ReadonlyArray<string> => [
  waarde,
  ` ${waarde}\u00a0`,
  `${waarde.slice(0, 3)}\u200b${waarde.slice(3)}`,
  ...(/^0[0-9]{8}$/u.test(waarde) ? [waarde.slice(1)] : [])
]

const filled = async (app: ReturnType<typeof testApp>) => {
  const sent = async (method: string, path: string, json?: unknown) => {
    const received = await app.send(method, `/klantinteracties/api/v1${path}`, json === undefined ? {} : { json })
    expect([path, received.status, received.json.invalidParams]).toEqual([
      path,
      json === undefined ? 200 : 201,
      undefined
    ])
    return received.json
  }
  const made = async (partij: object, identificator: object, more: object = {}) => {
    const { uuid } = await sent("POST", "/partijen", {
      ...partij,
      partijIdentificatoren: [{ partijIdentificator: identificator, ...more }]
    })
    await sent("POST", "/digitaleadressen", {
      verstrektDoorPartij: { uuid },
      soortDigitaalAdres: "email",
      adres: "iemand@example.nl"
    })
    await sent("POST", "/maak-klantcontact", { klantcontact, betrokkene: { ...betrokkene, wasPartij: { uuid } } })
    return uuid as string
  }
  const count = async (path: string, value: string) =>
    (await sent("GET", `${path}${encodeURIComponent(value)}`)).count as number
  return { ...app, count, made, sent }
}

describe.each(registers)("an identificator, on %s", (_, register, numRuns) => {
  it("is found in each spelling in which it is taken, by every filter", async () => {
    const { count, made, send } = await filled(await register())
    await made(person, { ...bsn, objectId: "10000008" })
    const found = async (soort: string, waarde: string) => {
      for (const written of spellings(waarde)) {
        // Eight digits may be a kvk_nummer and an rsin without its zero: only a filter that names the kind adds that.
        const any = written.length === waarde.length - 1 ? [] : filtersOf()
        for (const filter of [...filtersOf(soort), ...any]) {
          expect([filter, written, await count(filter, written)]).toEqual([filter, written, 1])
        }
        const { json } = await send("POST", "/api/v1/partijen/zoek", {
          json: { identificatie: { soort, waarde: written } }
        })
        expect([written, json.results?.length]).toEqual([written, 1])
      }
    }
    await found("bsn", "010000008")
    const taken = new Set(["010000008"])
    await fc.assert(
      fc.asyncProperty(writtenRsin, writtenKvkNummer, async (rsin, number) => {
        // Each number here is of one, also without its zero.
        const own = [rsin.padStart(9, "0"), number.padStart(9, "0")]
        fc.pre(new Set(own).size === 2 && !own.some((one) => taken.has(one)))
        for (const one of own) taken.add(one)
        await made(organisation, { ...kvk, codeSoortObjectId: "rsin", objectId: rsin })
        await found("rsin", rsin.padStart(9, "0"))
        await made(organisation, { ...kvk, objectId: number })
        await found("kvk_nummer", number)
      }),
      { numRuns }
    )
  }, 60_000)

  it("is found by the number that it stands under, however that is written", async () => {
    const { count, made, sent } = await filled(await register())
    const { uuid: parent } = await sent("POST", "/partij-identificatoren", { partijIdentificator: kvk })
    await made(organisation, vestiging, { subIdentificatorVan: { uuid: parent } })
    for (const written of spellings(kvk.objectId)) {
      expect([written, await count("/partijen?subIdentificatorVan__objectId=", written)]).toEqual([written, 1])
    }
    for (const written of spellings(vestiging.objectId)) {
      for (const filter of filtersOf()) expect([filter, await count(filter, written)]).toEqual([filter, 1])
    }
  })

  it("is not found as one of another kind, nor by a number of nobody", async () => {
    const { count, made } = await filled(await register())
    await made(person, { ...bsn, objectId: "010000008" })
    await made(organisation, { ...kvk, objectId: "10000008" })
    for (const [soort, number] of [["bsn", 1], ["rsin", 0], ["kvk_nummer", 1], ["vestigingsnummer", 0]] as const) {
      const path = `/partijen?partijIdentificator__codeSoortObjectId=${soort}&partijIdentificator__objectId=`
      expect([soort, await count(path, "10000008")]).toEqual([soort, number])
    }
    const path = "/partijen?partijIdentificator__objectId="
    expect(await count(path, "10000008")).toBe(1)
    expect(await count(path, "010000008")).toBe(1)
    const [ofPerson, ofOrganisation] = ["persoon", "organisatie"].map((soort) =>
      path.replace("?", `?soortPartij=${soort}&`)
    )
    expect([await count(ofPerson ?? "", "10000008"), await count(ofOrganisation ?? "", "10000008")]).toEqual([1, 1])
    await made(organisation, { ...kvk, codeSoortObjectId: "rsin", objectId: "047367003" })
    for (const filter of filtersOf()) expect([filter, await count(filter, "47367003")]).toEqual([filter, 0])
    for (const nobody of ["10000009", "0010000008", "\u200b", "1000 0008"]) expect(await count(path, nobody)).toBe(0)
  })
})

describe("a text that is compared", () => {
  it("is found in each spelling in which it is taken", async () => {
    const { count, made, sent } = await filled(testApp(options))
    const [composed, decomposed] = ["Caf\u00e9 Noord-Zuid", "Cafe\u0301\u00a0Noord\u2011Zuid"]
    const partij = await made(organisation, kvk, { anderePartijIdentificator: decomposed })
    await sent("POST", "/maak-klantcontact", {
      klantcontact: { ...klantcontact, kanaal: decomposed, onderwerp: decomposed, inhoud: decomposed },
      betrokkene: {
        ...betrokkene,
        wasPartij: { uuid: partij },
        organisatienaam: decomposed,
        contactnaam: { achternaam: decomposed }
      }
    })
    for (const written of [composed, decomposed]) {
      for (
        const filter of [
          "/betrokkenen?organisatienaam=",
          "/betrokkenen?contactnaamAchternaam=",
          "/klantcontacten?kanaal=",
          "/partij-identificatoren?anderePartijIdentificator="
        ]
      ) expect([filter, written, await count(filter, written)]).toEqual([filter, written, 1])
    }
    for (const filter of ["onderwerp", "inhoud"]) {
      expect([filter, await count(`/klantcontacten?${filter}=`, decomposed)]).toEqual([filter, 1])
    }
    expect(await count("/betrokkenen?organisatienaam=", "\u200b")).toBe(0)
  })

  it("is refused when it can't be shown safely, also as another number of an identificator", async () => {
    const { post } = contractApp()
    const { json } = await post("/partij-identificatoren", {
      anderePartijIdentificator: "A-7\u0007",
      partijIdentificator: kvk
    })
    expect(codesOf(json)).toEqual([["anderePartijIdentificator", "invalid"]])
  })
})
