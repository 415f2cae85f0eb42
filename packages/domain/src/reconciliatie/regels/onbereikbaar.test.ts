import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import {
  bezoekadres,
  circumstances,
  correspondentieadres,
  digitaalAdres,
  gekendeBetrokkene,
  klantcontact,
  klantcontactdossier,
  partij
} from "../../../testing/index.ts"
import { geenContactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import type { Circumstances, Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { onbereikbaar } from "./onbereikbaar.ts"

interface Adressen {
  readonly bezoekadres?: unknown
  readonly correspondentieadres?: unknown
  readonly digitaleAdressen: ReadonlyArray<unknown>
}

const hasAdres = ({ bezoekadres, correspondentieadres, digitaleAdressen }: Adressen) =>
  bezoekadres !== undefined || correspondentieadres !== undefined || digitaleAdressen.length > 0

const day = 24 * 60 * 60 * 1000

/** The dossier as if the klantcontact took place just now and has no internetaken, so that its follow-up is open. */
const justNow = (
  { klantcontact, statusInternetaken: _, ...dossier }: Klantcontactdossier,
  { peildatum }: Circumstances
): Klantcontactdossier => ({
  ...dossier,
  klantcontact: { ...klantcontact, gegevens: { ...klantcontact.gegevens, plaatsgevondenOp: peildatum } }
})

const isReachable = ({ betrokkene, partij }: Dossierbetrokkene) =>
  hasAdres(betrokkene.contactgegevens) ||
  (partij !== undefined && partij.gegevens.indicatieActief && hasAdres(partij.gegevens))

/** A gekende with one address whose partij has none, and the other way round. */
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
  const { bezoekadres: _visit, correspondentieadres: _post, voorkeurskanaal: _voorkeur, ...zonder } = gegevens
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
      digests: [],
      ontkoppeld: false,
      vergelijkingsvormen: [],
      candidates: [],
      largeBlocks: []
    }]
  })
  return { own: dossier(adres, {}), ofPartij: dossier({}, adres) }
})

describe("onbereikbaar", () => {
  // Kills: a partij that is not actief used, a kind forgotten.
  it("B7, B8: finds exactly the betrokkenen without an address, own or of an actieve partij", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (some, gegeven) => {
        const dossier = justNow(some, gegeven)
        assert.deepStrictEqual<unknown>(
          onbereikbaar(dossier, gegeven).map(({ records }) => records),
          dossier.betrokkenen.filter((one) => !isReachable(one)).map((
            { betrokkene }
          ) => [{ soort: "betrokkene", id: betrokkene.id }])
        )
      }),
      { numRuns: 150 }
    )
  })

  // Kills: another period than that of the policy, its last moment counted as open.
  it("finds them as long as the policy calls the follow-up open, and not a millisecond longer", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (some, gegeven) => {
        const dossier = justNow(some, gegeven)
        const earlier = (milliseconds: number): Klantcontactdossier => ({
          ...dossier,
          klantcontact: {
            ...dossier.klantcontact,
            gegevens: {
              ...dossier.klantcontact.gegevens,
              plaatsgevondenOp: new Date(Date.parse(gegeven.peildatum) - milliseconds).toISOString() as Tijdstip
            }
          }
        })
        const period = gegeven.beleid.opvolgtermijn * day
        assert.deepStrictEqual(onbereikbaar(earlier(period - 1), gegeven), onbereikbaar(dossier, gegeven))
        assert.isEmpty(onbereikbaar(earlier(period), gegeven))
      }),
      { numRuns: 150 }
    )
  })

  // Kills: the term where internetaken tell whether the follow-up is open.
  it("finds them as long as an internetaak has to be done, and none once all are done, whatever the term", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        assert.deepStrictEqual(
          onbereikbaar({ ...dossier, statusInternetaken: "te_verwerken" }, gegeven).map(({ records }) => records),
          onbereikbaar(justNow(dossier, gegeven), gegeven).map(({ records }) => records)
        )
        assert.isEmpty(onbereikbaar({ ...dossier, statusInternetaken: "verwerkt" }, gegeven))
      }),
      { numRuns: 150 }
    )
  })

  // Kills: one reason for all.
  it("reports, and says whether there is a partij and what is the matter with it", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (some, gegeven) => {
      const dossier = justNow(some, gegeven)
      for (const { kenmerken, records: [{ id }], voorstel } of onbereikbaar(dossier, gegeven)) {
        const one = dossier.betrokkenen.find(({ betrokkene }) => betrokkene.id === id)
        const uitkomst = one?.partij === undefined
          ? "geen"
          : one.partij.gegevens.indicatieActief
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

  // Kills: a kind that does not count.
  it("B7: finds no betrokkene with one address of any kind, own or of an actieve partij", () => {
    fc.assert(fc.property(gekendMetAdres, circumstances, ({ own, ofPartij }, gegeven) => {
      assert.isEmpty(onbereikbaar(justNow(own, gegeven), gegeven))
      assert.isEmpty(onbereikbaar(justNow(ofPartij, gegeven), gegeven))
    }))
  })
})
