import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ouderPartijdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { omstandigheden, partijdossier } from "../../../testing/index.ts"
import type { Partij } from "../../partij/partij.ts"
import { voegSamen } from "../../partij/samenvoegen.ts"
import { type Identificator, zelfdeIdentificator } from "../../values/identificator.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Partijdossier } from "../dossier.ts"
import { agreement } from "../koppelen/agreement.ts"
import { namenContradict } from "../koppelen/namen-contradict.ts"
import { profileOfPartijgegevens } from "../koppelen/profile.ts"
import { dubbelePartijIdentificator } from "./dubbele-partij-identificator.ts"
import { dubbelePartijVermoeden } from "./dubbele-partij-vermoeden.ts"

const huis = (huisnummer: number) => ({ soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer })
const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }
const johannes = {
  soortPartij: "persoon",
  identificatoren: [],
  contactnaam: { voorletters: "J.", voornaam: "Johannes", achternaam: "Zandstra" },
  bezoekadres: huis(12),
  digitaleAdressen: [telefoon, { soortDigitaalAdres: "email", adres: "johannes.zandstra@example.nl" }],
  indicatieActief: true,
  indicatieGeheimhouding: false
}
const organisatie = { soortPartij: "organisatie", contactnaam: undefined, organisatienaam: "Bakkerij Voorbeeld" }

const gevallen = fc.tuple(partijdossier, omstandigheden)

const delen = (een: Partij, ander: Partij): boolean =>
  een.gegevens.identificatoren.some((van: Identificator) =>
    ander.gegevens.identificatoren.some((die: Identificator) => zelfdeIdentificator(van, die))
  )
const botsen = (een: Partij, ander: Partij): boolean =>
  een.gegevens.identificatoren.some((van: Identificator) =>
    ander.gegevens.identificatoren.some((die: Identificator) =>
      van.soort === die.soort && !zelfdeIdentificator(van, die)
    )
  )
const beelden = (een: Partij, ander: Partij) =>
  [profileOfPartijgegevens(een.gegevens), profileOfPartijgegevens(ander.gegevens)] as const

/** The partij of the dossier with each other one that the findings are about. */
const paren = ({ kandidaten, partij }: Partijdossier, bevindingen: ReadonlyArray<Bevinding>) =>
  bevindingen.map((bevinding) => {
    const ander = kandidaten.find(({ id }) => id === bevinding.records[1]?.id)
    assert.isDefined(ander)
    assert.strictEqual(bevinding.records[0].id, partij.id)
    return { bevinding, partij, ander }
  })

/** Which of the two stays, as the rules are told in words. */
const blijft = (een: Partij, ander: Partij): Partij => {
  if (een.gegevens.indicatieActief !== ander.gegevens.indicatieActief) return een.gegevens.indicatieActief ? een : ander
  if (een.registratiedatum !== ander.registratiedatum) {
    return een.registratiedatum < ander.registratiedatum
      ? een
      : ander
  }
  return een.id < ander.id ? een : ander
}

const controleerVoorstel = ({ ander, bevinding, partij }: ReturnType<typeof paren>[number]) => {
  const houdt = blijft(partij, ander)
  const gaat = houdt === partij ? ander : partij
  const kan = Result.isSuccess(voegSamen(houdt, gaat)) && !namenContradict(...beelden(partij, ander))
  assert.deepStrictEqual<unknown>(
    bevinding.voorstel,
    kan ? { soort: "samenvoegen", blijft: houdt.id, vervalt: gaat.id } : undefined
  )
  // Why not is told.
  assert.strictEqual(bevinding.kenmerken.some(({ veld }) => veld === "samenvoegen"), !kan)
}

