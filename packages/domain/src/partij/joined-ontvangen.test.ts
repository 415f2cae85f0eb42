import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { Partij } from "./partij.ts"
import { voegSamen } from "./samenvoegen.ts"

const of = (place: number, gegevens: object) =>
  read(Partij, {
    id: `0d0e7f0e-6b0f-4a55-8d7f-60000000000${place}`,
    nummer: `000000000${place}`,
    gegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Proefpersoon" }, ...gegevens },
    registratiedatum: "2026-11-23T09:15:00Z",
    versie: 1
  })

const nl = { voorkeurstaal: { code: "nld" }, zoalsOntvangen: { voorkeurstaal: "nl" } }
const fy = { voorkeurstaal: { code: "fry" }, zoalsOntvangen: { voorkeurstaal: "fy" } }
const received = (stad: string) => ({ zoalsOntvangen: { bezoekadres: { stad } } })
const address = { bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "3511AB", huisnummer: 7 } }

const merged = (blijft: object, vervalt: object, keuzes = {}) => {
  const { bezoekadres, voorkeurstaal, zoalsOntvangen } =
    Result.getOrThrow(voegSamen(of(1, blijft), of(2, vervalt), keuzes)).gegevens
  return {
    ...(bezoekadres === undefined ? {} : { bezoekadres: true }),
    ...(voorkeurstaal === undefined ? {} : { taal: voorkeurstaal.code as string }),
    ...(zoalsOntvangen === undefined ? {} : { zoalsOntvangen })
  }
}

describe("what two merged partijen keep as it was received", () => {
  // Kills: what was received of a value that was not chosen.
  it("goes along with the value that is chosen", () => {
    assert.deepStrictEqual<object>(merged(nl, fy, { voorkeurstaal: "blijft" }), {
      taal: "nld",
      zoalsOntvangen: { voorkeurstaal: "nl" }
    })
    assert.deepStrictEqual<object>(merged(nl, fy, { voorkeurstaal: "vervalt" }), {
      taal: "fry",
      zoalsOntvangen: { voorkeurstaal: "fy" }
    })
  })

  it("goes along with the only value that there is", () => {
    assert.deepStrictEqual<object>(merged({}, nl), { taal: "nld", zoalsOntvangen: { voorkeurstaal: "nl" } })
    assert.deepStrictEqual<object>(merged(received("Utrecht"), address), { bezoekadres: true })
    assert.deepStrictEqual<object>(merged(address, received("Utrecht")), { bezoekadres: true })
  })

  it("is that of the partij that stays where neither has a value, and else that of the other", () => {
    assert.deepStrictEqual<object>(merged(received("Utrecht"), received("Delft")), received("Utrecht"))
    assert.deepStrictEqual<object>(merged({}, received("Delft")), received("Delft"))
    assert.deepStrictEqual<object>(merged({}, {}), {})
  })
})
