import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import { type Koppelgrond, koppelgronden } from "../voorstel.ts"
import { blockKinds } from "./blocking-keys.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { grondenVoor } from "./gronden.ts"
import { mogelijkePartijen } from "./mogelijke-partijen.ts"
import { namenContradict } from "./namen-contradict.ts"

type Gegevens = Readonly<Record<string, unknown>>

const home = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12, huisletter: "a" }
const elders = { ...home, postcode: "9998XL", huisnummer: 7 }
const mail = (adres: string) => ({ soortDigitaalAdres: "email", adres })
const telefoon = (adres: string) => ({ soortDigitaalAdres: "telefoonnummer", adres })
const [ownMail, atHome] = [mail("johannes.zandstra@example.nl"), telefoon("06 70012301")]

const who = {
  contactnaam: { voorletters: "J.P.", voornaam: "Johannes", achternaam: "Zandstra" },
  bezoekadres: home,
  digitaleAdressen: [ownMail, atHome]
}
const partij = (id: number, gegevens: Gegevens = {}): Partij =>
  ({
    id: `partij-${id}`,
    gegevens: {
      soortPartij: "persoon",
      identificatoren: [],
      indicatieActief: true,
      indicatieGeheimhouding: false,
      ...who,
      ...gegevens
    }
  }) as unknown as Partij
const betrokkene = (
  gegeven: Gegevens = {},
  candidates: ReadonlyArray<Partij> = [partij(1)],
  id = "betrokkene-1"
): Dossierbetrokkene =>
  ({
    betrokkene: { _tag: "Ongekend", id, contactgegevens: { ...who, ...gegeven } },
    candidates,
    largeBlocks: [],
    ontkoppeld: false,
    vergelijkingsvormen: []
  }) as unknown as Dossierbetrokkene

const gronden = (...betrokkenen: ReadonlyArray<Dossierbetrokkene>): ReadonlyArray<Koppelgrond> | undefined => {
  const candidatesOf = mogelijkePartijen({ klantcontact: {}, betrokkenen } as unknown as Klantcontactdossier)
  const [first] = candidatesOf
  return first === undefined || first.partijen.length !== 1 ? undefined : grondenVoor(first, candidatesOf)
}

const both: ReadonlyArray<Koppelgrond> = ["email-en-naam", "telefoon-adres-en-naam"]
const naam = (different: Gegevens) => ({ contactnaam: { ...who.contactnaam, ...different } })

