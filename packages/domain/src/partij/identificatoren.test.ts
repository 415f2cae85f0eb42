import { assert, describe, it } from "vitest"
import { refusals } from "../../testing/decoding.ts"
import { identificatorenVan, pastBijSoortPartij, soortenPartij } from "./identificatoren.ts"

const rsin = { soort: "rsin", waarde: "999990019" }
const kvk = { soort: "kvk_nummer", waarde: "12345678" }
const bsn = { soort: "bsn", waarde: "999990019" }

describe("identificatoren", () => {
  it("fit a kind of partij: a bsn a natural person, the others an organisation", () => {
    const past = soortenPartij.map((
      soort
    ) => [
      soort,
      (["bsn", "rsin", "kvk_nummer", "vestigingsnummer"] as const).filter((one) => pastBijSoortPartij(one, soort))
    ])
    assert.deepStrictEqual(past, [
      ["persoon", ["bsn"]],
      ["organisatie", ["rsin", "kvk_nummer", "vestigingsnummer"]],
      ["contactpersoon", ["bsn"]]
    ])
  })

  it("a partij has at most one of each kind, and all fit the partij", () => {
    assert.deepStrictEqual(refusals(identificatorenVan("organisatie"), [rsin, kvk]), [])
    assert.deepStrictEqual(refusals(identificatorenVan("organisatie"), []), [])
    assert.deepStrictEqual(
      refusals(identificatorenVan("organisatie"), [rsin, kvk, { ...kvk, waarde: "87654321" }]),
      [": identificatorsoort-dubbel"]
    )
    assert.deepStrictEqual(refusals(identificatorenVan("organisatie"), [rsin, bsn]), [
      ": identificator-past-niet-bij-soort-partij"
    ])
    assert.deepStrictEqual(refusals(identificatorenVan("persoon"), [rsin, rsin]), [
      ": identificator-past-niet-bij-soort-partij",
      ": identificatorsoort-dubbel"
    ])
  })
})
