import { Tijdstip } from "@betrokkene/domain"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Schema } from "effect"
import { assert, describe, expect, it } from "vitest"
import { alsJson, maakRapport } from "../src/report.ts"
import { rapportschema } from "../src/report-schema.ts"
import { alsTekst } from "../src/report-text.ts"

const om = (tijd: string) => Schema.decodeSync(Tijdstip)(`2026-01-05T${tijd}Z`)

const bevinding = { betrokkene: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", pad: "#/rol", code: "rol-ongeldig", uitleg: "Toegestaan: klant, vertegenwoordiger." }

const rapport = maakRapport(om("01:00:00"), om("01:02:03"), {
  gelezen: 2000,
  betrokkenenMetBevinding: 3,
  bevindingen: 4,
  perCode: new Map([["rol-ongeldig", 1], ["postcode-ongeldig", 3]]),
  eerste: [bevinding]
}, 5)

const leeg = maakRapport(om("01:00:00"), om("01:02:03"), { gelezen: 0, betrokkenenMetBevinding: 0, bevindingen: 0, perCode: new Map(), eerste: [] }, 0)

describe("the report", () => {
  it("tells people how much was read and found, of what kind, and where", () => {
    const tekst = alsTekst(rapport)
    assert.match(tekst, /Gelezen betrokkenen +2000\n/)
    assert.match(tekst, /Bevindingen +4\n/)
    assert.match(tekst, /Vergeten Idempotency-Keys +5\n/)
    assert.match(tekst, / 3 {2}postcode-ongeldig\n +1 {2}rol-ongeldig\n/)
    assert.include(tekst, `${bevinding.betrokkene}  #/rol  rol-ongeldig: Toegestaan: klant, vertegenwoordiger.`)
    assert.include(tekst, "en nog 3.")
    assert.include(alsTekst(leeg), "Niets gevonden.")
  })

  it("tells machines the same, by the published schema", () => {
    const voldoet = new Ajv2020().compile(JSON.parse(rapportschema()) as object)
    for (const een of [rapport, leeg]) assert.isTrue(voldoet(JSON.parse(alsJson(een))), JSON.stringify(voldoet.errors))
    assert.isFalse(voldoet({ ...JSON.parse(alsJson(rapport)) as object, gelezen: -1 }))
    assert.isFalse(voldoet({ ...JSON.parse(alsJson(rapport)) as object, iets: 1 }))
  })

  it("has its schema published as it is (after a change: vitest run -u)", async () => {
    await expect(rapportschema()).toMatchFileSnapshot("../docs/rapport.schema.json")
  })
})
