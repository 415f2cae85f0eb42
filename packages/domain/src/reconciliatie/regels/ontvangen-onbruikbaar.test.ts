import { assert, describe, it } from "vitest"
import { read } from "../../../testing/decoding.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { Partij } from "../../partij/partij.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { geenBeleid } from "../beleid.ts"
import { ontvangenOnbruikbaarInKlantcontact, ontvangenOnbruikbaarInPartij } from "./ontvangen-onbruikbaar.ts"

const moment = "2026-11-23T09:15:00Z"
const circumstances = { peildatum: read(Tijdstip, moment), beleid: geenBeleid }
const id = "0d0e7f0e-6b0f-4a55-8d7f-600000000001"
const common = { id, nummer: "0000000001", registratiedatum: moment, versie: 1 }

const inPartij = (gegevens: object) =>
  ontvangenOnbruikbaarInPartij({
    partij: read(Partij, { ...common, gegevens: { soortPartij: "persoon", ...gegevens } }),
    vergelijkingsvormen: [],
    candidates: []
  }, circumstances)

const inKlantcontact = (gegevens: object) =>
  ontvangenOnbruikbaarInKlantcontact({
    klantcontact: read(Klantcontact, {
      ...common,
      gegevens: { kanaal: "balie", onderwerp: "Verhuizing", plaatsgevondenOp: moment, ...gegevens }
    }),
    betrokkenen: []
  }, circumstances)

describe("what was received and is not usable", () => {
  it("is listed by record and field, without what was received and in whatever order that is kept", () => {
    const [found, ...others] = inPartij({ zoalsOntvangen: { voorkeurstaal: "ndl", bezoekadres: { stad: "Merkstad" } } })
    assert.isEmpty(others)
    assert.deepStrictEqual(found?.records, [{ soort: "partij", id }] as never)
    assert.deepStrictEqual(found?.kenmerken, [
      { veld: "bezoekadres", uitkomst: "niet-bruikbaar" },
      { veld: "voorkeurstaal", uitkomst: "niet-bruikbaar" }
    ])
    assert.notInclude(JSON.stringify({ ...found, rustOp: [] }), "Merkstad")
    assert.isUndefined(found?.voorstel)
  })

  it("rests on what was received, so that a rejection holds until that changes", () => {
    const rustOp = (stad: string) => inPartij({ zoalsOntvangen: { bezoekadres: { stad } } })[0]?.rustOp
    assert.deepStrictEqual(rustOp("Utrecht"), rustOp("Utrecht"))
    assert.notDeepEqual(rustOp("Utrecht"), rustOp("Delft"))
  })

  it("is a digital address, by the record alone", () => {
    const adres = (adres: string) => ({ soortDigitaalAdres: "telefoonnummer-zoals-ontvangen", adres })
    const [found, ...others] = inPartij({ digitaleAdressen: [adres("+0123456789"), adres("+0998")] })
    assert.isEmpty(others)
    assert.deepStrictEqual(found?.kenmerken, [{ veld: "digitaleAdressen", uitkomst: "niet-bruikbaar" }])
    assert.notInclude(JSON.stringify({ ...found, rustOp: [] }), "0123456")
    assert.notDeepEqual(found?.rustOp, inPartij({ digitaleAdressen: [adres("+0123456789")] })[0]?.rustOp)
    assert.isEmpty(inPartij({ digitaleAdressen: [adres("0201234567")] }))
  })

  it("is no language that is known, however it was written", () => {
    assert.isEmpty(inKlantcontact({ taal: "nld", zoalsOntvangen: { taal: "nl" } }))
    assert.lengthOf(inKlantcontact({ zoalsOntvangen: { taal: "ndl" } }), 1)
  })
})