describe("the grounds on which a policy may link", () => {
  it("are given when the required fields agree, and both when all fields do", () => {
    assert.deepStrictEqual(gronden(betrokkene()), both)
    assert.deepStrictEqual(gronden(betrokkene({ bezoekadres: undefined })), ["email-en-naam"])
    assert.deepStrictEqual(
      gronden(betrokkene({ contactnaam: { voornaam: "JOHANNES", achternaam: "van Zandstra" } })),
      both
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
      digitaleAdressen: [ownMail, telefoon("06 70012399")]
    }],
    ["an e-mail address with a typing error and no telephone", {
      digitaleAdressen: [mail("johannes.zandtsra@example.nl")]
    }],
    ["the address alone beside the name", { digitaleAdressen: [] }],
    ["the e-mail address alone beside the name, which a child of that name may use", {
      bezoekadres: undefined,
      digitaleAdressen: [ownMail]
    }],
    ["the e-mail address and the address beside the name: that child lives there", { digitaleAdressen: [ownMail] }],
    ["the telephone alone beside the name", { bezoekadres: undefined, digitaleAdressen: [atHome] }],
    ["the telephone and the address, which a household shares", { digitaleAdressen: [atHome] }],
    ["an e-mail address of the family's", {
      digitaleAdressen: [mail("fam.zandstra@example.nl"), atHome]
    }],
    ["the telephone, and the address without its letter", {
      bezoekadres: { ...home, huisletter: undefined },
      digitaleAdressen: [atHome]
    }]
  ])("are not there for who gives %s", (_what, gegeven) => {
    assert.deepStrictEqual(gronden(betrokkene(gegeven)) ?? [], [])
  })

  it.each<readonly [string, Gegevens, ReadonlyArray<Koppelgrond>]>([
    ["another address: he may be the son who left home", { bezoekadres: elders, digitaleAdressen: [ownMail] }, []],
    [
      "another telephone number",
      { bezoekadres: undefined, digitaleAdressen: [ownMail, telefoon("06 70012399")] },
      []
    ],
    ["another e-mail address: he may be the son at home", {
      digitaleAdressen: [mail("j.zandstra99@example.org"), atHome]
    }, []]
  ])("are not there for who also gives %s", (_what, gegeven, expected) => {
    assert.deepStrictEqual(gronden(betrokkene(gegeven)), expected)
  })

  it("are not given when only the initials of father and son differ", () => {
    assert.isUndefined(gronden(betrokkene(naam({ voorletters: "J.H." }))))
  })

  it("are not given when the voornaam of both may be initials", () => {
    for (const [voornaam, expected] of [["Ja", []], ["Jan", both]] as const) {
      const who = { ...naam({ voornaam }), digitaleAdressen: [mail("jan.zandstra@example.nl"), atHome] }
      assert.deepStrictEqual(gronden(betrokkene(who, [partij(1, who)])), expected)
    }
  })

  it.each<readonly [string, Gegevens]>([
    ["asked geheimhouding", { indicatieGeheimhouding: true }],
    ["may have asked geheimhouding", { indicatieGeheimhouding: null }],
    ["is a contactpersoon", { soortPartij: "contactpersoon" }]
  ])("are not there when the partij %s", (_what, gegevens) => {
    assert.deepStrictEqual(gronden(betrokkene({}, [partij(1, gegevens)])), [])
  })

  it("B10: are not given after an unlinking", () => {
    assert.deepStrictEqual(gronden({ ...betrokkene(), ontkoppeld: true }), [])
  })

  // Kills: candidates taken for all there are, where too many share a value to be candidates.
  it.each(blockKinds)("are not given when too many partijen to compare share a value: %s", (kind) => {
    assert.deepStrictEqual(gronden({ ...betrokkene(), largeBlocks: [kind] }), [])
  })

  it("are not given when two betrokkenen at the klantcontact may be the same partij", () => {
    assert.deepStrictEqual(gronden(betrokkene(), betrokkene({}, [partij(1)], "betrokkene-2")), [])
    assert.deepStrictEqual(
      gronden(betrokkene(), betrokkene(naam({ voornaam: "Fenna", voorletters: "F." }), [partij(1)], "betrokkene-2")),
      both
    )
  })

  it.each<readonly [string, Gegevens, ReadonlyArray<Koppelgrond>]>([
    ["with another name at the same address", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: []
    }, both],
    ["of no kin at another address", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      bezoekadres: elders,
      digitaleAdressen: [mail("fenna@example.nl")]
    }, both],
    ["with another name and the same e-mail address: a family's", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: [ownMail]
    }, []],
    ["with another name and the same telephone: that at home, or an office's", {
      ...naam({ voornaam: "Fenna", voorletters: "F." }),
      digitaleAdressen: [atHome]
    }, []],
    ["that is not actief, with the same name and address", { indicatieActief: false, digitaleAdressen: [] }, []],
    ["that is not actief, with initials that fit and the same telephone", {
      indicatieActief: false,
      contactnaam: { voorletters: "J.", achternaam: "Zandstra" },
      bezoekadres: undefined,
      digitaleAdressen: [atHome]
    }, []]
  ])("take into account another partij %s", (_what, gegevens, expected) => {
    for (const candidates of [[partij(1), partij(2, gegevens)], [partij(2, gegevens), partij(1)]]) {
      assert.deepStrictEqual(gronden(betrokkene({}, candidates)), expected)
    }
  })

  // Kills: a field that outweighs the name.
  it("are not given, nor a proposal, for another member of the household, whatever they share", () => {
    const voornamen = ["Johanna", "Jelmer", "Jan Hendrik", "Fenna", "Hans", "Jo-Anne"].map((voornaam) => ({
      voornaam,
      achternaam: "Zandstra"
    }))
    const others = fc.constantFrom<Gegevens>(
      ...voornamen,
      ...voornamen.map((different) => ({ ...different, voorletters: "J." })),
      { voorletters: "F.", achternaam: "Zandstra" },
      { voorletters: "J.H.", achternaam: "Zandstra" }
    )
    const shared = fc.record({
      bezoekadres: fc.constantFrom(home, undefined),
      digitaleAdressen: fc.subarray([ownMail, atHome])
    })
    fc.assert(
      fc.property(
        others,
        shared,
        fc.constantFrom<Gegevens>(naam({ voornaam: "Jan Pieter" }), naam({ voornaam: "Johannes" })),
        (contactnaam, van, ofPartij) => {
          const other = betrokkene({ contactnaam, ...van }, [partij(1, ofPartij)])
          const contradicting = namenContradict(
            profileOfContactgegevens(other.betrokkene.contactgegevens),
            profileOfPartijgegevens(partij(1, ofPartij).gegevens)
          )
          assert.deepStrictEqual(gronden(other) ?? [], [])
          if (contradicting) assert.isUndefined(gronden(other))
        }
      )
    )
  })

  // Kills: a demand of one ground that goes by another.
  it("are given only on fields that agree fully, whatever else there is", () => {
    const namen: ReadonlyArray<Gegevens | undefined> = [
      who.contactnaam,
      who.contactnaam,
      { voornaam: "Johannes", achternaam: "Zandstra" },
      { voorletters: "J.", achternaam: "Zandstra" },
      { voornaam: "Jan", achternaam: "Zandstra" },
      undefined
    ]
    const gegeven = fc.record({
      contactnaam: fc.constantFrom(...namen),
      bezoekadres: fc.constantFrom(home, home, home, elders, undefined),
      digitaleAdressen: fc.subarray([ownMail, atHome, mail("fam.zandstra@example.nl"), telefoon("06 70012399")])
    })
    const partijen = fc.array(gegeven, { minLength: 1, maxLength: 3 }).map((all) =>
      all.map((van, place) => partij(place, van))
    )
    const gezien = new Map<Koppelgrond, number>()
    fc.assert(
      fc.property(gegeven, partijen, fc.constantFrom(false, false, false, true), (own, candidates, ontkoppeld) => {
        const van = { ...betrokkene(own, candidates), ontkoppeld }
        const all = mogelijkePartijen({ klantcontact: {}, betrokkenen: [van] } as unknown as Klantcontactdossier)
        for (const grond of gronden(van) ?? []) {
          gezien.set(grond, (gezien.get(grond) ?? 0) + 1)
          const chosen = all[0]?.partijen[0]?.partij.gegevens as unknown as typeof own
          const shared = own.digitaleAdressen.filter(({ adres }) =>
            chosen.digitaleAdressen.some((other) => other.adres === adres)
          ).map(({ soortDigitaalAdres }) => soortDigitaalAdres)
          assert.isFalse(ontkoppeld)
          for (const contactnaam of [own.contactnaam, chosen.contactnaam]) {
            assert.deepInclude(contactnaam, { voornaam: own.contactnaam?.["voornaam"], achternaam: "Zandstra" })
          }
          assert.include(shared, "email")
          if (grond === "telefoon-adres-en-naam") {
            assert.include(shared, "telefoonnummer")
            assert.isDefined(own.bezoekadres)
            assert.deepStrictEqual(chosen.bezoekadres, own.bezoekadres)
          }
        }
      }),
      { numRuns: 8000 }
    )
    for (const grond of koppelgronden) assert.isAbove(gezien.get(grond) ?? 0, 10, grond)
  })
})
