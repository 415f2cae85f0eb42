import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { writtenSideGegevens } from "../../testing/arbitraries/side-record.ts"
import { read, refusals, written } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import { tijdstip } from "../../testing/index.ts"
import { sideSoorten, Tijdstip } from "../index.ts"
import type { SideDescription } from "./side-description.ts"
import {
  changedSideRecord,
  neighboursOf,
  newSideRecord,
  sideDescriptions,
  type SideGegevens,
  type SideRecord
} from "./side-record.ts"

const ids = fc.uuid()

for (const soort of sideSoorten) {
  const description: SideDescription = sideDescriptions[soort]
  const velden = Object.keys(description.neighbours)

  const gegevens: fc.Arbitrary<SideGegevens> = fc.tuple(
    writtenSideGegevens[soort],
    fc.uniqueArray(ids, {
      minLength: velden.length,
      maxLength: velden.length
    })
  ).map(([own, neighbours]) =>
    read(description.gegevens, {
      ...own,
      ...Object.fromEntries(velden.map((veld, place) => [veld, neighbours[place]]))
    }) as SideGegevens
  )

  const record: fc.Arbitrary<SideRecord> = fc.tuple(ids, gegevens, tijdstip).map(([id, own, nu]) =>
    frozen(newSideRecord(soort, read(description.id, id) as SideRecord["id"], own, nu))
  )

  describe(soort, () => {
    it("has gegevens that survive encoding and decoding, and no others", () => {
      fc.assert(fc.property(gegevens, (own) => {
        assert.deepStrictEqual<unknown>(read(description.gegevens, written(description.gegevens, own)), own)
        assert.include(
          refusals(description.gegevens, { ...written(description.gegevens, own), colour: 1 }),
          "colour: onbekende-eigenschap"
        )
      }))
    })

    // Kills: a neighbour of another kind, an id that is left out.
    it("names the records that it stands beside", () => {
      fc.assert(fc.property(record, (one) => {
        const all = [...new Set(Object.values(description.neighbours))].flatMap((of) => neighboursOf(one, of))
        assert.sameMembers(all, velden.map((veld) => (one.gegevens as Readonly<Record<string, string>>)[veld] ?? ""))
      }))
    })

    it("B12: starts at the first version, and a change takes the next one unless it changes nothing", () => {
      fc.assert(fc.property(record, gegevens, tijdstip, (one, other, nu) => {
        assert.strictEqual(one.versie, 1)
        assert.strictEqual(changedSideRecord(one, { ...one.gegevens }, nu), one)
        const after = changedSideRecord(one, other, nu)
        assert.deepInclude(after.gegevens, other)
        assert.strictEqual(after.versie, after === one ? 1 : 2)
        assert.deepStrictEqual({ ...after, gegevens: one.gegevens, versie: 1 } as SideRecord, one)
      }))
    })

    // What goes along is deleted without a look at what stands beside it.
    it("goes along only if nothing goes along with it", () => {
      const standBesideIt = sideSoorten.filter((other) =>
        Object.values<string>(sideDescriptions[other].neighbours).includes(soort)
      )
      assert.isTrue(velden.length === 0 || standBesideIt.length === 0)
      assert.isTrue(
        description.ofCustomer === undefined || description.neighbours[description.ofCustomer] === "klantcontact"
      )
    })
  })
}

describe("an onderwerpobject", () => {
  // Kills: a limit off by one.
  it("is identified by texts of up to 200 characters", () => {
    const withTexts = (length: number) => ({
      identificator: {
        objectId: "o".repeat(length),
        codeObjecttype: "t".repeat(length),
        codeRegister: "r".repeat(length),
        codeSoortObjectId: "s".repeat(length)
      }
    })
    const { gegevens } = sideDescriptions.onderwerpobject
    assert.deepStrictEqual(refusals(gegevens, withTexts(200)), [])
    assert.deepStrictEqual(
      refusals(gegevens, withTexts(201)),
      ["objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"].map((naam) =>
        `identificator.${naam}: tekst-te-lang`
      )
    )
    assert.deepStrictEqual(refusals(gegevens, { klantcontact: "1" }), ["klantcontact: id-ongeldig"])
  })
})

