import type { Bezoekadres, Correspondentieadres } from "@betrokkene/domain"
import { shownToevoeging } from "../resources/shown-toevoeging.ts"
import { given } from "./decode-domain.ts"

type Values = { readonly [name: string]: unknown }

/** An address of a record. */
export type StoredAdres = Bezoekadres | Correspondentieadres

/** The kinds of address, by the field that tells them apart. */
export type SoortAdres = "soortBezoekadres" | "soortCorrespondentieadres"

const postal = { Postbus: "postbusnummer", Antwoordnummer: "antwoordnummer" } as const

/**
 * An address of the contract as the domain has it; undefined when it is empty. Lines, or a land that is not the
 * Netherlands, make it one abroad, and a line such as "Postbus 12" in the Netherlands one of a postbus. What the
 * contract has no member for stays as it is in the `present` one, while what it shows of that stays.
 */
export const adresFrom = (soort: SoortAdres, values: unknown, present: StoredAdres | undefined): Values | undefined => {
  const adres = given((values ?? {}) as Values)
  if (Object.keys(adres).length === 0) return undefined
  const { adresregel1, huisnummertoevoeging, land, postcode, stad, straatnaam, ...rest } = adres
  const [, word, number] = /^(Postbus|Antwoordnummer) ([0-9]{1,5})$/u.exec(String(adresregel1)) ?? []
  const kind = word === "Postbus" || word === "Antwoordnummer" ? postal[word] : undefined
  const place = {
    ...(postcode === undefined ? {} : { postcode: String(postcode).replace(" ", "") }),
    ...(stad === undefined ? {} : { woonplaats: stad }),
    ...(land === undefined ? {} : { land: { code: land } })
  }
  const isAbroad = land !== undefined && land !== "NL"
  // What only an address with a huisnummer has stays in the others too: the domain then refuses them.
  const others = { ...place, ...rest, ...given({ straat: straatnaam, huisnummertoevoeging }) }
  if (kind !== undefined && soort === "soortCorrespondentieadres" && !isAbroad) {
    return { [soort]: kind, [kind]: Number(number), ...others }
  }
  if (adresregel1 !== undefined || isAbroad) {
    return { [soort]: "buitenlands_adres", ...others, ...given({ adresregel1 }) }
  }
  return {
    [soort]: "binnenlands_adres",
    ...place,
    ...rest,
    ...given({ straat: straatnaam }),
    ...behindNumber(rest["huisnummer"], huisnummertoevoeging, present)
  }
}

/** What stands with a huisnummer: its parts as they are stored while it is as the contract shows these. */
const behindNumber = (huisnummer: unknown, value: unknown, present: StoredAdres | undefined): Values => {
  if (present === undefined || "adresregel1" in present || "postbusnummer" in present || "antwoordnummer" in present) {
    return toevoeging(value)
  }
  if (shownToevoeging(present) !== (value ?? "")) return toevoeging(value)
  const { aanduidingBijHuisnummer, huisletter, huisnummertoevoeging } = present
  return given({
    huisletter,
    huisnummertoevoeging,
    ...(present.huisnummer === huisnummer ? { aanduidingBijHuisnummer } : {})
  })
}

/** One letter behind a huisnummer is a huisletter. */
const toevoeging = (value: unknown): Values => {
  if (value === undefined) return {}
  return /^[A-Za-z]$/u.test(String(value)) ? { huisletter: value } : { huisnummertoevoeging: value }
}
