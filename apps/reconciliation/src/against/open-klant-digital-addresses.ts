import { vergelijkingsvorm } from "@betrokkene/domain"
import { filledIn, list, members, text } from "./json.ts"

type Velden = Readonly<Record<string, unknown>>

/** A digital address with the uuid by which Open Klant refers to it. */
interface Adres {
  readonly uuid: string
  readonly adres: Velden
}

/**
 * The digital addresses of a partij, if the answer holds them completely (`expand`). Open Klant leaves out an expanded
 * object that it wrote earlier in the same answer.
 */
export const adressenVan = (partij: Velden): ReadonlyArray<Adres> | undefined => {
  const references = list(partij["digitaleAdressen"])
  const passedOn = list(members(partij["_expand"])["digitaleAdressen"]).map(members)
  if (!Array.isArray(partij["digitaleAdressen"]) || references.length !== passedOn.length) return undefined
  return passedOn.map(({ adres, omschrijving, soortDigitaalAdres, uuid }) => ({
    uuid: text(uuid),
    adres: filledIn({ soortDigitaalAdres, adres, omschrijving })
  }))
}

/** Each address once, in whatever notation: Open Klant may hold one twice. */
export const eachOnce = (adressen: ReadonlyArray<Adres>): ReadonlyArray<Velden> => {
  const gezien = new Set<string>()
  return adressen.map(({ adres }) => adres).filter((adres) => !gezien.has(form(adres)) && gezien.add(form(adres)))
}

/** The preferred address; left out if it is none of these. */
export const voorkeurVan = (partij: Velden, adressen: ReadonlyArray<Adres>): object => {
  const voorkeur = partij["voorkeursDigitaalAdres"]
  if (voorkeur === null) return { voorkeurskanaal: null }
  const chosen = adressen.find(({ uuid }) => uuid !== "" && uuid === text(members(voorkeur)["uuid"]))
  return chosen === undefined ? {} : { voorkeurskanaal: chosen.adres }
}

const form = (adres: Velden): string => {
  const soortDigitaalAdres = text(adres["soortDigitaalAdres"])
  return JSON.stringify([soortDigitaalAdres, vergelijkingsvorm({ soortDigitaalAdres, adres: text(adres["adres"]) })])
}
