import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderPartijdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { circumstances, partijdossier } from "../../../testing/index.ts"
import type { Partij } from "../../partij/partij.ts"
import { objectionToSamenvoegen } from "../../partij/samenvoegen.ts"
import { type Identificator, zelfdeIdentificator } from "../../values/identificator.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Partijdossier } from "../dossier.ts"
import { agreement } from "../koppelen/agreement.ts"
import { profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { namenContradict } from "../koppelen/namen-contradict.ts"
import { dubbelePartijIdentificator } from "./dubbele-partij-identificator.ts"
import { dubbelePartijVermoeden } from "./dubbele-partij-vermoeden.ts"

const home = (huisnummer: number) => ({ soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer })
const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
const ofJohannes = { soortDigitaalAdres: "email", adres: "johannes.zandstra@example.nl" }
const johannes = {
  soortPartij: "persoon",
  identificatoren: [],
  contactnaam: { voorletters: "J.", voornaam: "Johannes", achternaam: "Zandstra" },
  bezoekadres: home(12),
  digitaleAdressen: [telefoon, ofJohannes],
  indicatieActief: true,
  indicatieGeheimhouding: false
}
const withInitial = { contactnaam: { voorletters: "J.", achternaam: "Zandstra" } }
const ofFamily = [{ soortDigitaalAdres: "telefoonnummer", adres: "010-1234501" }, {
  soortDigitaalAdres: "email",
  adres: "fam.zandstra@example.nl"
}]
const organisatie = { soortPartij: "organisatie", contactnaam: undefined, organisatienaam: "Bakkerij Voorbeeld" }

const cases = fc.tuple(partijdossier, circumstances)

const parts = (one: Partij, other: Partij): boolean =>
  one.gegevens.identificatoren.some((van: Identificator) =>
    other.gegevens.identificatoren.some((die: Identificator) => zelfdeIdentificator(van, die))
  )
const collide = (one: Partij, other: Partij): boolean =>
  one.gegevens.identificatoren.some((van: Identificator) =>
    other.gegevens.identificatoren.some((die: Identificator) =>
      van.soort === die.soort && !zelfdeIdentificator(van, die)
    )
  )
const profiles = (one: Partij, other: Partij) =>
  [profileOfPartijgegevens(one.gegevens), profileOfPartijgegevens(other.gegevens)] as const

/** The findings, each with the partij of the dossier and the other one. */
const pairs = ({ candidates, partij }: Partijdossier, bevindingen: ReadonlyArray<Bevinding>) =>
  bevindingen.map((bevinding) => {
    const other = candidates.find(({ id }) => id === bevinding.records[1]?.id)
    assert.isDefined(other)
    assert.strictEqual(bevinding.records[0].id, partij.id)
    return { bevinding, partij, other }
  })

/** The partij that stays, by the rule's description. */
const staying = (one: Partij, other: Partij): Partij => {
  if (one.gegevens.indicatieActief !== other.gegevens.indicatieActief) return one.gegevens.indicatieActief ? one : other
  if (one.registratiedatum !== other.registratiedatum) {
    return one.registratiedatum < other.registratiedatum
      ? one
      : other
  }
  return one.id < other.id ? one : other
}

const checkVoorstel = ({ other, bevinding, partij }: ReturnType<typeof pairs>[number]) => {
  const keeps = staying(partij, other)
  const goes = keeps === partij ? other : partij
  const can = objectionToSamenvoegen(keeps, goes) === undefined && !namenContradict(...profiles(partij, other))
  assert.deepStrictEqual<unknown>(
    bevinding.voorstel,
    can ? { soort: "samenvoegen", blijft: keeps.id, vervalt: goes.id } : undefined
  )
  // The reason is told.
  assert.strictEqual(bevinding.kenmerken.some(({ veld }) => veld === "samenvoegen"), !can)
}

describe("dubbele-partij-identificator", () => {
  // Kills: twice, or not at all.
  it("B4: finds each pair that shares an identificator once, with the lower id first", () => {
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        assert.sameMembers(
          pairs(dossier, dubbelePartijIdentificator(dossier, gegeven)).map(({ other }) => other.id),
          dossier.candidates.filter((other) => dossier.partij.id < other.id && parts(dossier.partij, other)).map((
            { id }
          ) => id)
        )
      }),
      { numRuns: 300 }
    )
  })

  // Kills: another survivor, people mixed.
  it("keeps the actieve, oldest, lowest partij, unless merging is refused or the names contradict", () => {
    let gezien = 0
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        for (const pair of pairs(dossier, dubbelePartijIdentificator(dossier, gegeven))) {
          checkVoorstel(pair)
          gezien++
        }
      }),
      { numRuns: 400 }
    )
    assert.isAbove(gezien, 20)
  })
})

