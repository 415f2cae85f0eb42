import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { betrokkene as betrokkenen, digitaalAdres, partij as partijen } from "../../testing/index.ts"
import { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, type DigitaleAdressen, maximumDigitaleAdressen } from "../values/digitale-adressen.ts"
import { adresListVanBetrokkene, adresListVanPartij, contactgegevensMet, partijgegevensMet } from "./adres-list-van.ts"
import {
  type AdresList,
  adresList,
  adresMetId,
  type ChangedAdressen,
  placeAdres,
  verwijderAdres,
  voegAdresToe,
  wijzigAdres
} from "./adres-list.ts"

const lists = fc.oneof(partijen.map(adresListVanPartij), betrokkenen.map(adresListVanBetrokkene))

const email = (adres: string, rest: object = {}) => read(DigitaalAdres, { soortDigitaalAdres: "email", adres, ...rest })

const refusal = (result: Result.Result<unknown, { readonly _tag: string }>): string =>
  Result.isFailure(result) ? result.failure._tag : "geen"

const preferredIn = (list: AdresList) => list.filter(({ voorkeur }) => voorkeur).map(({ adres }) => adres)

const includesOnce = ({ adressen, voorkeur }: ChangedAdressen) =>
  voorkeur === undefined || adressen.filter((adres) => adres === voorkeur).length === 1

