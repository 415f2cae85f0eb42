import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gekoppeldGebeurtenis, ontkoppeldGebeurtenis } from "../src/betrokkene/koppelgebeurtenis.ts"
import { type Betrokkene } from "../src/index.ts"
import { gekendeBetrokkene, klantcontact, ongekendeBetrokkene, partij } from "./index.ts"
import { type RegisterContent, violationsOf } from "./invarianten.ts"

/** A gekende and an ongekende betrokkene at one klantcontact, as a register holds them. */
const inhoud = fc.tuple(klantcontact, partij, gekendeBetrokkene, ongekendeBetrokkene)
  .filter(([, , gekend, ongekend]) => gekend.id !== ongekend.id)
  .map(([contact, known, first, ander]) => {
    const gekend = { ...first, klantcontact: contact.id, partij: known.id }
    const ongekend = { ...ander, klantcontact: contact.id }
    return {
      contact,
      acquaintance: known,
      gekend,
      ongekend,
      register: register(contact, [known], [gekend, ongekend], [gekoppeldGebeurtenis(gekend)])
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
    partijen: new Map(partijen.map((one) => metId(one as { readonly id: string }))),
    betrokkenen: new Map(betrokkenen.map(metId)),
    koppelingen: Map.groupBy(gebeurtenissen, ({ betrokkene }) => betrokkene)
  }) as unknown as RegisterContent

const metId = <A extends { readonly id: string }>(record: A) => [record.id, record] as const

const nummers = (register: RegisterContent) =>
  [...new Set(violationsOf(register).map((schending) => schending.split(":")[0] ?? ""))].toSorted()

describe("violationsOf", () => {
  it("finds nothing in a valid register", () => {
    fc.assert(fc.property(inhoud, ({ register }) => assert.deepStrictEqual(violationsOf(register), [])))
  })

  it("finds a value that the decoders refuse", () => {
    fc.assert(fc.property(inhoud, ({ acquaintance: known, contact, gekend, ongekend }) => {
      const old = { ...ongekend, rol: "buurman" } as unknown as Betrokkene
      assert.deepStrictEqual(nummers(register(contact, [known], [gekend, old], [gekoppeldGebeurtenis(gekend)])), [
        "ongeldige waarde"
      ])
    }))
  })

  it("finds each violated invariant that a single state can show", () => {
    fc.assert(
      fc.property(
        inhoud,
        klantcontact,
        partij,
        ({ acquaintance: known, contact, gekend, ongekend }, elders, another) => {
          fc.pre(elders.id !== contact.id && another.id !== known.id)
          const gekoppeld = gekoppeldGebeurtenis(gekend)
          const apart = ontkoppeldGebeurtenis(gekend.id, gekend.grond.door, gekend.grond.op)
          const everyone = [gekend, ongekend]
          const cases: ReadonlyArray<readonly [string, RegisterContent]> = [
            ["B1", register(elders, [known], everyone, [gekoppeld])],
            ["B2", register(contact, [], everyone, [gekoppeld])],
            ["B3", register(contact, [known], everyone, [])],
            ["B3", register(contact, [known], everyone, [gekoppeld, apart])],
            ["B5", register(contact, [known], everyone, [gekoppeld, { ...gekoppeld, betrokkene: ongekend.id }])],
            ["B10", register(contact, [known], everyone, [gekoppeld, gekoppeld])],
            ["B11", register(contact, [known], [gekend], [gekoppeld, { ...gekoppeld, betrokkene: ongekend.id }])],
            ["B12", register(contact, [{ ...known, versie: 0 }], everyone, [gekoppeld])]
          ]
          for (const [nummer, stand] of cases) assert.include(nummers(stand), nummer)
        }
      )
    )
  })

  it("finds an identificator that two partijen share", () => {
    fc.assert(fc.property(inhoud, partij, ({ acquaintance: known, contact, gekend, ongekend }, ander) => {
      fc.pre(ander.id !== known.id)
      const dubbel = { ...known, id: ander.id }
      const gevonden = nummers(register(contact, [known, dubbel], [gekend, ongekend], [gekoppeldGebeurtenis(gekend)]))
      assert.deepStrictEqual(gevonden, known.gegevens.identificatoren.length > 0 ? ["B4"] : [])
    }))
  })
})
