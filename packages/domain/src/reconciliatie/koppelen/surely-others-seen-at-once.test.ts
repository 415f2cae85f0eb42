import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { agreement } from "./agreement.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

interface Naam {
  readonly voorletters?: string
  readonly voornaam?: string
  readonly achternaam?: string
}

const profile = (naam: Naam | string) =>
  profileOfContactgegevens({
    ...(typeof naam === "string" ? { organisatienaam: naam } : { contactnaam: naam }),
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "eigen@example.nl" }, {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 70012301"
    }]
  } as unknown as Contactgegevens)

const verdict = (one: Naam | string, other: Naam | string) => {
  const [a, b] = [profile(one), profile(other)]
  return { others: surelyOthers(a, b) || surelyOthers(b, a), links: agreement(a, b, "koppelen") !== undefined }
}

const called = (achternaam: string): Naam => ({ voornaam: "Jan", achternaam })
const voornaam = fc.constantFrom("Jan", "Fenna", "Willem", "Aylin", "Marijke", "Youssef")
const achternaam = fc.constantFrom("Kok", "Vis", "Bos", "Bakker", "Zandstra", "Yilmaz", "Meijer")
const twoNames = fc.tuple(voornaam, achternaam, achternaam).filter(([, one, other]) => one !== other)

/** Two ways to write one person or organisation, which are linked. */
const seen: ReadonlyArray<readonly [Naam | string, Naam | string]> = [
  [called("Bakker"), { achternaam: "Dhr. J. Bakker" }],
  [called("Bakker"), { achternaam: "mr. drs. J. Bakker" }],
  [called("Bakker"), { achternaam: "De heer ir. J. Bakker" }],
  [called("Bakker"), called("Dhr. en mevr. Bakker")],
  [called("Bakker"), called("Bakker MSc")],
  [called("Bakker"), called("Bakker, Ph.D.")],
  [called("Bakker"), { achternaam: "J. Bakker LLM" }],
  [called("Bakker"), { voornaam: "prof. dr. ir. Jan", achternaam: "Bakker" }],
  [called("Bakker"), called("Bakker (jr.)")],
  [called("Bakker"), called("Bakker III")],
  [called("Bakker"), { achternaam: "BAKKER, JAN" }],
  [called("Bakker"), { voornaam: "Bakker", achternaam: "Jan" }],
  [called("Bakker"), { voornaam: "Jan", voorletters: "Jan Willem", achternaam: "Bakker" }],
  [{ voorletters: "Jan", achternaam: "Bakker" }, { voorletters: "J.W.", achternaam: "Bakker" }],
  [{ voornaam: "JA", achternaam: "de Vries" }, { voorletters: "J.A.", achternaam: "de Vries" }],
  [{ voornaam: "JWM", achternaam: "Bakker" }, { voornaam: "Jan", voorletters: "J.W.M.", achternaam: "Bakker" }],
  [{ voornaam: "Kees", voorletters: "K.", achternaam: "Bos" }, {
    voornaam: "Cornelis",
    voorletters: "C.J.",
    achternaam: "Bos"
  }],
  [{ voornaam: "Nynke", achternaam: "Hoekstra" }, { voornaam: "Nienke", achternaam: "Hoekstra" }],
  [{ voornaam: "Hylke", achternaam: "Hoekstra" }, { voornaam: "Hielke", achternaam: "Hoekstra" }],
  [called("Müller"), called("Mueller")],
  [called("Çelik"), called("CELIK")],
  [called("Dijk"), called("Dyck")],
  [called("Smit"), called("Smid")],
  [called("Sint Jan"), called("St. Jan")],
  [called("El Amrani"), called("Elamrani")],
  [called("el-Amrani"), called("Amrani")],
  [called("Elamrani"), called("Amrani")],
  [called("Vandenberg"), called("Berg")],
  [called("Deboer"), called("Boer")],
  [called("Kok Vis"), called("Kok")],
  [{ voorletters: "J.", achternaam: "Kok-Vis" }, { voorletters: "J.", achternaam: "Kok" }],
  [{ voornaam: "Anna", achternaam: "Smit, geb. Bakker" }, { voornaam: "Anna", achternaam: "Bakker" }],
  [called("Bakker"), { achternaam: "T.a.v. dhr. J. Bakker" }],
  [called("Bakker"), { achternaam: "Huishouden J. Bakker" }],
  ["Bakkerij Zandstra B.V.", "Zandstra, Bakkerij"],
  ["Stichting Proefhuis", "Stg. Proefhuis"],
  ["Proefhuis (stichting)", "Sticht. Proefhuis"],
  ["De Lelie", "Lelie"],
  ["Café 't Hoekje", "Cafe Het Hoekje"],
  ["VvE De Linde te Proefdorp", "Ver. van Eigenaars De Linde"],
  ["Eigenarenvereniging De Linde", "Vereniging v. Eigenaren De Linde"],
  ["VvE Proefstraat 1-15", "Vereniging van Eigenaars Proefstraat 1 t/m 15"],
  ["De Wit v/h Pietersen", "Pietersen"],
  ["Zandstra h/o De Korenbloem", "De Korenbloem"],
  ["J. Zandstra t.h.o.d.n. De Korenbloem", "De Korenbloem B.V."],
  ["Zandstra, tevens handelend onder de naam Korenbloem", "Zandstra"],
  ["Proefbank B.V. i.o.", "Proefbank"],
  ["Proefbank BV in oprichting", "PROEFBANK"]
]

