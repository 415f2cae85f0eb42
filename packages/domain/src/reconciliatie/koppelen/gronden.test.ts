import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { type Koppelgrond, koppelgronden } from "../voorstel.ts"
import { grondenVoor } from "./gronden.ts"
import { mogelijkePartijen } from "./mogelijke-partijen.ts"
import { namenContradict } from "./namen-contradict.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./profile.ts"

type Gegevens = Readonly<Record<string, unknown>>

const huis = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12, huisletter: "a" }
const elders = { ...huis, postcode: "9998XL", huisnummer: 7 }
const mail = (adres: string) => ({ soortDigitaalAdres: "email", adres })
const telefoon = (adres: string) => ({ soortDigitaalAdres: "telefoonnummer", adres })
const [eigenMail, thuis] = [mail("johannes.zandstra@example.nl"), telefoon("06 70012301")]

const wie = {
  contactnaam: { voorletters: "J.P.", voornaam: "Johannes", achternaam: "Zandstra" },
  bezoekadres: huis,
  digitaleAdressen: [eigenMail, thuis]
}
const partij = (id: number, gegevens: Gegevens = {}): Partij =>
  ({
    id: `partij-${id}`,
    gegevens: {
      soortPartij: "persoon",
      identificatoren: [],
      indicatieActief: true,
      indicatieGeheimhouding: false,
      ...wie,
      ...gegevens
    }
  }) as unknown as Partij
const betrokkene = (
  gegeven: Gegevens = {},
  kandidaten: ReadonlyArray<Partij> = [partij(1)],
  id = "betrokkene-1"
): Dossierbetrokkene =>
  ({
    betrokkene: { _tag: "Ongekend", id, contactgegevens: { ...wie, ...gegeven } },
    kandidaten,
    ontkoppeld: false,
    partijIsNieuwer: false,
    vergelijkingsvormen: []
  }) as unknown as Dossierbetrokkene

const gronden = (...betrokkenen: ReadonlyArray<Dossierbetrokkene>): ReadonlyArray<Koppelgrond> | undefined => {
  const mogelijkheden = mogelijkePartijen({ klantcontact: {}, betrokkenen } as unknown as Klantcontactdossier)
  const [eerste] = mogelijkheden
  return eerste === undefined || eerste.partijen.length !== 1 ? undefined : grondenVoor(eerste, mogelijkheden)
}

const beide: ReadonlyArray<Koppelgrond> = ["email-en-naam", "telefoon-adres-en-naam"]
const naam = (anders: Gegevens) => ({ contactnaam: { ...wie.contactnaam, ...anders } })

