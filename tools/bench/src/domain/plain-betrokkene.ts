import { vergelijkingsvorm, zelfdeDigitaalAdres } from "@betrokkene/domain"
import { type DigitaalAdres } from "@betrokkene/domain"
import { isEmailadres, nederland, toE164 } from "@betrokkene/domain/internal"
import { Option } from "effect"
import {
  boolean,
  type Fault,
  type Faults,
  kinds,
  list,
  object,
  oneOf,
  pattern,
  type Read,
  text,
  wholeNumber
} from "./plain-checks.ts"
import { plainLand as land, plainTaal as taal } from "./plain-codes.ts"
import { plainOntvangen } from "./plain-ontvangen.ts"

type Path = ReadonlyArray<string | number>

const uuid = pattern(
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u,
  "id-ongeldig",
  (value) => value.toLowerCase()
)

const datePattern = "(?:19|[2-9][0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
const minutePattern = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
const timePattern = `${minutePattern}:[0-5][0-9]`
const moment = new RegExp(`^${datePattern}T${timePattern}(?:\\.[0-9]{1,9})?(?:Z|[+-]${minutePattern})$`, "u")

const exists = (value: string): boolean =>
  Number(value.slice(8, 10)) <= new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate()

const tijdstip: Read = (value, path, faults) => {
  if (typeof value !== "string") return void faults.push({ pad: path, code: "type-onjuist" })
  if (moment.test(value)) {
    const kept = new Date(value).toISOString()
    if (exists(value) && kept >= "1900" && kept < "9999" && value < "9999") return kept
  }
  return void faults.push({ pad: path, code: "tijdstip-ongeldig" })
}

const postcode = pattern(
  /^[1-9][0-9]{3} ?(?:[A-RT-Za-rt-z][A-Za-z]|[Ss][BCE-RT-Zbce-rt-z])$/u,
  "postcode-ongeldig",
  (value) => value.replace(" ", "").toUpperCase()
)

interface Address {
  readonly straat?: string
  readonly huisnummer?: number
  readonly postcode?: string
  readonly woonplaats?: string
  readonly nummeraanduidingId?: string
  readonly land?: { readonly code: string }
}

const checkDomestic = ({ land }: Address, path: Path, faults: Faults): void => {
  if (land !== undefined && land.code !== nederland) {
    faults.push({ pad: [...path, "land", "code"], code: "land-niet-nederland" })
  }
}

const findable = (address: Address, path: Path, faults: Faults): void => {
  const { huisnummer, nummeraanduidingId, postcode, straat, woonplaats } = address
  const isFindable = nummeraanduidingId !== undefined
    || (huisnummer !== undefined && (postcode !== undefined || (straat !== undefined && woonplaats !== undefined)))
  if (!isFindable) faults.push({ pad: path, code: "adres-onvindbaar" })
  checkDomestic(address, path, faults)
}

const dutch = {
  "straat?": text(255),
  "huisnummer?": wholeNumber(1, 99999, "huisnummer-ongeldig"),
  "huisletter?": pattern(/^[A-Za-z]$/u, "huisletter-ongeldig"),
  "huisnummertoevoeging?": pattern(/^[A-Za-z0-9]{1,4}$/u, "huisnummertoevoeging-ongeldig"),
  "aanduidingBijHuisnummer?": oneOf(["bij", "tegenover"], "aanduiding-bij-huisnummer-ongeldig"),
  "postcode?": postcode,
  "woonplaats?": text(80),
  "nummeraanduidingId?": pattern(/^[0-9]{4}20[0-9]{10}$/u, "nummeraanduiding-id-ongeldig"),
  "land?": land
}

const abroad = { adresregel1: text(80), "adresregel2?": text(80), "adresregel3?": text(80), land }

const checkForeign = ({ land }: Address, path: Path, faults: Faults): void => {
  if (land?.code === nederland) faults.push({ pad: [...path, "land", "code"], code: "land-is-nederland" })
}

const kind: Read = (value) => value

const places = (member: string) => ({
  binnenlands_adres: object({ [member]: kind, ...dutch }, findable),
  buitenlands_adres: object({ [member]: kind, ...abroad }, checkForeign)
})

const postal = (name: string) =>
  object({
    soortCorrespondentieadres: kind,
    [name]: wholeNumber(1, 99999, `${name}-ongeldig`),
    postcode,
    woonplaats: text(80),
    "land?": land
  }, checkDomestic)

const datum: Read = (value, path, faults) => {
  if (typeof value !== "string") return void faults.push({ pad: path, code: "type-onjuist" })
  const isDay = new RegExp(`^${datePattern}$`, "u").test(value) && value < "9999" && exists(value)
  return isDay ? value : void faults.push({ pad: path, code: "datum-ongeldig" })
}

const digitaalAdres = object(
  {
    soortDigitaalAdres: pattern(/^[a-z][a-z0-9_-]{0,39}$/u, "soort-digitaal-adres-ongeldig"),
    adres: text(254),
    "omschrijving?": text(40),
    "referentie?": pattern(/^[A-Za-z0-9_-]{1,50}$/u, "referentie-ongeldig"),
    "isStandaardAdres?": boolean,
    "verificatieDatum?": datum
  },
  (value, path, faults) => {
    const { adres, soortDigitaalAdres } = value as unknown as DigitaalAdres
    if (soortDigitaalAdres === "email" && !isEmailadres(adres)) {
      faults.push({ pad: [...path, "adres"], code: "email-ongeldig" })
    }
    if (soortDigitaalAdres === "telefoonnummer" && Option.isNone(toE164(adres))) {
      faults.push({ pad: [...path, "adres"], code: "telefoonnummer-ongeldig" })
    }
  }
)