describe("dubbele-partij-vermoeden", () => {
  it("finds no pair with different or equal identificatoren, kinds, contradicting names or not actief", () => {
    let gezien = 0
    fc.assert(
      fc.property(cases, ([dossier, gegeven]) => {
        for (const { other, partij, ...pair } of pairs(dossier, dubbelePartijVermoeden(dossier, gegeven))) {
          gezien++
          assert.isTrue(partij.id < other.id)
          assert.isFalse(collide(partij, other) || parts(partij, other))
          assert.strictEqual(partij.gegevens.soortPartij, other.gegevens.soortPartij)
          assert.isTrue(partij.gegevens.indicatieActief && other.gegevens.indicatieActief)
          assert.isDefined(agreement(...profiles(partij, other), "samenvoegen"))
          checkVoorstel({ other, partij, ...pair })
        }
      }),
      { numRuns: 1000 }
    )
    assert.isAbove(gezien, 10)
  })

  it.each<readonly [string, object, object, boolean]>([
    ["one with an e-mail address beside it", {}, {}, true],
    ["one of whom one has an initial only, with an own telephone number and e-mail address", withInitial, {
      bezoekadres: home(3)
    }, true],
    ["father and son with one initial and an own e-mail address", { ...withInitial, digitaleAdressen: [ofJohannes] }, {
      digitaleAdressen: [ofJohannes]
    }, false],
    [
      "one of whom one has an initial only, with an own telephone number and address",
      {
        ...withInitial,
        digitaleAdressen: [telefoon]
      },
      {},
      true
    ],
    [
      "father and son with one initial and an own telephone number",
      {
        ...withInitial,
        digitaleAdressen: [telefoon],
        bezoekadres: home(3)
      },
      {},
      false
    ],
    [
      "father and son with one initial and what a family shares",
      {
        ...withInitial,
        digitaleAdressen: ofFamily
      },
      { digitaleAdressen: ofFamily },
      false
    ],
    [
      "two with other last names, and one set of initials, telephone number and address",
      { contactnaam: { voorletters: "J.P.", achternaam: "Zandstra" } },
      { contactnaam: { voorletters: "J.P.", achternaam: "Proefstra" } },
      false
    ],
    ["two at one address without anything else in common", { digitaleAdressen: [] }, {}, false],
    ["one that is not actief: a late father", { indicatieActief: false }, {}, false],
    ["another kind", { soortPartij: "contactpersoon" }, {}, false],
    ["vestigingen of one organisation", { ...organisatie, bezoekadres: home(3) }, organisatie, false],
    ["an organisation that was registered twice", organisatie, organisatie, true]
  ])("of %s", (_what, one, other, expected) => {
    const partij = (id: string, gegevens: object) =>
      ({
        id,
        registratiedatum: "2024-01-01T00:00:00.000Z",
        gegevens: { ...johannes, ...gegevens }
      }) as unknown as Partij
    const gevonden = dubbelePartijVermoeden({
      partij: partij("a", one),
      vergelijkingsvormen: [],
      candidates: [partij("b", other)]
    }, {} as never)
    assert.lengthOf(gevonden, expected ? 1 : 0)
  })
})

describe("both", () => {
  it("find the same whatever the order of the candidates, and each pair once", () => {
    fc.assert(fc.property(cases, ([dossier, gegeven]) => {
      const om = { ...dossier, candidates: dossier.candidates.toReversed() }
      for (const regel of [dubbelePartijIdentificator, dubbelePartijVermoeden]) {
        assert.sameDeepMembers([...regel(om, gegeven)], [...regel(dossier, gegeven)])
      }
      const all = [...dubbelePartijIdentificator(dossier, gegeven), ...dubbelePartijVermoeden(dossier, gegeven)].map((
        { records }
      ) => records[1]?.id)
      assert.strictEqual(new Set(all).size, all.length)
    }))
  })

  // Kills: something lost that nobody saw.
  it("never propose a merge of unreadable records", () => {
    fc.assert(
      fc.property(olderPartijdossier, circumstances, (dossier, gegeven) => {
        for (const regel of [dubbelePartijIdentificator, dubbelePartijVermoeden]) {
          for (const { kenmerken, voorstel } of regel(dossier, gegeven)) {
            assert.strictEqual(
              voorstel === undefined,
              kenmerken.some(({ veld }) => veld === "samenvoegen")
            )
          }
        }
      }),
      { numRuns: 300 }
    )
  })
})
