import {
  bepaalContactgegevens,
  type BetrokkeneMetPartij,
  fullInzage,
  ongeldigheden,
  type Partij
} from "@betrokkene/domain"
import {
  digitaalAdres,
  gekendeBetrokkene,
  ongekendeBetrokkene,
  ongeldigeContactgegevens,
  ongeldigId,
  ongeldigTijdstip,
  partij,
  writtenGekendeBetrokkene,
  writtenOngekendeBetrokkene
} from "@betrokkene/domain/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { decode } from "../src/domain/operations.ts"
import { plainBetrokkene } from "../src/domain/plain-betrokkene.ts"
import { plainContactgegevens } from "../src/domain/plain-contactgegevens.ts"

const written = fc.oneof(writtenOngekendeBetrokkene, writtenGekendeBetrokkene)

const ofDomain = (input: unknown) => {
  const result = decode(input)
  return Result.isSuccess(result)
    ? { value: plainly(result.success) }
    : { faults: ongeldigheden(result.failure.issue).map(({ code, pad }) => `${pad.join("/")} ${code}`).sort() }
}

const byHand = (input: unknown) => {
  const read = plainBetrokkene(input)
  return "faults" in read
    ? { faults: read.faults.map(({ code, pad }) => `${pad.join("/")} ${code}`).sort() }
    : { value: plainly(read.value) }
}

/** Drops prototypes and the order of members, which have no meaning. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe("what the domain is measured against does the same", () => {
  // Kills: a rule by hand that is less strict than the domain's.
  it("takes what the domain takes, and makes the same of it", () => {
    fc.assert(
      fc.property(written, (input) => {
        assert.deepStrictEqual(byHand(input), ofDomain(input))
      }),
      { numRuns: 500 }
    )
  })

  // Kills: an omschrijving that is lost from an address that is also preferred without one.
  it("makes one address of a preferred one and the same in the list", () => {
    fc.assert(
      fc.property(written, digitaalAdres, (input, { omschrijving: _, ...preferred }) => {
        const gegevens = {
          communicatiekanaal: preferred,
          digitaleAdressen: [{ ...preferred, omschrijving: "thuis" }]
        }
        const betrokkene = { ...input, contactgegevens: gegevens }
        assert.deepStrictEqual(byHand(betrokkene), ofDomain(betrokkene))
      })
    )
  })

  // Kills: a check left out for speed.
  it("refuses what the domain refuses, for the same reasons in the same places", () => {
    const wrong = fc.oneof(
      fc.tuple(written, ongeldigeContactgegevens).map(([betrokkene, { input }]) => ({
        ...betrokkene,
        contactgegevens: input
      })),
      fc.tuple(written, ongeldigId).map(([betrokkene, { input }]) => ({ ...betrokkene, id: input })),
      fc.tuple(written, ongeldigTijdstip).map(([betrokkene, { input }]) => ({
        ...betrokkene,
        registratiedatum: input
      })),
      fc.tuple(
        written,
        fc.constantFrom("rol", "initiator", "versie", "klantcontact"),
        fc.constantFrom<unknown>(null, 0, "x", [])
      ).map(([betrokkene, field, value]) => ({ ...betrokkene, [field]: value })),
      written.map((betrokkene) => ({ ...betrokkene, notitie: "x" }))
    )
    fc.assert(
      fc.property(wrong, (input) => {
        assert.deepStrictEqual(byHand(input), ofDomain(input))
      }),
      { numRuns: 1000 }
    )
  })

  it("decides by what to reach somebody as the domain does", () => {
    const linked = fc.tuple(gekendeBetrokkene, partij).map(([betrokkene, partij]) => ({
      betrokkene: { ...betrokkene, partij: partij.id } as typeof betrokkene,
      partij: partij as Partij
    }))
    const both = fc.oneof(linked, ongekendeBetrokkene.map((betrokkene) => ({ betrokkene })))
    fc.assert(
      fc.property(both, fc.boolean(), (example, geheim) => {
        const right = { ...fullInzage, geheim }
        const sorted = ({ weggelaten, ...rest }: ReturnType<typeof bepaalContactgegevens>) => ({
          ...rest,
          weggelaten: weggelaten.map((each) => JSON.stringify(Object.entries(each).sort())).sort()
        })
        assert.deepStrictEqual(
          sorted(plainContactgegevens(example as BetrokkeneMetPartij, right)),
          sorted(bepaalContactgegevens(example as BetrokkeneMetPartij, right))
        )
      }),
      { numRuns: 500 }
    )
  })
})