const addresses = list(digitaalAdres, 50, "digitale-adressen-te-veel")

const digitaleAdressen: Read = (value, path, faults) => {
  const before = faults.length
  const all = addresses(value, path, faults) as ReadonlyArray<DigitaalAdres>
  if (faults.length > before) return all
  const seen = new Set<string>()
  const again = (key: string): boolean => seen.size === seen.add(key).size
  for (const [place, { isStandaardAdres, referentie, ...adres }] of all.entries()) {
    const { soortDigitaalAdres } = adres
    if (again(`${soortDigitaalAdres} ${vergelijkingsvorm(adres as DigitaalAdres)} ${referentie ?? ""}`)) {
      faults.push({ pad: [...path, place], code: "digitaal-adres-dubbel" })
    }
    if (referentie !== undefined && again(`referentie ${soortDigitaalAdres} ${referentie}`)) {
      faults.push({ pad: [...path, place, "referentie"], code: "referentie-dubbel" })
    }
    if (isStandaardAdres === true && again(`standaard ${soortDigitaalAdres}`)) {
      faults.push({ pad: [...path, place, "isStandaardAdres"], code: "standaardadres-dubbel" })
    }
  }
  return all
}

const given = object({
  "contactnaam?": object(
    { "voorletters?": text(10), "voornaam?": text(200), "voorvoegselAchternaam?": text(10), "achternaam?": text(200) },
    (name, path, faults) => {
      if (Object.keys(name).length === 0) faults.push({ pad: path, code: "contactnaam-leeg" })
    }
  ),
  "organisatienaam?": text(200),
  "bezoekadres?": kinds("soortBezoekadres", "soort-onbekend", places("soortBezoekadres")),
  "correspondentieadres?": kinds("soortCorrespondentieadres", "soort-onbekend", {
    ...places("soortCorrespondentieadres"),
    postbusnummer: postal("postbusnummer"),
    antwoordnummer: postal("antwoordnummer")
  }),
  "communicatiekanaal?": digitaalAdres,
  "digitaleAdressen?": digitaleAdressen,
  "voorkeurstaal?": taal,
  "zoalsOntvangen?": plainOntvangen
})

/** The preferred address becomes one of the addresses, and keeps the omschrijving that it has there. */
const contactgegevens: Read = (value, path, faults) => {
  const before = faults.length
  const result = given(value, path, faults) as {
    communicatiekanaal?: DigitaalAdres
    digitaleAdressen?: ReadonlyArray<DigitaalAdres>
  }
  if (faults.length > before) return undefined
  const { communicatiekanaal: preferred, digitaleAdressen: all = [] } = result
  result.digitaleAdressen = all
  if (preferred !== undefined) {
    const present = all.find((each) =>
      zelfdeDigitaalAdres(each, preferred) && each.referentie === preferred.referentie
    ) ?? all.find((each) => zelfdeDigitaalAdres(each, preferred))
    const whole = { ...present, ...preferred }
    result.communicatiekanaal = whole
    result.digitaleAdressen = present === undefined
      ? [whole, ...all]
      : all.map((each) => each === present ? whole : each)
  }
  if (result.digitaleAdressen.length > 50) {
    faults.push({ pad: [...path, "digitaleAdressen"], code: "digitale-adressen-te-veel" })
  }
  return result
}

const identificatorsoort = oneOf(["bsn", "rsin", "kvk_nummer", "vestigingsnummer"], "soort-onbekend")
const digest = pattern(/^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/u, "waarde-ongeldig")

const doorEnOp = {
  "earlier?": object({ identificatorsoort, digest, op: tijdstip }),
  "alternatives?": list(uuid, Infinity, ""),
  door: text(200),
  op: tijdstip
}

const grond = kinds("soort", "soort-onbekend", {
  "identificator": object({ soort: kind, identificatorsoort, "digest?": digest, ...doorEnOp }),
  "gekozen-partij": object({ soort: kind, ...doorEnOp })
})

const everybody = {
  _tag: kind,
  id: uuid,
  klantcontact: uuid,
  rol: oneOf(["klant", "vertegenwoordiger"], "rol-ongeldig"),
  initiator: boolean,
  contactgegevens,
  registratiedatum: tijdstip,
  versie: wholeNumber(1, 2147483647, "versie-ongeldig")
}

const betrokkene = kinds("_tag", "soort-onbekend", {
  Ongekend: object(everybody),
  Gekend: object({ ...everybody, partij: uuid, grond })
})

/** Does by hand what decoding the domain's `Betrokkene` does. Returns the value, or all faults. */
export const plainBetrokkene = (
  value: unknown
): { readonly value: unknown } | { readonly faults: ReadonlyArray<Fault> } => {
  const faults: Faults = []
  const read = betrokkene(value, [], faults)
  return faults.length === 0 ? { value: read } : { faults }
}
