import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { fold, foldAchternaam, lowerCase, words } from "./fold.ts"
import { accented, baseLetters, combiningAccents, prefixes } from "./letters-table.ts"

const tekst = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aAbBéÉñ-' .3ĳß", "\u0301", "İ", "K", "ﬁ") })
)

describe("folding", () => {
  it("the two strings of the table are as long, and no letter stands in them twice, as translate() in SQL needs", () => {
    assert.strictEqual(accented.length, baseLetters.length)
    const van = [...accented, ...combiningAccents]
    assert.strictEqual(van.length, accented.length + combiningAccents.length)
    assert.strictEqual(new Set(van).size, van.length)
    assert.match(baseLetters, /^[a-z]+$/u)
  })

  it("takes off the accents that Unicode takes off, of all Latin letters that it knows such of (kills: a letter that is missing or stands with another)", () => {
    let gezien = 0
    for (let code = 0xc0; code < 0x1f00; code++) {
      const [letter = "", accent] = String.fromCharCode(code).normalize("NFD")
      if (accent === undefined || !/[A-Za-z]/u.test(letter)) continue
      gezien++
      assert.strictEqual(fold(String.fromCharCode(code)), letter.toLowerCase(), code.toString(16))
    }
    assert.isAbove(gezien, 400)
  })

  it("gives a to z alone, whatever the text, and gives what is folded as it is (kills: a letter that only some programs think is lower case)", () => {
    fc.assert(fc.property(tekst, (geschreven) => {
      for (const gevouwen of [fold(geschreven), foldAchternaam(geschreven)]) assert.match(gevouwen, /^[a-z]*$/u)
      assert.match(words(geschreven), /^(?:[a-z]+(?: [a-z]+)*)?$/u)
      assert.strictEqual(fold(fold(geschreven)), fold(geschreven))
      assert.strictEqual(words(words(geschreven)), words(geschreven))
      assert.strictEqual(words(geschreven).replaceAll(" ", ""), fold(geschreven))
    }))
  })

  it("does not see a difference in case, accents beside their letter, spaces around and what stands between", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."abcéïñ"), minLength: 1 }), (naam) => {
      for (const anders of [naam.normalize("NFD"), naam.toUpperCase(), ` ${naam}.`]) {
        assert.strictEqual(fold(anders), fold(naam))
      }
    }))
  })

  it("passes over voorvoegsels in front of a last name, in any number, and never over the last word", () => {
    const voor = fc.array(fc.constantFrom(...prefixes), { minLength: 1, maxLength: 3 })
    fc.assert(fc.property(voor, fc.constantFrom("Berg", "Hof-de Vries", "Bosch"), (vooraf, naam) => {
      assert.strictEqual(foldAchternaam([...vooraf, naam].join(" ")), fold(naam))
      assert.strictEqual(foldAchternaam(vooraf.join(" ")), vooraf.at(-1))
    }))
    assert.deepStrictEqual(
      ["van den Berg", "'t Hart", "d'Angelo", "in 't Veld", "Vandenberg", "De"].map(foldAchternaam),
      ["berg", "hart", "angelo", "veld", "vandenberg", "de"]
    )
  })

  it("lower case is of A to Z only, as in SQL with the collation C", () => {
    fc.assert(fc.property(tekst, (geschreven) => {
      assert.strictEqual(
        lowerCase(geschreven),
        [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].reduce(
          (klein, letter) => klein.replaceAll(letter, letter.toLowerCase()),
          geschreven
        )
      )
    }))
    assert.strictEqual(lowerCase("ÉA@Xé\u212a"), "Éa@xé\u212a")
  })
})
