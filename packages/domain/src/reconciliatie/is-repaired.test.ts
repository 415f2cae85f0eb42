import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { beleid, circumstances, klantcontactdossier, partijdossier, verweesdeAdressen } from "../../testing/index.ts"
import { canonicalText } from "../values/canonical-text.ts"
import { bevindingenVanKlantcontact, bevindingenVanPartij, bevindingenVanVerweesdeAdressen } from "./apply-regels.ts"
import { geenBeleid } from "./beleid.ts"
import type { Bevinding } from "./bevinding.ts"
import { isRepaired } from "./is-repaired.ts"
import { regelnamen } from "./regels.ts"
import type { Koppelgrond } from "./voorstel.ts"

const bevindingen = fc.tuple(klantcontactdossier, partijdossier, verweesdeAdressen, circumstances).map((
  [klantcontact, partij, adressen, gegeven]
) => [
  ...bevindingenVanKlantcontact(klantcontact, regelnamen, gegeven),
  ...bevindingenVanPartij(partij, regelnamen, gegeven),
  ...bevindingenVanVerweesdeAdressen(adressen, regelnamen, gegeven)
])

const fromTable = (
  bevinding: Bevinding,
  { anonimiseer, koppelOpGronden, verwijderOverbodigeAfwijkingen }: typeof geenBeleid
): boolean => {
  if (bevinding.voorstel === undefined || bevinding.leftToPerson === true) return false
  switch (bevinding.regel) {
    case "ongeldige-waarde":
    case "verweesd-adres":
      return true
    case "bewaartermijn-verstreken":
      return anonimiseer
    case "overbodige-afwijking":
      return verwijderOverbodigeAfwijkingen
    case "mogelijke-partij":
      return bevinding.voorstel.soort === "koppelen" &&
        koppelOpGronden.some((grond) => canonicalText(bevinding.voorstel).includes(`"${grond}"`))
    default:
      return false
  }
}

describe("isRepaired", () => {
  // Kills: a link or an anonymisation that nobody asked for.
  it("follows the catalogue and the policy", () => {
    fc.assert(
      fc.property(bevindingen, beleid, (all, beleid) => {
        for (const bevinding of all) {
          assert.strictEqual(isRepaired(bevinding, beleid), fromTable(bevinding, beleid), bevinding.regel)
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: a policy that is on by itself.
  it("without a policy is true only for normalising and for orphaned addresses", () => {
    fc.assert(fc.property(bevindingen, (all) => {
      for (const bevinding of all) {
        assert.strictEqual(
          isRepaired(bevinding, geenBeleid),
          ["normaliseren", "adressen-verwijderen"].includes(bevinding.voorstel?.soort ?? "")
        )
      }
    }))
  })

  // Kills: a proposal that a rule leaves to a person, carried out without one.
  it("is never true for what a rule leaves to a person", () => {
    fc.assert(fc.property(bevindingen, beleid, (all, beleid) => {
      for (const bevinding of all) assert.isFalse(isRepaired({ ...bevinding, leftToPerson: true }, beleid))
    }))
  })

  it("requires for a link a ground that both the finding and the policy name", () => {
    const koppeling = (gronden: ReadonlyArray<Koppelgrond>): Bevinding => ({
      regel: "mogelijke-partij",
      records: [{ soort: "betrokkene", id: "b" }],
      kenmerken: [],
      rustOp: [],
      voorstel: { soort: "koppelen", betrokkene: "b" as never, partij: "p" as never, gronden }
    })
    const bijBeleid = (gronden: ReadonlyArray<Koppelgrond>, allowed: ReadonlyArray<Koppelgrond>) =>
      isRepaired(koppeling(gronden), { ...geenBeleid, koppelOpGronden: allowed })
    assert.isTrue(bijBeleid(["email-en-naam", "telefoon-adres-en-naam"], ["telefoon-adres-en-naam"]))
    assert.isFalse(bijBeleid(["email-en-naam"], ["telefoon-adres-en-naam"]))
    assert.isFalse(bijBeleid([], ["email-en-naam", "telefoon-adres-en-naam"]))
  })
})