/** Two records of which one says nothing, or names another or several people: no evidence that they are of others. */
const saysNothing = [
  "geheim",
  "onb.",
  "idem",
  "zelf",
  "zie boven",
  "Zie hierboven",
  "ZZP'er",
  "particulier",
  "test",
  "xxx",
  "n.b.",
  "N.N.B.",
  "dezelfde",
  "nog niet bekend",
  "volgt",
  "weet ik niet",
  "niet ingevuld"
]
const ofSeveral = [
  "Dhr. en mevr. Bakker",
  "Hr. en mw. Bakker",
  "Dhr./Mevr. Bakker",
  "Fam. Bakker",
  "De familie Bakker",
  "Fam. J. Bakker",
  "Erven Bakker",
  "De erven van J. Bakker",
  "Nabestaanden van Bakker",
  "De heer Bakker",
  "Mw. Bakker",
  "mr. Bakker",
  "Bakker e.a.",
  "Bakker en Smit",
  "Dhr J Bakker en mw A Smit"
]
const inFirstName = ["vrouw van", "mama van Tim", "contactpersoon", "balie", "De heer en mevrouw", "Jan en Anna"]

describe("what a person sees at once", () => {
  // Kills: one way to write a name that is not known.
  it.each(seen)("is one, and is linked: %j and %j", (one, other) => {
    assert.deepStrictEqual(verdict(one, other), { others: false, links: true })
    assert.deepStrictEqual(verdict(other, one), { others: false, links: true })
  })

  it.each(saysNothing)("is no evidence for another where somebody writes %s", (nothing) => {
    for (const written of [nothing, nothing.toUpperCase()]) {
      for (
        const naam of [{ voornaam: written, achternaam: written }, { achternaam: written }, { ...called(written) }, {
          voornaam: written,
          achternaam: "Bakker"
        }]
      ) {
        assert.isFalse(verdict(naam, called("Bakker")).others, JSON.stringify(naam))
      }
      assert.isFalse(verdict(written, "Bakkerij Zandstra").others, written)
    }
  })

  it.each(ofSeveral)("is no evidence for another: %s beside Jan Bakker", (achternaam) => {
    assert.isFalse(verdict({ achternaam }, called("Bakker")).others)
    assert.isFalse(verdict({ achternaam: achternaam.toUpperCase() }, called("Bakker")).others)
  })

  it.each(inFirstName)("is no evidence for another: %s as first name", (voornaam) => {
    assert.isFalse(verdict({ voornaam, achternaam: "Bakker" }, called("Bakker")).others)
  })

  // Kills: a demand on the length of a name, or an order of the two.
  it("is one of two names of a marriage, however short and however joined", () => {
    fc.assert(fc.property(twoNames, fc.constantFrom("-", " - ", "/", "–"), ([voornaam, one, other], between) => {
      const both = `${one}${between}${other}`
      for (const achternaam of [one, other]) {
        assert.deepStrictEqual(verdict({ voornaam, achternaam: both }, { voornaam, achternaam }), {
          others: false,
          links: true
        })
        assert.isFalse(verdict({ achternaam: both }, { achternaam }).others, both)
        assert.isFalse(verdict({ achternaam: both }, { voornaam, achternaam }).others, both)
      }
    }))
  })

  // Kills: evidence taken away by what is written beside a name.
  it("is another person by the first name, whatever is written around the last", () => {
    const around = fc.constantFrom<(naam: string) => string>(
      (naam) => `Dhr. ${naam}`,
      (naam) => `${naam} MSc`,
      (naam) => `${naam} jr.`,
      (naam) => `${naam}-Wit`,
      (naam) => `fam. ${naam}`
    )
    fc.assert(
      fc.property(voornaam, voornaam, achternaam, around, (one, other, achternaam, written) => {
        fc.pre(one !== other)
        const apart = { others: true, links: false }
        assert.deepStrictEqual(
          verdict({ voornaam: one, achternaam: written(achternaam) }, { voornaam: other, achternaam }),
          apart
        )
        assert.isFalse(verdict({ achternaam: `${achternaam}, ${one}` }, { voornaam: other, achternaam }).links)
      })
    )
  })

  it.each<readonly [Naam | string, Naam | string]>([
    [called("Bakker sr."), called("Bakker jr.")],
    [called("Bakker (sr)"), called("Bakker (jr)")],
    [called("Bakker II"), called("Bakker III")],
    [{ achternaam: "Kok-Vis" }, { achternaam: "Bos-Wit" }],
    [{ achternaam: "Kok" }, { achternaam: "Vis" }],
    [{ voornaam: "Piet", achternaam: "Kok Vis" }, called("Vis")],
    [{ achternaam: "Jan Bakker" }, { achternaam: "Piet Bakker" }],
    ["Zandstra h/o Proefbank", "Voorbeeldzuivel"]
  ])("is another: %j and %j", (one, other) => {
    assert.deepStrictEqual(verdict(one, other), { others: true, links: false })
    assert.deepStrictEqual(verdict(other, one), { others: true, links: false })
  })
})
