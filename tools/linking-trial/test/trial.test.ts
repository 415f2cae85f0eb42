import {
  type Bevinding,
  type Klantcontactdossier,
  profileOfContactgegevens,
  profileOfPartijgegevens
} from "@betrokkene/domain"
import { compare, thresholds } from "@betrokkene/domain/internal"
import { assert, describe, it } from "vitest"
import { together } from "../src/counts.ts"
import { type Linker, rulesOfTheNight } from "../src/linker.ts"
import { precision } from "../src/precision.ts"
import { outcomeJson, outcomeTable } from "../src/report.ts"
import { trial } from "../src/trial.ts"

const [seed, betrokkenen] = [5, 6000]
const counts = trial(seed, betrokkenen)
const ground = (of: typeof counts) => of.grounds[0] ?? { total: 0, wrong: 0 }

/** A rule that replaces the nightly run's. */
const with_ = (inKlantcontact: Linker["inKlantcontact"]): Linker => ({ ...rulesOfTheNight, inKlantcontact })

/** Proposes every kandidaat whose score reaches the threshold with other weights; the first of several. */
const weighedOtherwise =
  (weights: Readonly<Record<string, number>>) =>
  ({ betrokkenen: all }: Klantcontactdossier): ReadonlyArray<Bevinding> =>
    all.flatMap(({ betrokkene, candidates }) => {
      const own = profileOfContactgegevens(betrokkene.contactgegevens)
      const partij = candidates.find(({ gegevens }) =>
        compare(own, profileOfPartijgegevens(gegevens)).kenmerken.reduce(
          (sum, { gewicht = 0, uitkomst, veld }) => sum + (weights[`${veld} ${uitkomst}`] ?? gewicht),
          0
        ) >= thresholds.koppelen
      )
      return partij === undefined ? [] : [{
        regel: "mogelijke-partij",
        records: [{ soort: "betrokkene", id: betrokkene.id }, { soort: "partij", id: partij.id }],
        kenmerken: [],
        rustOp: [],
        voorstel: { soort: "koppelen", betrokkene: betrokkene.id, partij: partij.id, gronden: [] }
      }]
    })

describe("a trial", () => {
  it("counts the same for the same seed and number, and counts of several add up", () => {
    assert.deepStrictEqual(trial(seed, betrokkenen), counts)
    const twice = together([counts, counts])
    assert.deepStrictEqual([twice.ongekenden, twice.proposals.total, twice.grounds[1]?.total], [
      2 * counts.ongekenden,
      2 * counts.proposals.total,
      2 * (counts.grounds[1]?.total ?? 0)
    ])
    assert.deepStrictEqual(together([counts]), counts)
  })

  it("has counts that fit in each other", () => {
    assert.strictEqual(counts.ongekenden, 0.4 * betrokkenen)
    assert.isTrue(counts.known < counts.ongekenden && counts.reachable < counts.known)
    assert.isTrue(counts.proposals.total - counts.proposals.wrong <= counts.reachable)
    assert.isAtMost(counts.proposals.wrongInHousehold, counts.proposals.wrong)
    for (const { total } of counts.grounds) assert.isTrue(total > 0 && total < counts.proposals.total)
    assert.isTrue(counts.blocks.every(({ largest, percentile95 }) => percentile95 > 0 && percentile95 <= largest))
    assert.isAbove(counts.doubles.known, 0)
  })

  // This is not the target, which needs more of them than a test has time for; see the README.
  it("finds that the rules are mostly right, and find something", () => {
    assert.isAbove(precision(counts.proposals), 0.95)
    assert.isAbove(counts.proposals.total, 200)
    for (const tally of counts.grounds) assert.isAtMost(tally.wrong, 1)
  })

  it("tells that a ground is wrong which links on whatever is proposed", () => {
    const loose = trial(
      seed,
      betrokkenen,
      with_((dossier) =>
        rulesOfTheNight.inKlantcontact(dossier).map((bevinding) =>
          bevinding.voorstel?.soort === "koppelen"
            ? { ...bevinding, voorstel: { ...bevinding.voorstel, gronden: ["email-en-naam"] } }
            : bevinding
        )
      )
    )
    assert.isAbove(ground(loose).wrong, ground(counts).wrong)
    assert.isBelow(precision(ground(loose)), 0.999)
  })

  it("tells that a weight is wrong: an address that proves everything, another first name that speaks for somebody", () => {
    const asItIs = trial(seed, betrokkenen, with_(weighedOtherwise({})))
    for (const weights of [{ "adres gelijk": 15 }, { "voornaam anders": 0.5, "voorletters anders": 0.5 }]) {
      const mutated = trial(seed, betrokkenen, with_(weighedOtherwise(weights)))
      assert.isBelow(precision(mutated.proposals), precision(asItIs.proposals))
      assert.isBelow(precision(mutated.proposals), 0.95)
    }
  })

  it("is told as a table and as JSON", () => {
    assert.match(outcomeTable(counts), /^proposed to link .*%$/mu)
    assert.match(outcomeTable(counts), /^on telefoon-adres-en-naam /mu)
    const json = JSON.parse(JSON.stringify(outcomeJson(counts))) as ReturnType<typeof outcomeJson>
    assert.strictEqual(json.proposals.precision, precision(counts.proposals))
    assert.hasAllKeys(json.grounds[0], ["grond", "total", "wrong", "precision", "wrongAtMost", "recall"])
  })
})
