import { passesElfproef, toE164 } from "@betrokkene/domain/internal"
import { Option } from "effect"
import parsePhoneNumber from "libphonenumber-js/max"
import { assert, describe, it } from "vitest"
import { chanceOf } from "../src/chance.ts"
import { generate } from "../src/generate.ts"
import { telefoonnummer, telefoonnummerCount, written } from "../src/nummers/telefoonnummers.ts"
import { testNumbers } from "../src/nummers/test-numbers.ts"

const allTexts = (value: unknown): ReadonlyArray<string> =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
    ? Object.values(value).flatMap(allTexts)
    : []

describe("numbers that belong to nobody", () => {
  it("test numbers satisfy the elfproef and begin with 99999; all of them are there", () => {
    assert.isTrue(testNumbers.every((nummer) => /^99999[0-9]{4}$/.test(nummer) && passesElfproef(nummer)))
    assert.strictEqual(new Set(testNumbers).size, testNumbers.length)
    assert.includeMembers([...testNumbers], ["999990019", "999991772"])
    assert.isAbove(testNumbers.length, 900)
  })

  it("no text of a dataset that satisfies the elfproef is any other number", () => {
    const suspect = [...generate(3, 3000)].flatMap(({ waarde }) => allTexts(waarde)).filter((text) =>
      /^[0-9]{9}$/.test(text)
    )
    assert.isAbove(suspect.length, 500)
    assert.isTrue(suspect.every((nummer) => nummer.startsWith("99999")))
  })

  it("telephone numbers are unused and distinct, and the domain accepts every notation", () => {
    const places = [0, 1, 2, 3, 77, 4711, 123_456, 2_999_999, 5_999_998, 5_999_999]
    const nummers = places.map(telefoonnummer)
    assert.strictEqual(new Set(nummers).size, places.length)
    assert.strictEqual(telefoonnummer(telefoonnummerCount), telefoonnummer(0))
    nummers.forEach((nummer, index) => {
      assert.match(nummer, /^067[0-5][0-9]{6}$/)
      assert.notStrictEqual(parsePhoneNumber(nummer, "NL")?.isValid(), true)
      for (let times = 0; times < 20; times++) {
        const like = written(chanceOf(times, "schrijfwijze", index), nummer)
        assert.strictEqual(Option.getOrUndefined(toE164(like)), `+31${nummer.slice(1)}`)
      }
    })
  })

  it("every digital address of a dataset is one of these telephone numbers, or e-mail in a domain for examples", () => {
    const adressen = [...generate(4, 2000)].flatMap(({ soort, waarde }) =>
      soort === "partij"
        ? waarde.gegevens.digitaleAdressen ?? []
        : soort === "betrokkene"
        ? waarde.contactgegevens.digitaleAdressen ?? []
        : []
    )
    assert.isAbove(adressen.length, 1000)
    for (const { adres, soortDigitaalAdres } of adressen) {
      if (soortDigitaalAdres === "email") assert.match(adres, /@(?:[a-z]+\.)?example\.(?:nl|org|com)$/)
      else assert.match(Option.getOrThrow(toE164(adres)), /^\+3167[0-5][0-9]{6}$/)
    }
  })
})
