import type { components } from "@betrokkene/client"

/** An address as somebody types it: what is not known of it is empty. */
export interface TypedAdres {
  readonly postcode: string
  readonly huisnummer: string
  readonly straat?: string
  readonly woonplaats?: string
}

/** Whether this is a huisnummer, with or without what comes behind its digits, such as 12, 12a, 12-2 or 12 A bis. */
export const isHuisnummer = (huisnummer: string): boolean => pattern.test(huisnummer)

/** The address for the API, with a huisletter and huisnummertoevoeging if they were typed behind a huisnummer. */
export const typedBezoekadres = (
  { huisnummer, postcode, straat = "", woonplaats = "" }: TypedAdres
): Extract<components["schemas"]["BezoekadresInvoer"], { soortBezoekadres?: "binnenlands_adres" }> => {
  const [, number, huisletter, huisnummertoevoeging] = pattern.exec(huisnummer) ?? []
  return {
    soortBezoekadres: "binnenlands_adres",
    ...(postcode === "" ? {} : { postcode }),
    ...(straat === "" ? {} : { straat }),
    ...(woonplaats === "" ? {} : { woonplaats }),
    ...(number === undefined ? {} : { huisnummer: Number(number) }),
    ...(huisletter === undefined ? {} : { huisletter: huisletter.toUpperCase() }),
    ...(huisnummertoevoeging === undefined ? {} : { huisnummertoevoeging })
  }
}

const pattern = /^([1-9][0-9]{0,4})(?![0-9])(?:[\s-]*([A-Za-z])(?![A-Za-z0-9]))?(?:[\s-]*([A-Za-z0-9]{1,4}))?$/u
