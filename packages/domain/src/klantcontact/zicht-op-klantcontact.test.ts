import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { klantcontact } from "../../testing/index.ts"
import type { Klantcontact } from "./klantcontact.ts"
import { maySeeTexts, zichtOpKlantcontact } from "./zicht-op-klantcontact.ts"

const klantcontactMet = (vertrouwelijk: boolean): fc.Arbitrary<Klantcontact> =>
  klantcontact.map((one) => frozen({ ...one, gegevens: { ...one.gegevens, vertrouwelijk } }))

describe("zichtOpKlantcontact", () => {
  // Kills: a text that is shown, and a difference that tells whether there is one.
  it("without the right, does not depend on the texts of a klantcontact that is vertrouwelijk", () => {
    fc.assert(fc.property(klantcontactMet(true), klantcontactMet(true), (one, ander) => {
      const { hoofdOnderwerpType: _1, inhoud: _2, metadata: _3, onderwerp: _4, reactie: _5, ...rest } = one.gegevens
      const texts = ["onderwerp", "inhoud", "reactie", "hoofdOnderwerpType", "metadata"]
      const ofOther = Object.fromEntries(Object.entries(ander.gegevens).filter(([naam]) => texts.includes(naam)))
      const disguised = { ...one, gegevens: { ...rest, ...ofOther } } as Klantcontact
      assert.deepStrictEqual(
        zichtOpKlantcontact(disguised, { vertrouwelijk: false }),
        zichtOpKlantcontact(one, { vertrouwelijk: false })
      )
    }))
  })

  // Kills: more that is left out, and silence about it.
  it("without the right, shows everything else, and says what was left out", () => {
    fc.assert(fc.property(klantcontactMet(true), (one) => {
      const { hoofdOnderwerpType: _1, inhoud: _2, metadata: _3, onderwerp: _4, reactie: _5, ...gegevens } = one.gegevens
      assert.deepStrictEqual(zichtOpKlantcontact(one, { vertrouwelijk: false }), {
        _tag: "Vertrouwelijk",
        klantcontact: { ...one, gegevens },
        weggelaten: [{ soort: "onderwerp", reden: "vertrouwelijk" }, { soort: "inhoud", reden: "vertrouwelijk" }]
      })
    }))
  })

  it("shows all of it with the right, and of one that is not vertrouwelijk to everybody", () => {
    fc.assert(fc.property(klantcontact, klantcontactMet(false), fc.boolean(), (any, open, vertrouwelijk) => {
      assert.deepStrictEqual(zichtOpKlantcontact(any, { vertrouwelijk: true }), { _tag: "Open", klantcontact: any })
      assert.deepStrictEqual(zichtOpKlantcontact(open, { vertrouwelijk }), { _tag: "Open", klantcontact: open })
      assert.isTrue(maySeeTexts(open, { vertrouwelijk }))
    }))
  })
})