describe("the grounds on which a policy may link", () => {
  it("are both there for who gives all that the partij has, and each for who gives what it asks", () => {
    assert.deepStrictEqual(gronden(betrokkene()), beide)
    assert.deepStrictEqual(gronden(betrokkene({ bezoekadres: undefined, digitaleAdressen: [eigenMail] })), [
      "email-en-naam"
    ])
    assert.deepStrictEqual(gronden(betrokkene({ digitaleAdressen: [thuis] })), ["telefoon-adres-en-naam"])
    assert.deepStrictEqual(
      gronden(betrokkene({ contactnaam: { voornaam: "JOHANNES", achternaam: "van Zandstra" } })),
      beide
    )
  })

  it.each<readonly [string, Gegevens]>([
    ["initials alone, which a father and his son may share", {
      contactnaam: { voorletters: "J.P.", achternaam: "Zandstra" }
    }],
    ["initials in the place of the voornaam", naam({ voornaam: "J.P." })],
    ["a last name alone", { contactnaam: { achternaam: "Zandstra" } }],
    ["a call name, since the son may be named after the father", naam({ voornaam: "Jan" })],
    ["a typing error in the voornaam", naam({ voornaam: "Johanens" })],
    ["a typing error in the last name", naam({ achternaam: "Zandsrta" })],
    ["a double last name", naam({ achternaam: "Zandstra-Proef" })],
    ["no name", { contactnaam: undefined }],
    ["an organisation for which he speaks", { organisatienaam: "Bakkerij Voorbeeld" }],
    ["another address, other telephone and other e-mail than one", {
      bezoekadres: elders,
      digitaleAdressen: [eigenMail, telefoon("06 70012399")]
    }],
    ["an e-mail address with a typing error and no telephone", {
      digitaleAdressen: [mail("johannes.zandtsra@example.nl")]
    }],
    ["the address alone beside the name", { digitaleAdressen: [] }],
    ["the telephone alone beside the name", { bezoekadres: undefined, digitaleAdressen: [thuis] }],
    ["the telephone, and the address without its letter", {
      bezoekadres: { ...huis, huisletter: undefined },
      digitaleAdressen: [thuis]
    }]
  ])("are not there for who gives %s", (_wat, gegeven) => {
    assert.deepStrictEqual(gronden(betrokkene(gegeven)) ?? [], [])
  })

  it.each<readonly [string, Gegevens, ReadonlyArray<Koppelgrond>]>([
    ["another address: he may be the son who left home", { bezoekadres: elders, digitaleAdressen: [eigenMail] }, []],
    [
      "another telephone number",
      { bezoekadres: undefined, digitaleAdressen: [eigenMail, telefoon("06 70012399")] },
      []
    ],
    ["another e-mail address: he may be the son at home", {
      digitaleAdressen: [mail("j.zandstra99@example.org"), thuis]
    }, []]
  ])("are not there for who also gives %s", (_wat, gegeven, verwacht) => {
    assert.deepStrictEqual(gronden(betrokkene(gegeven)), verwacht)
  })

  it("are not there when the initials of father and son differ, though all else is the same: then the names contradict", () => {
    assert.isUndefined(gronden(betrokkene(naam({ voorletters: "J.H." }))))
  })

  it("are not there when what both have as voornaam may be initials", () => {
    for (const [voornaam, verwacht] of [["Ja", []], ["Jan", beide]] as const) {
      assert.deepStrictEqual(gronden(betrokkene(naam({ voornaam }), [partij(1, naam({ voornaam }))])), verwacht)
    }
  })

  it.each<readonly [string, Gegevens]>([
    ["asked geheimhouding", { indicatieGeheimhouding: true }],
    ["may have asked geheimhouding", { indicatieGeheimhouding: null }],
    ["is a contactpersoon", { soortPartij: "contactpersoon" }]
  ])("are not there when the partij %s", (_wat, gegevens) => {
    assert.deepStrictEqual(gronden(betrokkene({}, [partij(1, gegevens)])), [])
  })

  it("B10: are not there for who was unlinked before", () => {
    assert.deepStrictEqual(gronden({ ...betrokkene(), ontkoppeld: true }), [])
  })

  it("are not there when two at the klantcontact may be the one partij: who represents somebody is not the same", () => {
    assert.deepStrictEqual(gronden(betrokkene(), betrokkene({}, [partij(1)], "betrokkene-2")), [])
    assert.deepStrictEqual(
      gronden(betrokkene(), betrokkene(naam({ voornaam: "Fenna", voorletters: "F." }), [partij(1)], "betrokkene-2")),
      beide
    )
  })

  it.each<readonly [string, Gegevens, ReadonlyArray<Koppelgrond>]>([
    ["with another name at the same address", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: []
    }, beide],
    ["of no kin at another address", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      bezoekadres: elders,
      digitaleAdressen: [mail("fenna@example.nl")]
    }, beide],
    ["with another name and the same e-mail address: a family's", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: [eigenMail]
    }, ["telefoon-adres-en-naam"]],
    ["with another name and the same telephone: that at home, or an office's", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: [thuis]
    }, ["email-en-naam"]],
    ["that is not actief, with the same name and address", { indicatieActief: false, digitaleAdressen: [] }, []],
    ["that is not actief, with initials that fit and the same telephone", {
      indicatieActief: false,
      contactnaam: { voorletters: "J.", achternaam: "Zandstra" },
      bezoekadres: undefined,
      digitaleAdressen: [thuis]
    }, []]
  ])("take into account another partij %s", (_wat, gegevens, verwacht) => {
    for (const kandidaten of [[partij(1), partij(2, gegevens)], [partij(2, gegevens), partij(1)]]) {
      assert.deepStrictEqual(gronden(betrokkene({}, kandidaten)), verwacht)
    }
  })

  it("are not there for a household: whatever who is somebody else in it has in common with the partij, no ground and no proposal (kills: a field that outweighs the name)", () => {
    const voornamen = ["Johanna", "Jelmer", "Jan Hendrik", "Fenna", "Hans", "Jo-Anne"].map((voornaam) => ({
      voornaam,
      achternaam: "Zandstra"
    }))
    const anderen = fc.constantFrom<Gegevens>(
      ...voornamen,
      ...voornamen.map((anders) => ({ ...anders, voorletters: "J." })),
      { voorletters: "F.", achternaam: "Zandstra" },
      { voorletters: "J.H.", achternaam: "Zandstra" }
    )
    const gedeeld = fc.record({
      bezoekadres: fc.constantFrom(huis, undefined),
      digitaleAdressen: fc.subarray([eigenMail, thuis])
    })
    fc.assert(
      fc.property(
        anderen,
        gedeeld,
        fc.constantFrom<Gegevens>(naam({ voornaam: "Jan Pieter" }), naam({ voornaam: "Johannes" })),
        (contactnaam, van, vanPartij) => {
          const ander = betrokkene({ contactnaam, ...van }, [partij(1, vanPartij)])
          const tegen = namenContradict(
            profileOfContactgegevens(ander.betrokkene.contactgegevens),
            profileOfPartijgegevens(partij(1, vanPartij).gegevens)
          )
          assert.deepStrictEqual(gronden(ander) ?? [], [])
          if (tegen) assert.isUndefined(gronden(ander))
        }
      )
    )
  })

  it("are only given on what the two have wholly in common, whatever else there is (kills: a demand of one ground that goes by another)", () => {
    const namen: ReadonlyArray<Gegevens | undefined> = [
      wie.contactnaam,
      wie.contactnaam,
      { voornaam: "Johannes", achternaam: "Zandstra" },
      { voorletters: "J.", achternaam: "Zandstra" },
      { voornaam: "Jan", achternaam: "Zandstra" },
      undefined
    ]
    const gegeven = fc.record({
      contactnaam: fc.constantFrom(...namen),
      bezoekadres: fc.constantFrom(huis, huis, huis, elders, undefined),
      digitaleAdressen: fc.subarray([eigenMail, thuis, mail("fam.zandstra@example.nl"), telefoon("06 70012399")])
    })
    const partijen = fc.array(gegeven, { minLength: 1, maxLength: 3 }).map((all) =>
      all.map((van, plaats) => partij(plaats, van))
    )
    const gezien = new Map<Koppelgrond, number>()
    fc.assert(
      fc.property(gegeven, partijen, fc.boolean(), (eigen, kandidaten, ontkoppeld) => {
        const van = { ...betrokkene(eigen, kandidaten), ontkoppeld }
        const all = mogelijkePartijen({ klantcontact: {}, betrokkenen: [van] } as unknown as Klantcontactdossier)
        for (const grond of gronden(van) ?? []) {
          gezien.set(grond, (gezien.get(grond) ?? 0) + 1)
          const gekozen = all[0]?.partijen[0]?.partij.gegevens as unknown as typeof eigen
          const gemeen = eigen.digitaleAdressen.filter(({ adres }) =>
            gekozen.digitaleAdressen.some((ander) => ander.adres === adres)
          ).map(({ soortDigitaalAdres }) => soortDigitaalAdres)
          assert.isFalse(ontkoppeld)
          for (const contactnaam of [eigen.contactnaam, gekozen.contactnaam]) {
            assert.deepInclude(contactnaam, { voornaam: eigen.contactnaam?.["voornaam"], achternaam: "Zandstra" })
          }
          if (grond === "email-en-naam") {
            assert.include(gemeen, "email")
          } else {assert.deepStrictEqual([gemeen.includes("telefoonnummer"), eigen.bezoekadres, gekozen.bezoekadres], [
              true,
              eigen.bezoekadres,
              eigen.bezoekadres
            ])}
        }
      }),
      { numRuns: 2000 }
    )
    for (const grond of koppelgronden) assert.isAbove(gezien.get(grond) ?? 0, 10, grond)
  })
})
