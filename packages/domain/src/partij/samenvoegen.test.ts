import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, geschreven } from "../../testing/decoding.ts"
import { digitaleAdressen, partij as partijen } from "../../testing/index.ts"
import {
  DigitaalAdres,
  hasIdentificator,
  type Identificator,
  nextVersie,
  Partij,
  type Partijgegevens,
  voegSamen,
  zelfdeDigitaalAdres
} from "../index.ts"
import { ordered } from "../reconciliatie/canonical.ts"

const samen = (blijft: Partij, vervalt: Partij): Partij => Result.getOrThrow(voegSamen(blijft, vervalt))

const bezwaar = (blijft: Partij, vervalt: Partij): string =>
  Result.match(voegSamen(blijft, vervalt), { onFailure: ({ reden }) => reden, onSuccess: () => "geen" })

const metGegevens = (partij: Partij, gegevens: object): Partij => ({
  ...partij,
  gegevens: { ...partij.gegevens, ...gegevens } as Partijgegevens
})

/** Two partijen that nothing keeps apart: of one kind, of which the second has of each kind of identificator what the first has or lacks. */
const paar = fc.tuple(partijen, partijen, fc.nat(3)).map(([een, ander, wat]): readonly [Partij, Partij] => {
  const gegevens = een.gegevens.soortPartij === ander.gegevens.soortPartij
    ? ander.gegevens
    : { ...een.gegevens, ...overigeGegevens(ander.gegevens) }
  const identificatoren =
    [een.gegevens.identificatoren, [], een.gegevens.identificatoren.slice(0, 1), een.gegevens.identificatoren][wat]
  return [
    wat === 3 ? metGegevens(een, { identificatoren: [] }) : een,
    metGegevens({ ...ander, gegevens: gegevens as Partijgegevens }, { identificatoren })
  ]
}).filter(([een, ander]) => bezwaar(een, ander) === "geen")

const overigeGegevens = (
  { digitaleAdressen, indicatieActief, indicatieGeheimhouding, voorkeurskanaal, ...overig }: Partijgegevens
) => ({
  digitaleAdressen,
  indicatieActief,
  indicatieGeheimhouding,
  ...(voorkeurskanaal === undefined ? {} : { voorkeurskanaal }),
  ...(overig.bezoekadres === undefined ? {} : { bezoekadres: overig.bezoekadres }),
  ...(overig.interneNotitie === undefined ? {} : { interneNotitie: overig.interneNotitie })
})

