import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  type Identificator,
  type IdentificatorFilter,
  NumberedLists,
  Partijgegevens,
  registreerPartij
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { bakkerij } from "../steps/registratie.ts"
import { freshIdentificator, freshKanaal } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const first = { skip: 0, aantal: 100 }
const idsOf = (records: ReadonlyArray<{ readonly id: string }>) => records.map(({ id }) => id)

/** The contract of the list of partijen with numbered pages. */
export const numberedPartijenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Genummerde partijen (${naam})`, (it) => {
    it.effect("a partij is found by the kvk_nummer that its vestigingsnummer stands under, and not by its own", () =>
      Effect.gen(function*() {
        const [kvk, other] = [freshIdentificator("kvk_nummer"), freshIdentificator("kvk_nummer")]
        const kvkNummer = identificatorKey(kvk).waarde
        const vestiging = { ...freshIdentificator("vestigingsnummer"), kvkNummer } as Identificator
        const [, branch] = yield* Effect.forEach(
          [kvk, vestiging, { ...freshIdentificator("vestigingsnummer"), kvkNummer: identificatorKey(other).waarde }],
          (one) => registreerPartij({ ...bakkerij, identificatoren: [one] } as object as typeof bakkerij)
        )
        const lists = yield* NumberedLists
        const finds = (identificator: IdentificatorFilter) =>
          Effect.map(lists.partijen({ identificator }, first), ({ records }) => idsOf(records))
        const soorten = ["vestigingsnummer"] as const
        const { waarde } = identificatorKey(vestiging)
        assert.deepStrictEqual(yield* finds({ soorten, kvkNummer }), [branch?.id ?? ""])
        assert.deepStrictEqual(yield* finds({ soorten, waarde, kvkNummer }), [branch?.id ?? ""])
        assert.deepStrictEqual(yield* finds({ soorten, waarde, kvkNummer: identificatorKey(other).waarde }), [])
        assert.deepStrictEqual(yield* finds({ soorten: ["kvk_nummer"], kvkNummer }), [])
        assert.deepStrictEqual(yield* finds({ soorten: [], kvkNummer }), [])
      }))

    // Kills: a part of the other address, a part of a line, a line in the place of another.
    it.effect("partijen are found by parts of one of their addresses, to the letter", () =>
      Effect.gen(function*() {
        const unique = freshKanaal().slice("kanaal ".length)
        const nummeraanduidingId = `${unique.slice(0, 4)}20${unique.slice(6, 16)}`
        const gegevens = (rest: object) =>
          Schema.decodeUnknownSync(Partijgegevens)({ soortPartij: "organisatie", organisatienaam: unique, ...rest })
        const land = { code: "BE" }
        const [abroad, postbus, antwoordnummer] = yield* Effect.forEach([
          {
            bezoekadres: { soortBezoekadres: "binnenlands_adres", nummeraanduidingId, land: { code: "NL" } },
            correspondentieadres: {
              soortCorrespondentieadres: "buitenlands_adres",
              adresregel1: unique,
              adresregel2: `${unique} 2`,
              adresregel3: `${unique} 3`,
              land
            }
          },
          {
            correspondentieadres: {
              soortCorrespondentieadres: "postbusnummer",
              postbusnummer: 4321,
              postcode: "3500 GA",
              woonplaats: "Utrecht"
            }
          },
          {
            bezoekadres: { soortBezoekadres: "buitenlands_adres", adresregel1: `${unique} 4`, land },
            correspondentieadres: {
              soortCorrespondentieadres: "antwoordnummer",
              antwoordnummer: 4321,
              postcode: "3500 GA",
              woonplaats: "Utrecht"
            }
          }
        ], (adressen) => registreerPartij(gegevens(adressen)))
        const own = [abroad, postbus, antwoordnummer].map((one) => String(one?.id))
        const lists = yield* NumberedLists
        const finds = (filter: Parameters<typeof lists.partijen>[0]) =>
          Effect.map(lists.partijen(filter, first), ({ records }) => own.filter((id) => idsOf(records).includes(id)))
        const [isAbroad, atPostbus, atAntwoordnummer] = own
        for (
          const [filter, expected] of [
            [{ bezoekadres: { nummeraanduidingId } }, [isAbroad]],
            [{ correspondentieadres: { nummeraanduidingId } }, []],
            [{ correspondentieadres: { land: "BE" } }, [isAbroad]],
            [{ correspondentieadres: { land: "be" } }, []],
            [{ bezoekadres: { land: "BE" } }, [atAntwoordnummer]],
            [{ bezoekadres: { nummeraanduidingId, land: "NL" } }, [isAbroad]],
            [{ bezoekadres: { nummeraanduidingId, land: "BE" } }, []],
            [{ correspondentieadres: { adresregels: [unique] } }, [isAbroad]],
            [{ correspondentieadres: { adresregels: [undefined, `${unique} 2`, `${unique} 3`] } }, [isAbroad]],
            [{ correspondentieadres: { adresregels: [undefined, `${unique} 3`] } }, []],
            [{ correspondentieadres: { adresregels: [unique.slice(1)] } }, []],
            [{ bezoekadres: { adresregels: [unique] } }, []],
            [{ bezoekadres: { adresregels: [`${unique} 4`] }, correspondentieadres: { land: "BE" } }, []],
            [{ correspondentieadres: { adresregels: ["Postbus 4321"] } }, [atPostbus]],
            [{ correspondentieadres: { adresregels: ["Antwoordnummer 4321"] } }, [atAntwoordnummer]],
            [{ correspondentieadres: { adresregels: ["Postbus 432"] } }, []]
          ] as const
        ) assert.deepStrictEqual<unknown>(yield* finds(filter), expected, JSON.stringify(filter))
      }))
  })
