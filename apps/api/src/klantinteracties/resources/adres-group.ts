import { type Bezoekadres, type Correspondentieadres, Land, type OntvangenAdres } from "@betrokkene/domain"
import { adresregels } from "@betrokkene/domain/internal"
import { Result, Schema } from "effect"
import { integer, type Kind, orNull, text } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"
import { readText, refused } from "../engine/reading.ts"
import { shownToevoeging } from "./shown-toevoeging.ts"

type Adres = Bezoekadres | Correspondentieadres | undefined

/** An address by the names of the contract. */
type ContractAdres = { readonly [part in keyof OntvangenAdres]?: OntvangenAdres[part] | undefined }

/** The contract has no member for a postbus or antwoordnummer: they are a line of the address. */
const contractAdres = (adres: Adres): ContractAdres => {
  if (adres === undefined) return {}
  const [adresregel1, adresregel2, adresregel3] = adresregels(adres)
  const lines = { adresregel1, adresregel2, adresregel3 }
  if ("adresregel1" in adres) return { ...lines, land: adres.land.code }
  const place = { postcode: spaced(adres.postcode), stad: adres.woonplaats, land: adres.land?.code }
  if ("postbusnummer" in adres || "antwoordnummer" in adres) return { ...place, ...lines }
  return {
    ...place,
    nummeraanduidingId: adres.nummeraanduidingId,
    straatnaam: adres.straat,
    huisnummer: adres.huisnummer,
    huisnummertoevoeging: shownToevoeging(adres)
  }
}

const spaced = (postcode: string | undefined): string | undefined =>
  postcode?.replace(/^([0-9]{4})([A-Z]{2})$/u, "$1 $2")

/** A text of which the contract says more than how long it is; it may be empty. */
const textThat = (
  isRight: (value: string) => boolean,
  maximum: number,
  detail: string
): Kind<string | undefined> => ({
  ...text(maximum),
  read: (value, name) =>
    Result.flatMap(
      readText(maximum)(value, name),
      (read) => read === "" || isRight(String(read)) ? Result.succeed(read) : refused(name, "invalid", detail)
    )
})

const matches = (form: RegExp) => (value: string): boolean => form.test(value)

const decodeLand = Schema.decodeUnknownResult(Land)
const isLand = (code: string): boolean => /^[A-Z]{2}$/u.test(code) && Result.isSuccess(decodeLand({ code }))

const members = group<ContractAdres>([
  member(
    "nummeraanduidingId",
    textThat(matches(/^[0-9]{16}$/u), 16, "Een nummeraanduidingId heeft zestien cijfers."),
    ({ nummeraanduidingId }) => nummeraanduidingId
  ),
  member("straatnaam", text(255), ({ straatnaam }) => straatnaam),
  member("huisnummer", orNull(integer(1, 99999)), ({ huisnummer }) => huisnummer),
  member("huisnummertoevoeging", text(20), ({ huisnummertoevoeging }) => huisnummertoevoeging),
  member(
    "postcode",
    textThat(matches(/^[1-9][0-9]{3} [A-Z]{2}$/u), 7, "Een postcode is geschreven als 1234 AB."),
    ({ postcode }) => postcode
  ),
  member("stad", text(255), ({ stad }) => stad),
  member("adresregel1", text(80), ({ adresregel1 }) => adresregel1),
  member("adresregel2", text(80), ({ adresregel2 }) => adresregel2),
  member("adresregel3", text(80), ({ adresregel3 }) => adresregel3),
  member("land", textThat(isLand, 2, "Een land is een code van twee hoofdletters uit ISO 3166-1."), ({ land }) => land)
])

/** An address of a record: what the domain has of it, and how it was received if the domain has not all of it. */
interface ShownAdres {
  readonly adres: Adres
  readonly ontvangen: OntvangenAdres | undefined
}

/** An address: always all its members, which are empty when there is none. */
export const adresGroup: Kind<ShownAdres> = {
  ...members,
  write: ({ adres, ontvangen }) => members.write(ontvangen ?? contractAdres(adres), "")
}
