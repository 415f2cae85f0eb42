import { assert, describe, it } from "vitest"
import { isHuisnummer, typedBezoekadres } from "../src/words/typed-bezoekadres.ts"

describe("a huisnummer as it is typed", () => {
  it.each([
    ["12", 12, undefined, undefined],
    ["12a", 12, "A", undefined],
    ["12-2", 12, undefined, "2"],
    ["12 A bis", 12, "A", "bis"],
    ["12bis", 12, undefined, "bis"],
    ["99999 - hs", 99_999, undefined, "hs"]
  ])("%s", (huisnummer, number, huisletter, huisnummertoevoeging) => {
    assert.isTrue(isHuisnummer(huisnummer))
    const adres = typedBezoekadres({ postcode: "1234AB", huisnummer })
    assert.deepStrictEqual(
      [adres.huisnummer, adres.huisletter, adres.huisnummertoevoeging],
      [number, huisletter, huisnummertoevoeging]
    )
  })

  it.each(["", "0", "A1", "123456", "12 abcdef", "12/3"])(
    "%j is none",
    (huisnummer) => assert.isFalse(isHuisnummer(huisnummer))
  )
})
