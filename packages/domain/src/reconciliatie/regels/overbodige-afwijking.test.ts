import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { carriedOut } from "../../../testing/carried-out.ts"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { bepaalContactgegevens } from "../../opvolging/bepaal-contactgegevens.ts"
import { fullInzage, type Inzagerecht } from "../../partij/inzagerecht.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import { vergelijkingsvorm, zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { withoutNotation } from "../../values/notation.ts"
import { fields } from "../../values/stored-value.ts"
import { doorOf, zelfdeAdres } from "../../values/zelfde-adres.ts"
import { naamForm, zelfdeContactnaam, zelfdeOrganisatienaam } from "../../values/zelfde-contactnaam.ts"
import { geenBeleid } from "../beleid.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { isRepaired } from "../is-repaired.ts"
import { overbodigeAfwijking } from "./overbodige-afwijking.ts"

/** Who is reached, at which doors and by which digital addresses, whoever gave them and however they are written. */
const reached = (bron: Pick<Gekoppelde, "betrokkene" | "partij">, right: Inzagerecht) => {
  const { bezoekadres, correspondentieadres, digitaleAdressen, naam, organisatienaam, voorkeurstaal } =
    bepaalContactgegevens(bron, right)
  return {
    naam: naamForm(naam?.waarde),
    organisatienaam: withoutNotation(organisatienaam?.waarde ?? ""),
    doors: [bezoekadres, correspondentieadres].map((adres) => doorOf(fields(adres?.waarde))),
    taal: voorkeurstaal?.waarde.code,
    digitaleAdressen: digitaleAdressen.map(({ voorkeur, waarde }) =>
      canonicalText({ voorkeur, soort: waarde.soortDigitaalAdres, waarde: vergelijkingsvorm(waarde) })
    ).sort()
  }
}

type Adressen = Gekoppelde["betrokkene"]["contactgegevens"]["digitaleAdressen"]

/** Whether each of these is among the others, which tell no less of it. */
const areAmong = (adressen: Adressen, others: Adressen) =>
  adressen.every((adres) =>
    others.some((other) =>
      zelfdeDigitaalAdres(adres, other) &&
      (adres.omschrijving === undefined ||
        withoutNotation(adres.omschrijving) === withoutNotation(other.omschrijving ?? ""))
    )
  )

/** Per kind: it equals what the actieve partij has, and the preferred address does not depend on it. */
const overbodig = (
  { betrokkene: { contactgegevens: own }, partij: { gegevens } }: Gekoppelde
): ReadonlyArray<string> => {
  if (!gegevens.indicatieActief) return []
  const ofPartij = gegevens as object as { readonly [veld: string]: unknown }
  const single = ([
    ["contactnaam", zelfdeContactnaam],
    ["organisatienaam", zelfdeOrganisatienaam],
    ["bezoekadres", zelfdeAdres],
    ["correspondentieadres", zelfdeAdres],
    ["voorkeurstaal", () => false]
  ] as const)
    .filter(([veld, zelfde]) =>
      own[veld] !== undefined && ofPartij[veld] !== undefined &&
      (zelfde(own[veld], ofPartij[veld]) || canonicalText(own[veld]) === canonicalText(ofPartij[veld]))
    )
    .map(([veld]) => veld)
  const digitalFields = [...new Set(own.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))].filter(
    (soort) => {
      const van = (adressen: Adressen) => adressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)
      const [mine, theirs] = [van(own.digitaleAdressen), van(gegevens.digitaleAdressen)]
      if (mine.length !== theirs.length || !areAmong(mine, theirs)) return false
      const [ownKanaal, partijKanaal] = [own.communicatiekanaal, gegevens.voorkeurskanaal]
      if (ownKanaal === undefined) return partijKanaal?.soortDigitaalAdres !== soort
      return ownKanaal.soortDigitaalAdres !== soort ||
        (partijKanaal !== undefined && zelfdeDigitaalAdres(ownKanaal, partijKanaal))
    }
  )
  return [
    ...single.map((veld) => veld === "contactnaam" ? "naam" : veld),
    ...digitalFields.map((soort) => `digitaalAdres.${soort}`)
  ]
}

