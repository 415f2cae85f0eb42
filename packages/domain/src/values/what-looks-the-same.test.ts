import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { textLookingLike } from "../../testing/arbitraries/text.ts"
import { read, written } from "../../testing/decoding.ts"
import { klantcontactgegevens, partijgegevens } from "../../testing/index.ts"
import { Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import { Partijgegevens } from "../partij/partijgegevens.ts"

/** What a program chooses from a list, and what is only read by people or kept as it came. */
const asItStands = new RegExp(
  "^(?:soort.*|aanduidingBijHuisnummer|plaatsgevondenOp|interneNotitie|omschrijving|onderwerp|inhoud|reactie|metadata" +
    "|zoalsOntvangen)$",
  "u"
)

/** The value with every text in it written so that it looks the same. */
const disguised = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === "string") return textLookingLike(value)
  if (Array.isArray(value)) return value.length === 0 ? fc.constant([]) : fc.tuple(...value.map(disguised))
  if (typeof value !== "object" || value === null) return fc.constant(value)
  return fc.record(Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      [name, asItStands.test(name) ? fc.constant(member) : disguised(member)] as const
    )
  ))
}

describe("what looks the same", () => {
  // Kills: a field that is compared, searched or a code, and is kept with what nobody sees.
  it("is one partij: its names, addresses, digital addresses, identificatoren and codes", () => {
    const alike = partijgegevens.chain((gegevens) => {
      const json = written(Partijgegevens, gegevens)
      return fc.tuple(fc.constant(json), disguised(json))
    })
    fc.assert(fc.property(alike, ([json, other]) => {
      assert.deepStrictEqual(written(Partijgegevens, read(Partijgegevens, other)), json)
    }))
  })

  it("is one klantcontact: its kanaal and taal", () => {
    const alike = klantcontactgegevens.chain((gegevens) => {
      const json = written(Klantcontactgegevens, gegevens)
      return fc.tuple(fc.constant(json), disguised(json))
    })
    fc.assert(fc.property(alike, ([json, other]) => {
      assert.deepStrictEqual(written(Klantcontactgegevens, read(Klantcontactgegevens, other)), json)
    }))
  })
})
