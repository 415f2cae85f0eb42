import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { refusals } from "../../testing/decoding.ts"
import { betrokkeneId, gekendeBetrokkene, klantcontactId, tijdstip } from "../../testing/index.ts"
import { OngekendeBetrokkene } from "./betrokkene.ts"
import { nieuweBetrokkene } from "./nieuwe-betrokkene.ts"

describe("nieuweBetrokkene", () => {
  // Kills: a partij taken over from what is given.
  it("B3, B5, B10: begins ongekend, whatever comes along: a link is only made by koppel", () => {
    fc.assert(
      fc.property(betrokkeneId, klantcontactId, gekendeBetrokkene, tijdstip, (id, klantcontact, gegevens, nu) => {
        const nieuw = nieuweBetrokkene(id, klantcontact, gegevens, nu)
        assert.deepStrictEqual(refusals(OngekendeBetrokkene, nieuw), [])
        assert.notInclude(JSON.stringify(nieuw), gegevens.partij)
      })
    )
  })

  // Kills: any field mixed up.
  it("B1, B12: belongs to the klantcontact, from now, at the first version, with the given values", () => {
    fc.assert(
      fc.property(betrokkeneId, klantcontactId, gekendeBetrokkene, tijdstip, (id, klantcontact, gegevens, nu) => {
        assert.deepStrictEqual<object>(nieuweBetrokkene(id, klantcontact, gegevens, nu), {
          _tag: "Ongekend",
          id,
          klantcontact,
          rol: gegevens.rol,
          initiator: gegevens.initiator,
          contactgegevens: gegevens.contactgegevens,
          registratiedatum: nu,
          versie: 1
        })
      })
    )
  })
})
