import type { Bezoekadres, Correspondentieadres } from "@betrokkene/domain"
import { adresregels } from "@betrokkene/domain/internal"
import { integer, orNull, text } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"

type Adres = Bezoekadres | Correspondentieadres | undefined

/** An address by the names of the contract. */
interface ContractAdres {
  readonly nummeraanduidingId?: string | undefined
  readonly straatnaam?: string | undefined
  readonly huisnummer?: number | undefined
  readonly huisnummertoevoeging?: string | undefined
  readonly postcode?: string | undefined
  readonly stad?: string | undefined
  readonly adresregels?: ReadonlyArray<string | undefined>
  readonly land?: string | undefined
}

/** The contract has no member for a postbus or antwoordnummer: they are a line of the address. */
const contractAdres = (adres: Adres): ContractAdres => {
  if (adres === undefined) return {}
  const lines = adresregels(adres)
  if ("adresregel1" in adres) return { adresregels: lines, land: adres.land.code }
  const place = { postcode: spaced(adres.postcode), stad: adres.woonplaats, land: adres.land?.code }
  if ("postbusnummer" in adres || "antwoordnummer" in adres) return { ...place, adresregels: lines }
  return {
    ...place,
    nummeraanduidingId: adres.nummeraanduidingId,
    straatnaam: adres.straat,
    huisnummer: adres.huisnummer,
    huisnummertoevoeging: `${adres.huisletter ?? ""}${adres.huisnummertoevoeging ?? ""}`
  }
}

const spaced = (postcode: string | undefined): string | undefined =>
  postcode?.replace(/^([0-9]{4})([A-Z]{2})$/u, "$1 $2")

const members = group<ContractAdres>([
  member("nummeraanduidingId", text(16), ({ nummeraanduidingId }) => nummeraanduidingId),
  member("straatnaam", text(255), ({ straatnaam }) => straatnaam),
  member("huisnummer", orNull(integer(1, 99999)), ({ huisnummer }) => huisnummer),
  member("huisnummertoevoeging", text(20), ({ huisnummertoevoeging }) => huisnummertoevoeging),
  member("postcode", text(7), ({ postcode }) => postcode),
  member("stad", text(255), ({ stad }) => stad),
  ...[0, 1, 2].map((line) =>
    member(`adresregel${line + 1}`, text(80), ({ adresregels }: ContractAdres) => adresregels?.[line])
  ),
  member("land", text(2), ({ land }) => land)
])

/** An address: always all its members, which are empty when there is none. */
export const adresGroup = { ...members, write: (adres: Adres) => members.write(contractAdres(adres), "") }
