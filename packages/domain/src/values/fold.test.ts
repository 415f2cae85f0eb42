import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { fold, foldAchternaam, lowerCase, words } from "./fold.ts"
import { accented, baseLetters, combiningAccents, prefixes } from "./letters-table.ts"

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aAbBéÉñ-' .3ĳß", "\u0301", "İ", "K", "ﬁ") })
)

describe("folding", () => {
  it("has two strings of equal length without repeated letters, as translate() in SQL needs", () => {
    assert.strictEqual(accented.length, baseLetters.length)
    const van = [...accented, ...combiningAccents]
    assert.strictEqual(van.length, accented.length + combiningAccents.length)
    assert.strictEqual(new Set(van).size, van.length)
    assert.match(baseLetters, /^[a-z]+$/u)
  })

  // Kills: a letter that is missing or stands with another.
  it("removes the accents that Unicode removes, from all its Latin letters", () => {
    let gezien = 0
    for (let code = 0xc0; code < 0x1f00; code++) {
      const [letter = "", accent] = String.fromCharCode(code).normalize("NFD")
      if (accent === undefined || !/[A-Za-z]/u.test(letter)) continue
      gezien++
      assert.strictEqual(fold(String.fromCharCode(code)), letter.toLowerCase(), code.toString(16))
    }
    assert.isAbove(gezien, 400)
  })

  // Kills: a letter that only some programs think is lower case.
  it("gives only a to z for any text, and leaves a folded text unchanged", () => {
    fc.assert(fc.property(text, (written) => {
      for (const folded of [fold(written), foldAchternaam(written)]) assert.match(folded, /^[a-z]*$/u)
      assert.match(words(written), /^(?:[a-z]+(?: [a-z]+)*)?$/u)
      assert.strictEqual(fold(fold(written)), fold(written))
      assert.strictEqual(words(words(written)), words(written))
      assert.strictEqual(words(written).replaceAll(" ", ""), fold(written))
    }))
  })

  it("ignores case, combining accents, surrounding spaces and punctuation", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."abcéïñ"), minLength: 1 }), (naam) => {
      for (const different of [naam.normalize("NFD"), naam.toUpperCase(), ` ${naam}.`]) {
        assert.strictEqual(fold(different), fold(naam))
      }
    }))
  })

  it("removes all voorvoegsels in front of a last name, but never the last word", () => {
    const voor = fc.array(fc.constantFrom(...prefixes), { minLength: 1, maxLength: 3 })
    fc.assert(fc.property(voor, fc.constantFrom("Berg", "Hof-de Vries", "Bosch"), (before, naam) => {
      assert.strictEqual(foldAchternaam([...before, naam].join(" ")), fold(naam))
      assert.strictEqual(foldAchternaam(before.join(" ")), before.at(-1))
    }))
    assert.deepStrictEqual(
      ["van den Berg", "'t Hart", "d'Angelo", "in 't Veld", "Vandenberg", "De"].map(foldAchternaam),
      ["berg", "hart", "angelo", "veld", "vandenberg", "de"]
    )
  })

  it("lowers only A to Z, as SQL does with the collation C", () => {
    fc.assert(fc.property(text, (written) => {
      assert.strictEqual(
        lowerCase(written),
        [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].reduce(
          (small, letter) => small.replaceAll(letter, letter.toLowerCase()),
          written
        )
      )
    }))
    assert.strictEqual(lowerCase("ÉA@Xé\u212a"), "Éa@xé\u212a")
  })
})
