import {
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  geenBeleid,
  looksAt,
  regelnamen,
  Tijdstip
} from "@betrokkene/domain"
import { klantcontactdossier, partijdossier } from "@betrokkene/domain/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { alsKenwoord } from "../../src/report/kenwoord.ts"

const omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

const bevindingen = fc.oneof(
  klantcontactdossier.map((dossier) =>
    bevindingenVanKlantcontact(dossier, regelnamen.filter((regel) => looksAt(regel, "klantcontact")), omstandigheden)
  ),
  partijdossier.map((dossier) =>
    bevindingenVanPartij(dossier, regelnamen.filter((regel) => looksAt(regel, "partij")), omstandigheden)
  )
)

describe("what a report tells of the data that a finding rests on", () => {
  it("is all that a rule tells of them: none of its words is taken for somebody's data", () => {
    const verteld = new Set<string>()
    fc.assert(
      fc.property(bevindingen, (gevonden) => {
        for (const { kenmerken } of gevonden) {
          for (const woord of kenmerken.flatMap(({ uitkomst, veld }) => [uitkomst, veld])) {
            assert.strictEqual(alsKenwoord(woord), woord)
            verteld.add(woord)
          }
        }
      }),
      { numRuns: 500 }
    )
    assert.isAbove(verteld.size, 15)
  })

  it.each([
    "digitaalAdres.email",
    "identificatoren/kvk_nummer",
    "#/contactgegevens/digitaleAdressen/0/adres",
    "email-ongeldig"
  ])("may be %s", (woord) => {
    assert.strictEqual(alsKenwoord(woord), woord)
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
  ])("is never %s", (woord) => {
    assert.strictEqual(alsKenwoord(woord), "?")
  })
})