describe("an actor", () => {
  const { gegevens } = sideDescriptions.actor
  const actor = (soortActor: string, identificatie?: object) => ({
    naam: "Balie",
    soortActor,
    ...(identificatie === undefined ? {} : { identificatie })
  })

  // Kills: a field of another kind, a check that is left out, an actor that is not actief by default.
  it("is actief unless it says otherwise, and is described by its kind", () => {
    assert.deepStrictEqual<unknown>(read(gegevens, actor("medewerker")), {
      ...actor("medewerker"),
      indicatieActief: true
    })
    const medewerker = { functie: "kcc", emailadres: "balie@example.nl", telefoonnummer: "0201234567" }
    assert.deepStrictEqual(refusals(gegevens, actor("medewerker", medewerker)), [])
    assert.sameMembers([...refusals(gegevens, actor("medewerker", { emailadres: "balie", telefoonnummer: "112" }))], [
      "identificatie.functie: verplicht",
      "identificatie.emailadres: email-ongeldig",
      "identificatie.telefoonnummer: telefoonnummer-ongeldig"
    ])
    assert.sameMembers([...refusals(gegevens, actor("geautomatiseerde_actor", medewerker))], [
      "identificatie.emailadres: onbekende-eigenschap",
      "identificatie.telefoonnummer: onbekende-eigenschap"
    ])
    assert.deepStrictEqual(
      refusals(gegevens, actor("organisatorische_eenheid", { faxnummer: "020", omschrijving: "kcc" })),
      []
    )
    assert.deepStrictEqual(refusals(gegevens, actor("robot")), ["soortActor: soort-onbekend"])
  })
})

describe("an internetaak", () => {
  const { gegevens } = sideDescriptions.internetaak
  const [klantcontact, one, another] = ["1", "2", "3"].map((digit) => `0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c1${digit}`)
  const [monday, tuesday] = ["2026-11-23T08:00:00.000Z", "2026-11-24T08:00:00.000Z"].map((text) => read(Tijdstip, text))
  const task = (different: object = {}) =>
    read(gegevens, { klantcontact, gevraagdeHandeling: "Terugbellen", status: "te_verwerken", ...different })
  const registered = (different: object = {}) =>
    newSideRecord("internetaak", read(sideDescriptions.internetaak.id, one), task(different), monday ?? assert.fail())
  const changedTo = (record: ReturnType<typeof registered>, different: object) =>
    changedSideRecord(record, task(different), tuesday ?? assert.fail()).gegevens

  // Kills: a moment that stays or goes when it must not, an assignment that is not told anew.
  it("tells when it was assigned to these actoren, and when it was done", () => {
    const open = registered({ actoren: [one] })
    assert.deepInclude<object>(open.gegevens, { toegewezenOp: monday })
    assert.notProperty(open.gegevens, "afgehandeldOp")
    assert.deepInclude<object>(changedTo(open, { actoren: [one], status: "verwerkt" }), {
      toegewezenOp: monday,
      afgehandeldOp: tuesday
    })
    assert.deepInclude<object>(changedTo(open, { actoren: [another, one] }), { toegewezenOp: tuesday })
    const done = registered({ status: "verwerkt" })
    assert.deepInclude<object>(done.gegevens, { afgehandeldOp: monday })
    assert.deepInclude<object>(changedTo(done, { status: "verwerkt", toelichting: "Gebeld." }), {
      afgehandeldOp: monday
    })
    assert.notProperty(changedTo(done, {}), "afgehandeldOp")
    assert.deepInclude<object>(registered({ status: "verwerkt", afgehandeldOp: tuesday }).gegevens, {
      afgehandeldOp: tuesday
    })
  })

  it("is refused with a moment at which it was done while it is not, or with an actor twice", () => {
    const refusedWith = (different: object) =>
      refusals(gegevens, { klantcontact, gevraagdeHandeling: "Terugbellen", status: "te_verwerken", ...different })
    assert.deepStrictEqual(refusedWith({ afgehandeldOp: monday }), ["afgehandeldOp: afgehandeld-op-zonder-verwerkt"])
    assert.deepStrictEqual(refusedWith({ status: "verwerkt", afgehandeldOp: monday }), [])
    assert.deepStrictEqual(refusedWith({ actoren: [one, one] }), ["actoren: actor-dubbel"])
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => klantcontact?.slice(0, -3) + String(place + 100))
    assert.deepStrictEqual(refusedWith({ actoren: many(100) }), [])
    assert.deepStrictEqual(refusedWith({ actoren: many(101) }), ["actoren: te-veel-actoren"])
    assert.deepStrictEqual(refusedWith({ nummer: "12345678901" }), ["nummer: tekst-te-lang"])
  })
})

