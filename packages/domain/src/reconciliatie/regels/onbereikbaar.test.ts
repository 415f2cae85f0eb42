import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import {
  bezoekadres,
  correspondentieadres,
  digitaalAdres,
  gekendeBetrokkene,
  klantcontact,
  klantcontactdossier,
  omstandigheden,
  partij
} from "../../../testing/index.ts"
import { geenContactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { onbereikbaar } from "./onbereikbaar.ts"

interface Adressen {
  readonly bezoekadres?: unknown
  readonly correspondentieadres?: unknown
  readonly digitaleAdressen: ReadonlyArray<unknown>
}

const heeftAdres = ({ bezoekadres, correspondentieadres, digitaleAdressen }: Adressen) =>
  bezoekadres !== undefined || correspondentieadres !== undefined || digitaleAdressen.length > 0

const isBereikbaar = ({ betrokkene, partij }: Dossierbetrokkene) =>
  heeftAdres(betrokkene.contactgegevens) ||
  (partij !== undefined && partij.gegevens.indicatieActief && heeftAdres(partij.gegevens))

/** A gekende with one address and a partij without, and the other way round. */
const gekendMetAdres = fc.tuple(
  klantcontact,
  gekendeBetrokkene,
  partij,
  fc.oneof(
    bezoekadres.map((bezoekadres) => ({ bezoekadres })),
    correspondentieadres.map((correspondentieadres) => ({ correspondentieadres })),
    digitaalAdres.map((adres) => ({ digitaleAdressen: [adres] }))
  )
).map(([klantcontact, betrokkene, { gegevens, ...partij }, adres]) => {
  const { bezoekadres: _bezoek, correspondentieadres: _post, voorkeurskanaal: _voorkeur, ...zonder } = gegevens
  const dossier = (bijHem: object, bijPartij: object): Klantcontactdossier => ({
    klantcontact,
    betrokkenen: [{
      betrokkene: { ...betrokkene, partij: partij.id, contactgegevens: { ...geenContactgegevens, ...bijHem } },
      partij: {
        ...partij,
        gegevens: {
          ...zonder,
          digitaleAdressen: [],
          indicatieActief: true,
          ...bijPartij
        } as unknown as Partij["gegevens"]
      },
      partijIsNieuwer: false,
      ontkoppeld: false,
      vergelijkingsvormen: [],
      kandidaten: []
    }]
  })
  return { eigen: dossier(adres, {}), vanPartij: dossier({}, adres) }
})

describe("onbereikbaar", () => {
  it("B7, B8: finds who has no address, of his own or of an actieve partij, and nobody else (kills: a partij that is not actief used, a kind forgotten)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        assert.deepStrictEqual<unknown>(
          onbereikbaar(dossier, gegeven).map(({ records }) => records),
          dossier.betrokkenen.filter((een) => !isBereikbaar(een)).map((
            { betrokkene }
          ) => [{ soort: "betrokkene", id: betrokkene.id }])
        )
      }),
      { numRuns: 150 }
    )
  })

  it("reports, and says whether there is a partij and what is the matter with it (kills: one reason for all)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      for (const { kenmerken, records: [{ id }], voorstel } of onbereikbaar(dossier, gegeven)) {
        const een = dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === id)
        const uitkomst = een?.partij === undefined
          ? "geen"
          : een.partij.gegevens.indicatieActief
          ? "zonder-adres"
          : "niet-actief"
        assert.deepStrictEqual(kenmerken, [{ veld: "contactgegevens", uitkomst: "zonder-adres" }, {
          veld: "partij",
          uitkomst
        }])
        assert.isUndefined(voorstel)
      }
    }))
  })

  it("B7: finds nobody who has one address, of whatever kind, nor whose actieve partij has one (kills: a kind that does not count)", () => {
    fc.assert(fc.property(gekendMetAdres, omstandigheden, ({ eigen, vanPartij }, gegeven) => {
      assert.isEmpty(onbereikbaar(eigen, gegeven))
      assert.isEmpty(onbereikbaar(vanPartij, gegeven))
    }))
  })
})
