import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { foldOrganisatienaam } from "./organisatienaam.ts"

const oneOrganisatie = fc.constantFrom(
  ["Jansen & Zn.", "Jansen en Zonen"],
  ["Jansen & Zonen", "Jansen en Zoon"],
  ["VvE De Linde", "Vereniging van Eigenaars De Linde"],
  ["V.v.E. De Linde", "Vereniging van Eigenaren De Linde"],
  ["Gebr. de Boer", "Gebroeders de Boer B.V."],
  ["VvE De Linde", "Ver. van Eigenaars De Linde"],
  ["VvE De Linde", "Appartementseigenarenvereniging De Linde"],
  ["Stg. Proefhuis", "Stichting Proefhuis"],
  ["Coöp. De Hoop", "Coöperatie De Hoop U.A."],
  ["Fa. Jansen", "Firma Jansen"],
  ["Proef Holding N.V.", "PROEF"]
)

describe("the name of an organisation", () => {
  // Kills: one way to write a form, the sons or a vereniging that is not known.
  it("is one, however its form and its sons are written", () => {
    fc.assert(fc.property(oneOrganisatie, ([one = "", other = ""]) => {
      assert.strictEqual(foldOrganisatienaam(one), foldOrganisatienaam(other))
      assert.isNotEmpty(foldOrganisatienaam(one))
    }))
  })

  it("is missing where somebody writes that there is none", () => {
    for (
      const nothing of [
        "n.v.t.",
        "geen",
        "Particulier",
        "-",
        "x",
        "Onbekend",
        "Mijn werk",
        "Bedrijf onbekend",
        "werkgever"
      ]
    ) {
      assert.isEmpty(foldOrganisatienaam(nothing), nothing)
    }
  })
})
