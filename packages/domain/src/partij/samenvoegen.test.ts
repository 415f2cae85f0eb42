import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, written } from "../../testing/decoding.ts"
import { digitaleAdressen, partij as partijen } from "../../testing/index.ts"
import {
  DigitaalAdres,
  findTegenstrijdigheden,
  hasIdentificator,
  type Identificator,
  type KeuzePerVeld,
  Partij,
  type Partijgegevens,
  voegSamen,
  zelfdeDigitaalAdres
} from "../index.ts"
import { ordered } from "../values/canonical-text.ts"
import { adresKey } from "../values/digitale-adressen.ts"
import { nextVersie } from "../values/versie.ts"

/** Merged with the values of the one that stays, wherever they contradict each other. */
const samen = (blijft: Partij, vervalt: Partij): Partij =>
  Result.getOrThrow(voegSamen(blijft, vervalt, chosen(blijft, vervalt)))

const chosen = (blijft: Partij, vervalt: Partij): KeuzePerVeld =>
  Object.fromEntries(findTegenstrijdigheden(blijft, vervalt).map(({ veld }) => [veld, "blijft" as const]))

const objection = (blijft: Partij, vervalt: Partij): string =>
  Result.match(voegSamen(blijft, vervalt, chosen(blijft, vervalt)), {
    onFailure: (fout) => fout._tag === "SamenvoegenGeweigerd" ? fout.reden : assert.fail(fout._tag),
    onSuccess: () => "geen"
  })

const metGegevens = (partij: Partij, gegevens: object): Partij => ({
  ...partij,
  gegevens: { ...partij.gegevens, ...gegevens } as Partijgegevens
})

/**
 * Two partijen of one kind that can be merged: each identificator of the second is the same as the first's, or of a
 * kind that the first lacks.
 */
const pair = fc.tuple(partijen, partijen, fc.nat(3)).map(([one, ander, what]): readonly [Partij, Partij] => {
  const gegevens = one.gegevens.soortPartij === ander.gegevens.soortPartij
    ? ander.gegevens
    : { ...one.gegevens, ...otherGegevens(ander.gegevens) }
  const identificatoren =
    [one.gegevens.identificatoren, [], one.gegevens.identificatoren.slice(0, 1), one.gegevens.identificatoren][what]
  return [
    what === 3 ? metGegevens(one, { identificatoren: [] }) : one,
    metGegevens({ ...ander, gegevens: gegevens as Partijgegevens }, { identificatoren })
  ]
}).filter(([one, ander]) => objection(one, ander) === "geen")

const zonderVoorkeur = (partij: Partij): Partij => {
  const { voorkeurskanaal: _, ...rest } = partij.gegevens
  return { ...partij, gegevens: rest as Partijgegevens }
}

const otherGegevens = (
  { digitaleAdressen, indicatieActief, indicatieGeheimhouding, voorkeurskanaal, ...rest }: Partijgegevens
) => ({
  digitaleAdressen,
  indicatieActief,
  indicatieGeheimhouding,
  ...(voorkeurskanaal === undefined ? {} : { voorkeurskanaal }),
  ...(rest.bezoekadres === undefined ? {} : { bezoekadres: rest.bezoekadres }),
  ...(rest.interneNotitie === undefined ? {} : { interneNotitie: rest.interneNotitie })
})