describe("a rekeningnummer", () => {
  const { gegevens } = sideDescriptions.rekeningnummer
  const [one, another] = ["1", "2"].map((digit) => `0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c1${digit}`)
  const nu = read(Tijdstip, "2026-11-23T08:00:00.000Z")
  const account = (different: object) => read(gegevens, { iban: "NL91ABNA0417164300", ...different })
  const changedFrom = (before: object, after: object) =>
    changedSideRecord(
      newSideRecord("rekeningnummer", read(sideDescriptions.rekeningnummer.id, one), account(before), nu),
      account(after),
      nu
    ).gegevens

  // Kills: check digits that are judged, a limit off by one, a letter where there is a digit.
  it("has an iban and a bic in the form of the contract", () => {
    for (const iban of ["NL91ABNA0417164300", "nl00x", `DE00${"A".repeat(30)}`]) {
      assert.deepStrictEqual(refusals(gegevens, { iban }), [], iban)
    }
    for (const iban of ["", "NL91", "N191A", "NL9XA", "NL91 ABNA", `DE00${"A".repeat(31)}`]) {
      assert.deepStrictEqual(refusals(gegevens, { iban }), ["iban: iban-ongeldig"], iban)
    }
    for (const bic of ["ABNANL2", "ABNANL2AXXXX", "ABNA NL2A"]) {
      assert.deepStrictEqual(refusals(gegevens, { iban: "NL91A", bic }), ["bic: bic-ongeldig"], bic)
    }
    for (const bic of ["ABNANL2A", "ABNANL2AXXX"]) {
      assert.deepStrictEqual(refusals(gegevens, { iban: "NL91A", bic }), [], bic)
    }
  })

  // Kills: a preference that goes along to another partij, or stays with nobody's account.
  it("is preferred only by the partij whose it is", () => {
    assert.notProperty(changedFrom({}, { voorkeur: true }), "voorkeur")
    assert.property(changedFrom({}, { partij: one, voorkeur: true }), "voorkeur")
    assert.property(changedFrom({ partij: one, voorkeur: true }, { partij: one, voorkeur: true }), "voorkeur")
    assert.notProperty(changedFrom({ partij: one, voorkeur: true }, { partij: another, voorkeur: true }), "voorkeur")
    assert.notProperty(changedFrom({ partij: one, voorkeur: true }, { voorkeur: true }), "voorkeur")
  })
})

describe("a vertegenwoordiging", () => {
  it("is of two partijen", () => {
    const partij = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"
    assert.deepStrictEqual(
      refusals(sideDescriptions.vertegenwoordiging.gegevens, {
        vertegenwoordigendePartij: partij,
        vertegenwoordigdePartij: partij
      }),
      ["vertegenwoordigdePartij: vertegenwoordigt-zichzelf"]
    )
  })
})

describe("a categorierelatie", () => {
  const { gegevens, id } = sideDescriptions.categorierelatie
  const registered = (own: object, nu: string) =>
    newSideRecord(
      "categorierelatie",
      read(id, "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
      read(gegevens, own),
      read(Tijdstip, nu)
    )

  // Kills: the day of another time zone, a day that is put in the place of the one that was given.
  it("begins on the day in the Netherlands on which it is registered, unless another is given", () => {
    assert.deepStrictEqual<object>(registered({}, "2026-11-23T23:30:00Z").gegevens, { beginDatum: "2026-11-24" })
    assert.deepStrictEqual<object>(registered({}, "2026-11-23T22:30:00Z").gegevens, { beginDatum: "2026-11-23" })
    assert.deepStrictEqual<object>(
      registered({ beginDatum: "2024-03-01" }, "2026-11-23T22:30:00Z").gegevens,
      { beginDatum: "2024-03-01" }
    )
    const moment = read(Tijdstip, "2026-11-24T08:00:00Z")
    assert.deepStrictEqual<object>(changedSideRecord(registered({}, moment), {}, moment).gegevens, {})
  })
})
