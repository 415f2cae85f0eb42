import { assert, describe, it } from "vitest"
import { chanceOf } from "../src/chance.ts"
import { settings } from "../src/generate.ts"
import { chooseNameForm, chooseStreetForm } from "../src/name-forms.ts"
import { persoon } from "../src/partijen/persoon.ts"

const people = (count: number) => Array.from({ length: 3000 }, (_, index) => persoon(settings(1, count), 7 * index))

/** How many of the values each of them has in common with others, on average. */
const othersAlike = (values: ReadonlyArray<string>): number =>
  [...Map.groupBy(values, (value) => value).values()].reduce((sum, { length }) => sum + length * (length - 1), 0)
  / values.length

describe("streets and last names", () => {
  it("are as they stand where there is one form, without a draw", () => {
    const [one, other] = [chanceOf(1, "form", 1), chanceOf(1, "form", 1)]
    assert.strictEqual(chooseStreetForm(one, "Kerkstraat", 1), "Kerkstraat")
    assert.strictEqual(chooseNameForm(one, "Bakker", 1), "Bakker")
    assert.strictEqual(one.integer(0, 1_000_000), other.integer(0, 1_000_000))
  })

  it.each([[7, 7], [100, 100], [5000, 100]])("have %i forms, of which %i differ", (forms, different) => {
    const chance = chanceOf(1, "form", 2)
    for (const [choose, name] of [[chooseStreetForm, "Kerkstraat"], [chooseNameForm, "Bakker"]] as const) {
      const chosen = new Set(Array.from({ length: 3000 }, () => choose(chance, name, forms)))
      assert.strictEqual(chosen.size, different)
      assert.isTrue(chosen.has(name))
    }
  })

  it("grow with the dataset, so that people share them with as many others in one of any size", () => {
    const [small, large] = [people(100_000), people(1_000_000)]
    for (
      const value of [({ adres }) => adres.straat, ({ naam }) => naam.achternaam] satisfies ReadonlyArray<
        (one: ReturnType<typeof persoon>) => string
      >
    ) {
      const ratio = othersAlike(small.map(value)) / othersAlike(large.map(value))
      assert.isAbove(ratio, 8)
      assert.isBelow(ratio, 12)
    }
  })
})