const foundIn = (dossier: Klantcontactdossier, gegeven: Parameters<typeof overbodigeAfwijking>[1]) =>
  overbodigeAfwijking(dossier, gegeven).map((
    { kenmerken, records }
  ) => [records[0].id, kenmerken.filter(({ uitkomst }) => uitkomst === "gelijk").map(({ veld }) => veld).sort()])

describe("overbodige-afwijking", () => {
  // Kills: a difference overlooked, a preference lost, a partij that is not actief.
  it("B7: finds exactly the kinds that equal what the partij has", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const expected = gekoppelden(dossier).map((one) => [one.betrokkene.id, [...overbodig(one)].sort()] as const)
          .filter(([, soorten]) => soorten.length > 0)
        assert.deepStrictEqual<unknown>(foundIn(dossier, gegeven), expected)
      }),
      { numRuns: 250 }
    )
  })

  // Kills: kinds that may go one by one and not together.
  it("B6, B7: carrying it out leaves the values for the follow-up the same", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const { voorstel } of overbodigeAfwijking(dossier, gegeven)) {
          assert(voorstel?.soort === "afwijking-verwijderen")
          assert.isNotEmpty(voorstel.afwijkingen)
          const van = (one: Klantcontactdossier) =>
            gekoppelden(one).filter(({ betrokkene }) => betrokkene.id === voorstel.betrokkene).map((gekoppelde) =>
              reached(gekoppelde, fullInzage)
            )
          assert.deepStrictEqual(van(carriedOut(dossier, voorstel)), van(dossier))
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: a number that the night takes from who may not see the partij, which also tells that the partij has it.
  it("B9: what the night removes by policy changes the follow-up for nobody, whatever they may see", () => {
    const policy = { ...geenBeleid, verwijderOverbodigeAfwijkingen: true }
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const bevinding of overbodigeAfwijking(dossier, gegeven)) {
          const repaired = isRepaired(bevinding, policy)
          seen.add(repaired)
          assert.strictEqual(
            bevinding.kenmerken.some(({ uitkomst, veld }) => veld === "partij" && uitkomst === "geheimhouding"),
            !repaired
          )
          const { voorstel } = bevinding
          if (!repaired || voorstel === undefined) continue
          for (const geheim of [false, true]) {
            const van = (one: Klantcontactdossier) =>
              gekoppelden(one).map((gekoppelde) => reached(gekoppelde, { ...fullInzage, geheim }))
            assert.deepStrictEqual(van(carriedOut(dossier, voorstel)), van(dossier))
          }
        }
      }),
      { numRuns: 250 }
    )
    assert.sameMembers([...seen], [false, true])
  })

  it("B9: leaves it to a person exactly where the partij has geheimhouding", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const geheim = new Map(
        gekoppelden(dossier).map(({ betrokkene, partij }) => [betrokkene.id, partij.gegevens.indicatieGeheimhouding])
      )
      for (const { leftToPerson, records } of overbodigeAfwijking(dossier, gegeven)) {
        assert.strictEqual(leftToPerson === true, geheim.get(records[0].id as never))
      }
    }))
  })

  // Kills: it rests on more or on less.
  it("is another finding exactly when one of those kinds gets another value", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const rewritten = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map((one) => ({
          ...one,
          betrokkene: {
            ...one.betrokkene,
            initiator: !one.betrokkene.initiator,
            versie: one.betrokkene.versie + 1 as typeof one.betrokkene.versie
          }
        }))
      }
      assert.deepStrictEqual(overbodigeAfwijking(rewritten, gegeven), overbodigeAfwijking(dossier, gegeven))
      for (const { rustOp, voorstel } of overbodigeAfwijking(dossier, gegeven)) {
        assert(voorstel?.soort === "afwijking-verwijderen")
        assert.lengthOf(rustOp, voorstel.afwijkingen.length + 1)
      }
    }))
  })
})
