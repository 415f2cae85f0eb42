import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { betrokkene, klantcontact, partij } from "../../testing/index.ts"
import { canonicalText } from "./canonical-text.ts"
import { changed } from "./changed.ts"
import type { Versie } from "./versie.ts"

interface Stored {
  readonly id: string
  readonly versie: Versie
}

const record: fc.Arbitrary<Stored> = fc.oneof(betrokkene, klantcontact, partij)

/** An equal record, made of other objects and with its fields in another order. */
const copied = <A>(waarde: A): A =>
  Array.isArray(waarde)
    ? waarde.map(copied) as A
    : typeof waarde === "object" && waarde !== null && Object.getPrototypeOf(waarde) === Object.prototype
    ? Object.fromEntries(Object.entries(waarde).reverse().map(([veld, part]) => [veld, copied(part)])) as A
    : waarde

describe("changed", () => {
  // Kills: records compared as objects; an order of fields or an absent field that counts.
  it("gives the record itself if nothing that is stored differs, whatever version comes along", () => {
    fc.assert(fc.property(record, fc.integer({ min: 1, max: 9 }), (one, versie) => {
      assert.strictEqual(changed(one, { ...copied(one), versie: versie as Versie, nothing: undefined } as Stored), one)
    }))
  })

  // Kills: a bsn that does not count; a version that stays.
  it("gives the other values at the next version if anything differs", () => {
    fc.assert(fc.property(record, record, (one, ander) => {
      fc.pre(canonicalText({ ...ander, versie: 1 }) !== canonicalText({ ...one, versie: 1 }))
      assert.deepStrictEqual(changed(one, ander), { ...ander, versie: one.versie + 1 as Versie })
    }))
  })
})
