import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { writtenSideGegevens } from "../../testing/arbitraries/side-record.ts"
import { read } from "../../testing/decoding.ts"
import { klantcontact, tijdstip } from "../../testing/index.ts"
import { sideSoorten } from "../index.ts"
import type { SideDescription } from "./side-description.ts"
import { newSideRecord, sideDescriptions, type SideGegevens, type SideRecord } from "./side-record.ts"
import { klantcontactOfCustomer, zichtOpSideRecord } from "./zicht-op-side-record.ts"

for (const soort of sideSoorten) {
  const description: SideDescription = sideDescriptions[soort]
  const velden = Object.keys(description.neighbours)
  const ids = fc.uniqueArray(fc.uuid(), { minLength: velden.length, maxLength: velden.length })
  const record: fc.Arbitrary<SideRecord> = fc.tuple(fc.uuid(), writtenSideGegevens[soort], ids, tijdstip).map(
    ([id, own, others, nu]) => {
      const neighbours = velden.map((veld, place) => [veld, others[place]])
      const gegevens = read(description.gegevens, { ...own, ...Object.fromEntries(neighbours) }) as SideGegevens
      return newSideRecord(soort, read(description.id, id) as SideRecord["id"], gegevens, nu)
    }
  )
  const contact = (vertrouwelijk: boolean) =>
    klantcontact.map((one) => ({ ...one, gegevens: { ...one.gegevens, vertrouwelijk } }))

  describe(`zichtOpSideRecord of ${soort}`, () => {
    // Kills: a text that is shown, a field that is left out with it.
    it("leaves out the texts of a vertrouwelijk klantcontact, and nothing else", () => {
      fc.assert(fc.property(record, contact(true), (one, klantcontact) => {
        const { gegevens, isWhole } = zichtOpSideRecord(one, klantcontact, { vertrouwelijk: false })
        assert.isFalse(isWhole)
        const texts = description.texts ?? []
        assert.deepStrictEqual<object>(
          gegevens,
          Object.fromEntries(Object.entries(one.gegevens).filter(([veld]) => !texts.includes(veld)))
        )
      }))
    })

    it("shows all of it with the right, of one that is not vertrouwelijk, and of none", () => {
      fc.assert(fc.property(record, contact(true), contact(false), (one, secret, open) => {
        for (
          const zicht of [
            zichtOpSideRecord(one, secret, { vertrouwelijk: true }),
            zichtOpSideRecord(one, open, { vertrouwelijk: false }),
            zichtOpSideRecord(one, undefined, { vertrouwelijk: false })
          ]
        ) {
          const { gegevens, id, versie } = one
          assert.deepStrictEqual<object>(zicht, { id, versie, gegevens, isWhole: true })
        }
      }))
    })

    it("is of the klantcontact about whose customer it tells something", () => {
      fc.assert(fc.property(record, (one) => {
        const { klantcontact } = one.gegevens as { readonly klantcontact?: string }
        assert.strictEqual(klantcontactOfCustomer(one), description.ofCustomer === undefined ? undefined : klantcontact)
      }))
    })
  })
}
