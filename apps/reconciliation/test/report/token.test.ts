import { bevindingenVanKlantcontact, bevindingenVanPartij, geenBeleid, regelnamen, Tijdstip } from "@betrokkene/domain"
import { looksAt } from "@betrokkene/domain/internal"
import { klantcontactdossier, partijdossier } from "@betrokkene/domain/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { asToken } from "../../src/report/token.ts"

const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

const bevindingen = fc.oneof(
  klantcontactdossier.map((dossier) =>
    bevindingenVanKlantcontact(dossier, regelnamen.filter((regel) => looksAt(regel, "klantcontact")), circumstances)
  ),
  partijdossier.map((dossier) =>
    bevindingenVanPartij(dossier, regelnamen.filter((regel) => looksAt(regel, "partij")), circumstances)
  )
)

describe("the words of a report about the data behind a finding", () => {
  it("are all the words of a rule: none is mistaken for personal data", () => {
    const told = new Set<string>()
    fc.assert(
      fc.property(bevindingen, (gevonden) => {
        for (const { kenmerken } of gevonden) {
          for (const word of kenmerken.flatMap(({ uitkomst, veld }) => [uitkomst, veld])) {
            assert.strictEqual(asToken(word), word)
            told.add(word)
          }
        }
      }),
      { numRuns: 500 }
    )
    assert.isAbove(told.size, 15)
  })

  it.each([
    "digitaalAdres.email",
    "identificatoren/kvk_nummer",
    "#/contactgegevens/digitaleAdressen/0/adres",
    "email-ongeldig"
  ])("may be %s", (word) => {
    assert.strictEqual(asToken(word), word)
  })

  it.each([
    "anna@example.nl",
    "0612345678",
    "+31612345678",
    "1234AB",
    "999990019",
    "Anna de Boer",
    "A. de Boer",
    "Dorpsstraat 12"
  ])("is never %s", (word) => {
    assert.strictEqual(asToken(word), "?")
  })
})