describe("dubbele-partij-identificator", () => {
  it("B4: finds each pair that shares an identificator once, by the one with the lower id (kills: twice, or not at all)", () => {
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        assert.sameMembers(
          paren(dossier, dubbelePartijIdentificator(dossier, gegeven)).map(({ ander }) => ander.id),
          dossier.kandidaten.filter((ander) => dossier.partij.id < ander.id && delen(dossier.partij, ander)).map((
            { id }
          ) => id)
        )
      }),
      { numRuns: 300 }
    )
  })

  it("proposes that the partij stays that is actief, then oldest, then lowest, unless merging is refused or the names are of two people (kills: another survivor, people mixed)", () => {
    let gezien = 0
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        for (const paar of paren(dossier, dubbelePartijIdentificator(dossier, gegeven))) {
          controleerVoorstel(paar)
          gezien++
        }
      }),
      { numRuns: 400 }
    )
    assert.isAbove(gezien, 20)
  })
})

describe("dubbele-partij-vermoeden", () => {
  it("finds nobody whom an identificator tells apart, or makes one already; nor of another kind, nor not actief, nor whose names contradict", () => {
    let gezien = 0
    fc.assert(
      fc.property(gevallen, ([dossier, gegeven]) => {
        for (const { ander, partij, ...paar } of paren(dossier, dubbelePartijVermoeden(dossier, gegeven))) {
          gezien++
          assert.isTrue(partij.id < ander.id)
          assert.isFalse(botsen(partij, ander) || delen(partij, ander))
          assert.strictEqual(partij.gegevens.soortPartij, ander.gegevens.soortPartij)
          assert.isTrue(partij.gegevens.indicatieActief && ander.gegevens.indicatieActief)
          assert.isDefined(agreement(...beelden(partij, ander), "samenvoegen"))
          controleerVoorstel({ ander, partij, ...paar })
        }
      }),
      { numRuns: 1000 }
    )
    assert.isAbove(gezien, 10)
  })

  it.each<readonly [string, object, object, boolean]>([
    ["one with an e-mail address beside it", {}, {}, true],
    ["father and son with one initial", { contactnaam: { voorletters: "J.", achternaam: "Zandstra" } }, {}, false],
    ["two at one address without anything else in common", { digitaleAdressen: [] }, {}, false],
    ["one that is not actief: a late father", { indicatieActief: false }, {}, false],
    ["another kind", { soortPartij: "contactpersoon" }, {}, false],
    ["vestigingen of one organisation", { ...organisatie, bezoekadres: huis(3) }, organisatie, false],
    ["an organisation that was registered twice", organisatie, organisatie, true]
  ])("of %s", (_wat, een, ander, verwacht) => {
    const partij = (id: string, gegevens: object) =>
      ({
        id,
        registratiedatum: "2024-01-01T00:00:00.000Z",
        gegevens: { ...johannes, ...gegevens }
      }) as unknown as Partij
    const gevonden = dubbelePartijVermoeden({
      partij: partij("a", een),
      vergelijkingsvormen: [],
      kandidaten: [partij("b", ander)]
    }, {} as never)
    assert.lengthOf(gevonden, verwacht ? 1 : 0)
  })
})

describe("both", () => {
  it("find the same in whatever order the kandidaten come, and nothing of the same pair twice", () => {
    fc.assert(fc.property(gevallen, ([dossier, gegeven]) => {
      const om = { ...dossier, kandidaten: dossier.kandidaten.toReversed() }
      for (const regel of [dubbelePartijIdentificator, dubbelePartijVermoeden]) {
        assert.sameDeepMembers([...regel(om, gegeven)], [...regel(dossier, gegeven)])
      }
      const all = [...dubbelePartijIdentificator(dossier, gegeven), ...dubbelePartijVermoeden(dossier, gegeven)].map((
        { records }
      ) => records[1]?.id)
      assert.strictEqual(new Set(all).size, all.length)
    }))
  })

  it("never propose a merge of what can't be read (kills: something lost that nobody saw)", () => {
    fc.assert(
      fc.property(ouderPartijdossier, omstandigheden, (dossier, gegeven) => {
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