describe("a list of digital addresses", () => {
  const phone = read(DigitaalAdres, {
    soortDigitaalAdres: "telefoonnummer",
    adres: "0201234567",
    isStandaardAdres: true,
    referentie: "portaal"
  })
  const ids = ["1", "2", "3"].map((digit) => `0d0e7f0e-6b0f-4a55-8d7f-00000000000${digit}`)
  const defaults = adresList(
    [email("a@example.nl", { isStandaardAdres: true, referentie: "portaal" }), phone, email("b@example.nl")],
    email("a@example.nl", { isStandaardAdres: true, referentie: "portaal" }),
    ids as never
  )

  // Kills: a sharing that is claimed of addresses that do not say the same, an omschrijving that is lost by telling again.
  it("keeps what was said of an address that is told again, unless it is shared from now on", () => {
    const list = adresList([email("a@example.nl", { omschrijving: "thuis" })], undefined, ids.slice(0, 1) as never)
    const told = (shared: object) => Result.getOrThrow(placeAdres(list, { adres: email("a@example.nl"), ...shared }))
    for (const shared of [{}, { shared: false }]) {
      assert.deepStrictEqual(
        told(shared).adressen,
        list.map(({ adres }) => adres)
      )
    }
    assert.deepStrictEqual(told({ shared: true }).adressen, [email("a@example.nl")])
  })

  // Kills: two defaults of a kind (Open Klant 31), a default of another kind taken away, a preference that keeps the flag.
  it("has one default of each kind: the address that became it last", () => {
    const wanted = email("c@example.nl", { isStandaardAdres: true })
    const first = email("a@example.nl", { referentie: "portaal" })
    const added = Result.getOrThrow(voegAdresToe(defaults, { adres: wanted }))
    assert.deepStrictEqual<unknown>(added.adressen, [first, phone, email("b@example.nl"), wanted])
    assert.deepStrictEqual<unknown>(added.voorkeur, first)
    const changed = Result.getOrThrow(
      wijzigAdres(defaults, ids[2] as never, { adres: email("b@example.nl", { isStandaardAdres: true }) })
    )
    assert.deepStrictEqual<unknown>(changed.adressen.map(({ isStandaardAdres }) => isStandaardAdres), [
      undefined,
      true,
      true
    ])
  })

  // Kills: a referentie that two of a kind have, its own referentie refused (Open Klant 44), the same address refused
  // for another referentie.
  it("has each referentie once for each kind, and an address once for each referentie", () => {
    const taken = voegAdresToe(defaults, { adres: email("c@example.nl", { referentie: "portaal" }) })
    assert.deepInclude(Result.isFailure(taken) ? taken.failure : {}, {
      _tag: "DigitaalAdresDubbel",
      digitaalAdres: ids[0],
      veld: "referentie"
    })
    const own = wijzigAdres(defaults, ids[0] as never, { adres: email("d@example.nl", { referentie: "portaal" }) })
    assert.isTrue(Result.isSuccess(own))
    for (const referentie of ["zaak-1", "zaak-2"]) {
      assert.isTrue(Result.isSuccess(voegAdresToe(defaults, { adres: email("b@example.nl", { referentie }) })))
    }
  })

  it("has each address of the record with its id, and says which is preferred", () => {
    fc.assert(fc.property(partijen, betrokkenen, (partij, betrokkene) => {
      const ofPartij = adresListVanPartij(partij)
      assert.deepStrictEqual(ofPartij.map(({ adres }) => adres), [...partij.gegevens.digitaleAdressen])
      const { communicatiekanaal, digitaleAdressen } = betrokkene.contactgegevens
      const ofBetrokkene = adresListVanBetrokkene(betrokkene)
      assert.deepStrictEqual(ofBetrokkene.map(({ adres }) => adres), [...digitaleAdressen])
      assert.deepStrictEqual(preferredIn(ofBetrokkene), communicatiekanaal === undefined ? [] : [communicatiekanaal])
    }))
  })

  // Kills: put in front, another address lost, a preference lost or kept beside the new one.
  it("gets an address at its end, once and while there is room", () => {
    fc.assert(fc.property(lists, digitaalAdres, fc.constantFrom(true, false, undefined), (list, adres, voorkeur) => {
      const result = voegAdresToe(list, { adres, ...(voorkeur === undefined ? {} : { voorkeur }) })
      const present = list.find((one) => adresKey(one.adres) === adresKey(adres))
      if (present !== undefined) {
        assert.strictEqual(refusal(result), "DigitaalAdresDubbel")
        assert.strictEqual(
          Result.isFailure(result) && "digitaalAdres" in result.failure && result.failure.digitaalAdres,
          present.id
        )
      } else if (list.length >= maximumDigitaleAdressen) {
        assert.strictEqual(refusal(result), "TooManyDigitaleAdressen")
      } else {
        const changed = Result.getOrThrow(result)
        assert.deepStrictEqual(changed.adressen, [...list.map((one) => one.adres), adres])
        assert.strictEqual(changed.voorkeur, voorkeur === true ? adres : preferredIn(list)[0])
        assert.isTrue(includesOnce(changed))
      }
    }))
  })

  // Kills: another place, another id, the preference lost, a second preference, an address twice.
  it("keeps the place, id and preference of an address that changes", () => {
    fc.assert(
      fc.property(
        lists,
        digitaalAdres,
        fc.nat(),
        fc.constantFrom(true, false, undefined),
        (list, adres, n, voorkeur) => {
          const present = list[n % Math.max(1, list.length)]
          if (present === undefined) return
          const others = list.filter((one) => one !== present)
          const result = wijzigAdres(list, present.id, { adres, ...(voorkeur === undefined ? {} : { voorkeur }) })
          if (others.some((one) => adresKey(one.adres) === adresKey(adres))) {
            return assert.strictEqual(refusal(result), "DigitaalAdresDubbel")
          }
          const changed = Result.getOrThrow(result)
          assert.deepStrictEqual(changed.adressen, list.map((one) => one === present ? adres : one.adres))
          assert.deepStrictEqual(Object.values(changed.adresIds), [present.id])
          const isPreferred = voorkeur ?? present.voorkeur
          assert.strictEqual(changed.voorkeur, isPreferred ? adres : preferredIn(others)[0])
          assert.isTrue(includesOnce(changed))
        }
      )
    )
  })

  // Kills: another one removed, a preference kept of what is gone.
  it("loses the address with the id, and its preference", () => {
    fc.assert(fc.property(lists, fc.nat(), (list, n) => {
      const present = list[n % Math.max(1, list.length)]
      if (present === undefined) return
      const rest = list.filter((one) => one !== present)
      const changed = Result.getOrThrow(verwijderAdres(list, present.id))
      assert.deepStrictEqual(changed.adressen, rest.map(({ adres }) => adres))
      assert.strictEqual(changed.voorkeur, preferredIn(rest)[0])
    }))
  })

  it("knows no address by an id that it does not have", () => {
    fc.assert(fc.property(lists, partijen.map(({ id }) => id as never), digitaalAdres, (list, id, adres) => {
      assert.strictEqual(refusal(adresMetId(list, id)), "DigitaalAdresNietGevonden")
      assert.strictEqual(refusal(wijzigAdres(list, id, { adres })), "DigitaalAdresNietGevonden")
      assert.strictEqual(refusal(verwijderAdres(list, id)), "DigitaalAdresNietGevonden")
    }))
  })

  it("is put back into the gegevens of its record", () => {
    fc.assert(fc.property(partijen, betrokkenen, (partij, betrokkene) => {
      const whole = (list: AdresList): ChangedAdressen => ({
        adressen: list.map(({ adres }) => adres),
        voorkeur: preferredIn(list)[0],
        adresIds: {}
      })
      const ofPartij = whole(adresListVanPartij(partij))
      assert.deepStrictEqual({ ...partijgegevensMet(partij.gegevens, ofPartij) }, { ...partij.gegevens })
      const ofBetrokkene = whole(adresListVanBetrokkene(betrokkene))
      const { contactgegevens } = betrokkene
      assert.deepStrictEqual({ ...contactgegevensMet(contactgegevens, ofBetrokkene) }, { ...contactgegevens })
    }))
    assert.deepStrictEqual(adresList([email("a@example.nl")] as DigitaleAdressen, undefined, []), [])
  })
})
