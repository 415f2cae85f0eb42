import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type Betrokkene, gekoppeldGebeurtenis, ontkoppeldGebeurtenis } from "../src/index.ts"
import { gekendeBetrokkene, klantcontact, ongekendeBetrokkene, partij } from "./index.ts"
import { type Registerinhoud, schendingenVan } from "./invarianten.ts"

/** A gekende and an ongekende betrokkene at one klantcontact, as a register holds them. */
const inhoud = fc.tuple(klantcontact, partij, gekendeBetrokkene, ongekendeBetrokkene)
  .filter(([, , gekend, ongekend]) => gekend.id !== ongekend.id)
  .map(([contact, bekende, eerst, ander]) => {
    const gekend = { ...eerst, klantcontact: contact.id, partij: bekende.id }
    const ongekend = { ...ander, klantcontact: contact.id }
    return {
      contact,
      bekende,
      gekend,
      ongekend,
      register: register(contact, [bekende], [gekend, ongekend], [gekoppeldGebeurtenis(gekend)])
    }
  })

const register = (
  contact: Parameters<typeof metId>[0],
  partijen: ReadonlyArray<unknown>,
  betrokkenen: ReadonlyArray<Betrokkene>,
  gebeurtenissen: ReadonlyArray<{ readonly betrokkene: string }>
) =>
  ({
    klantcontacten: new Map([metId(contact)]),
    partijen: new Map(partijen.map((een) => metId(een as { readonly id: string }))),
    betrokkenen: new Map(betrokkenen.map(metId)),
    koppelingen: Map.groupBy(gebeurtenissen, ({ betrokkene }) => betrokkene)
  }) as unknown as Registerinhoud

const metId = <A extends { readonly id: string }>(record: A) => [record.id, record] as const

const nummers = (register: Registerinhoud) =>
  [...new Set(schendingenVan(register).map((schending) => schending.split(":")[0] ?? ""))].toSorted()

describe("schendingenVan", () => {
  it("finds nothing in a register as it should be", () => {
    fc.assert(fc.property(inhoud, ({ register }) => assert.deepStrictEqual(schendingenVan(register), [])))
  })

  it("finds a value that the decoders refuse", () => {
    fc.assert(fc.property(inhoud, ({ bekende, contact, gekend, ongekend }) => {
      const oud = { ...ongekend, rol: "buurman" } as unknown as Betrokkene
      assert.deepStrictEqual(nummers(register(contact, [bekende], [gekend, oud], [gekoppeldGebeurtenis(gekend)])), [
        "ongeldige waarde"
      ])
    }))
  })

  it("finds what breaks each invariant that a state can show", () => {
    fc.assert(fc.property(inhoud, klantcontact, partij, ({ bekende, contact, gekend, ongekend }, elders, nogEen) => {
      fc.pre(elders.id !== contact.id && nogEen.id !== bekende.id)
      const gekoppeld = gekoppeldGebeurtenis(gekend)
      const los = ontkoppeldGebeurtenis(gekend.id, gekend.grond.door, gekend.grond.op)
      const allen = [gekend, ongekend]
      const gevallen: ReadonlyArray<readonly [string, Registerinhoud]> = [
        ["B1", register(elders, [bekende], allen, [gekoppeld])],
        ["B2", register(contact, [], allen, [gekoppeld])],
        ["B3", register(contact, [bekende], allen, [])],
        ["B3", register(contact, [bekende], allen, [gekoppeld, los])],
        ["B5", register(contact, [bekende], allen, [gekoppeld, { ...gekoppeld, betrokkene: ongekend.id }])],
        ["B10", register(contact, [bekende], allen, [gekoppeld, gekoppeld])],
        ["B11", register(contact, [bekende], [gekend], [gekoppeld, { ...gekoppeld, betrokkene: ongekend.id }])],
        ["B12", register(contact, [{ ...bekende, versie: 0 }], allen, [gekoppeld])]
      ]
      for (const [nummer, stand] of gevallen) assert.include(nummers(stand), nummer)
    }))
  })

  it("finds an identificator that two partijen have", () => {
    fc.assert(fc.property(inhoud, partij, ({ bekende, contact, gekend, ongekend }, ander) => {
      fc.pre(ander.id !== bekende.id)
      const dubbel = { ...bekende, id: ander.id }
      const gevonden = nummers(register(contact, [bekende, dubbel], [gekend, ongekend], [gekoppeldGebeurtenis(gekend)]))
      assert.deepStrictEqual(gevonden, bekende.gegevens.identificatoren.length > 0 ? ["B4"] : [])
    }))
  })
})