const ownSoorten = ["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const

describe("two partijen that are made one", () => {
  it("give a valid partij, under the id and number of the one that stays, at the next version", () => {
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      const partij = samen(blijft, vervalt)
      assert.deepStrictEqual(ordered(read(Partij, written(Partij, partij))), ordered(partij))
      assert.deepStrictEqual([partij.id, partij.nummer, partij.registratiedatum, partij.versie], [
        blijft.id,
        blijft.nummer,
        blijft.registratiedatum,
        nextVersie(blijft.versie)
      ])
    }))
  })

  it("lose nothing: own kinds stay, missing kinds are filled in, and lists and notities are joined", () => {
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      const { gegevens, ...partij } = samen(blijft, vervalt)
      for (const soort of ownSoorten) {
        const [own, ander, nu] = [blijft, vervalt, { gegevens }].map((van) =>
          (van.gegevens as object as { readonly [soort: string]: unknown })[soort]
        )
        if (own === undefined) assert.deepStrictEqual(nu, ander)
        else if (ander === undefined) assert.deepStrictEqual(nu, own)
      }
      for (const adres of [...blijft.gegevens.digitaleAdressen, ...vervalt.gegevens.digitaleAdressen]) {
        assert.isTrue(gegevens.digitaleAdressen.some((own) => zelfdeDigitaalAdres(own, adres)))
      }
      assert.strictEqual(new Set(gegevens.digitaleAdressen.map(adresKey)).size, gegevens.digitaleAdressen.length)
      assert.deepStrictEqual(
        gegevens.digitaleAdressen.slice(0, blijft.gegevens.digitaleAdressen.length).map(({ adres }) => adres),
        blijft.gegevens.digitaleAdressen.map(({ adres }) => adres)
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

  // Kills: the number of the one that goes lost, or put in the place of that of the one that stays.
  it("keep the number by which a program knows an identificator that both have, first that of the one that stays", () => {
    const met = (partij: Partij, andere: string | undefined) =>
      metGegevens(partij, {
        identificatoren: partij.gegevens.identificatoren.map(({ anderePartijIdentificator: _, ...one }) =>
          andere === undefined ? one : { ...one, anderePartijIdentificator: andere }
        )
      })
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      const same = metGegevens(vervalt, { identificatoren: blijft.gegevens.identificatoren })
      const kept = (own: string | undefined, ander: string | undefined) =>
        samen(met(blijft, own), met(same, ander)).gegevens.identificatoren.map((one) => one.anderePartijIdentificator)
      const each = (andere: string | undefined) => blijft.gegevens.identificatoren.map(() => andere)
      assert.deepStrictEqual(kept("12", "34"), each("12"))
      assert.deepStrictEqual(kept(undefined, "34"), each("34"))
      assert.deepStrictEqual(kept("12", undefined), each("12"))
      assert.deepStrictEqual(kept(undefined, undefined), each(undefined))
    }))
  })

  it("B9: geheimhouding of either holds, and indicatieActief is that of the one that stays", () => {
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      const { gegevens } = samen(blijft, vervalt)
      assert.strictEqual(
        gegevens.indicatieGeheimhouding,
        blijft.gegevens.indicatieGeheimhouding || vervalt.gegevens.indicatieGeheimhouding
      )
      assert.strictEqual(gegevens.indicatieActief, blijft.gegevens.indicatieActief)
    }))
  })

  it("are refused if they are the same, differ in kind, or are identified as different", () => {
    fc.assert(fc.property(partijen, partijen, (one, ander) => {
      assert.strictEqual(objection(one, one), "zelfde-partij")
      if (one.gegevens.soortPartij !== ander.gegevens.soortPartij) {
        assert.strictEqual(objection(one, ander), "andere-soort-partij")
      }
      const soorten = one.gegevens.identificatoren.map(({ soort }) => soort)
      const zelfde = one.gegevens.soortPartij === ander.gegevens.soortPartij && ander.id !== one.id
      const contradiction = (ander.gegevens.identificatoren as ReadonlyArray<Identificator>).some((van) =>
        (soorten as ReadonlyArray<string>).includes(van.soort) && !hasIdentificator(one, van)
      )
      if (zelfde && contradiction) assert.strictEqual(objection(one, ander), "identificatoren-tegenstrijdig")
    }))
  })

  it("are refused above the limits for notities and digital addresses, and not at the limits", () => {
    const adressen = (count: number, from: number) =>
      Array.from(
        { length: count },
        (_, place) => read(DigitaalAdres, { soortDigitaalAdres: "chat", adres: `naam${from + place}` })
      )
    fc.assert(fc.property(pair, fc.nat(50), ([blijft, vervalt], count) => {
      const bare = (partij: Partij, gegevens: object) => {
        const { interneNotitie: _notitie, voorkeurskanaal: _voorkeur, ...rest } = partij.gegevens
        return { ...partij, gegevens: { ...rest, digitaleAdressen: [], ...gegevens } as object as Partijgegevens }
      }
      const met = (first: number, second: number) =>
        objection(
          bare(blijft, { digitaleAdressen: adressen(first, 0) }),
          bare(vervalt, { digitaleAdressen: adressen(second, 100) })
        )
      assert.strictEqual(met(count, 50 - count), "geen")
      if (count > 0) assert.strictEqual(met(count, 51 - count), "digitale-adressen-te-veel")
      const notities = (first: number, second: number) =>
        objection(
          bare(blijft, { interneNotitie: "é".repeat(first) }),
          bare(vervalt, { interneNotitie: "𝄞".repeat(second) })
        )
      assert.strictEqual(notities(count + 1, 998 - count), "geen")
      assert.strictEqual(notities(count + 1, 999 - count), "interne-notitie-te-lang")
      assert.strictEqual(
        objection(
          bare(blijft, { interneNotitie: "é".repeat(1000) }),
          bare(vervalt, { interneNotitie: "é".repeat(1000) })
        ),
        "geen"
      )
    }))
  })

  it("are refused if what both say of one address is too long together", () => {
    const met = (sign: string) => [read(DigitaalAdres, {
      soortDigitaalAdres: "email",
      adres: "a@example.nl",
      omschrijving: sign.repeat(20)
    })]
    fc.assert(fc.property(pair, ([blijft, vervalt]) => {
      const with40 = (partij: Partij, sign: string) =>
        metGegevens(zonderVoorkeur(partij), { digitaleAdressen: met(sign) })
      assert.strictEqual(objection(with40(blijft, "a"), with40(vervalt, "b")), "omschrijving-te-lang")
      assert.strictEqual(objection(with40(blijft, "a"), with40(vervalt, "a")), "geen")
    }))
  })

  // Kills: a preferred address that is none of them.
  it("write the other's preferred address as the one that stays writes it", () => {
    fc.assert(fc.property(pair, digitaleAdressen.filter(({ length }) => length > 0), ([blijft, vervalt], adressen) => {
      const [first] = adressen
      const { voorkeurskanaal: _, ...zonder } = blijft.gegevens
      const { omschrijving: _omschrijving, ...otherwise } = { ...first } as DigitaalAdres
      const { gegevens } = samen(
        { ...blijft, gegevens: { ...zonder, digitaleAdressen: adressen, interneNotitie: "x" } as Partijgegevens },
        metGegevens(vervalt, { digitaleAdressen: [otherwise], voorkeurskanaal: otherwise, interneNotitie: "x" })
      )
      assert.deepStrictEqual([gegevens.voorkeurskanaal, gegevens.digitaleAdressen], [first, adressen])
    }))
  })
})