const eigenSoorten = ["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const

describe("two partijen that are made one", () => {
  it("give a valid partij, under the id and number of the one that stays, at the next version", () => {
    fc.assert(fc.property(paar, ([blijft, vervalt]) => {
      const partij = samen(blijft, vervalt)
      assert.deepStrictEqual(ordered(gelezen(Partij, geschreven(Partij, partij))), ordered(partij))
      assert.deepStrictEqual([partij.id, partij.nummer, partij.registratiedatum, partij.versie], [
        blijft.id,
        blijft.nummer,
        blijft.registratiedatum,
        nextVersie(blijft.versie)
      ])
    }))
  })

  it("lose nothing: own kinds stay, others are filled in, addresses, identificatoren and notities of both are there", () => {
    fc.assert(fc.property(paar, ([blijft, vervalt]) => {
      const { gegevens, ...partij } = samen(blijft, vervalt)
      for (const soort of eigenSoorten) {
        const [eigen, ander, nu] = [blijft, vervalt, { gegevens }].map((van) =>
          (van.gegevens as object as { readonly [soort: string]: unknown })[soort]
        )
        assert.deepStrictEqual(nu, eigen ?? ander)
      }
      for (const adres of [...blijft.gegevens.digitaleAdressen, ...vervalt.gegevens.digitaleAdressen]) {
        assert.lengthOf(gegevens.digitaleAdressen.filter((eigen) => zelfdeDigitaalAdres(eigen, adres)), 1)
      }
      assert.deepStrictEqual(
        gegevens.digitaleAdressen.slice(0, blijft.gegevens.digitaleAdressen.length),
        blijft.gegevens.digitaleAdressen
      )
      for (
        const identificator of [
          ...blijft.gegevens.identificatoren,
          ...vervalt.gegevens.identificatoren
        ] as ReadonlyArray<Identificator>
      ) {
        assert.isTrue(hasIdentificator({ ...partij, gegevens }, identificator))
      }
      for (const notitie of [blijft.gegevens.interneNotitie, vervalt.gegevens.interneNotitie]) {
        assert.include(gegevens.interneNotitie ?? "", notitie ?? "")
      }
      const voorkeur = blijft.gegevens.voorkeurskanaal ?? vervalt.gegevens.voorkeurskanaal
      assert.strictEqual(gegevens.voorkeurskanaal === undefined, voorkeur === undefined)
      if (voorkeur !== undefined && gegevens.voorkeurskanaal !== undefined) {
        assert.isTrue(zelfdeDigitaalAdres(gegevens.voorkeurskanaal, voorkeur))
      }
    }))
  })

  it("B9: keep secret what either asked to keep secret, and are actief as the one that stays", () => {
    fc.assert(fc.property(paar, ([blijft, vervalt]) => {
      const { gegevens } = samen(blijft, vervalt)
      assert.strictEqual(
        gegevens.indicatieGeheimhouding,
        blijft.gegevens.indicatieGeheimhouding || vervalt.gegevens.indicatieGeheimhouding
      )
      assert.strictEqual(gegevens.indicatieActief, blijft.gegevens.indicatieActief)
    }))
  })

  it("are refused where they are one, of two kinds, or identified as two", () => {
    fc.assert(fc.property(partijen, partijen, (een, ander) => {
      assert.strictEqual(bezwaar(een, een), "zelfde-partij")
      if (een.gegevens.soortPartij !== ander.gegevens.soortPartij) {
        assert.strictEqual(bezwaar(een, ander), "andere-soort-partij")
      }
      const soorten = een.gegevens.identificatoren.map(({ soort }) => soort)
      const zelfde = een.gegevens.soortPartij === ander.gegevens.soortPartij && ander.id !== een.id
      const tegenspraak = (ander.gegevens.identificatoren as ReadonlyArray<Identificator>).some((van) =>
        (soorten as ReadonlyArray<string>).includes(van.soort) && !hasIdentificator(een, van)
      )
      if (zelfde && tegenspraak) assert.strictEqual(bezwaar(een, ander), "identificatoren-tegenstrijdig")
    }))
  })

  it("are refused where there is no room for the notities or the digital addresses of both, and not at the brim", () => {
    const adressen = (aantal: number, vanaf: number) =>
      Array.from(
        { length: aantal },
        (_, plaats) => gelezen(DigitaalAdres, { soortDigitaalAdres: "chat", adres: `naam${vanaf + plaats}` })
      )
    fc.assert(fc.property(paar, fc.nat(50), ([blijft, vervalt], aantal) => {
      const kaal = (partij: Partij, gegevens: object) => {
        const { interneNotitie: _notitie, voorkeurskanaal: _voorkeur, ...overig } = partij.gegevens
        return { ...partij, gegevens: { ...overig, digitaleAdressen: [], ...gegevens } as object as Partijgegevens }
      }
      const met = (eerste: number, tweede: number) =>
        bezwaar(
          kaal(blijft, { digitaleAdressen: adressen(eerste, 0) }),
          kaal(vervalt, { digitaleAdressen: adressen(tweede, 100) })
        )
      assert.strictEqual(met(aantal, 50 - aantal), "geen")
      if (aantal > 0) assert.strictEqual(met(aantal, 51 - aantal), "digitale-adressen-te-veel")
      const notities = (eerste: number, tweede: number) =>
        bezwaar(
          kaal(blijft, { interneNotitie: "é".repeat(eerste) }),
          kaal(vervalt, { interneNotitie: "𝄞".repeat(tweede) })
        )
      assert.strictEqual(notities(aantal + 1, 998 - aantal), "geen")
      assert.strictEqual(notities(aantal + 1, 999 - aantal), "interne-notitie-te-lang")
      assert.strictEqual(
        bezwaar(
          kaal(blijft, { interneNotitie: "é".repeat(1000) }),
          kaal(vervalt, { interneNotitie: "é".repeat(1000) })
        ),
        "geen"
      )
    }))
  })

  it("write the address that the other preferred as it stands among those of the one that stays (kills: a preferred address that is none of them)", () => {
    fc.assert(fc.property(paar, digitaleAdressen.filter(({ length }) => length > 0), ([blijft, vervalt], adressen) => {
      const [eerste] = adressen
      const { voorkeurskanaal: _, ...zonder } = blijft.gegevens
      const anders = { ...eerste, omschrijving: "anders geschreven" } as DigitaalAdres
      const { gegevens } = samen(
        { ...blijft, gegevens: { ...zonder, digitaleAdressen: adressen, interneNotitie: "x" } as Partijgegevens },
        metGegevens(vervalt, { digitaleAdressen: [anders], voorkeurskanaal: anders, interneNotitie: "x" })
      )
      assert.deepStrictEqual([gegevens.voorkeurskanaal, gegevens.digitaleAdressen], [eerste, adressen])
    }))
  })
})
