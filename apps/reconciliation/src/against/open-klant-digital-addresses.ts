import { vergelijkingsvorm } from "@betrokkene/domain"
import { filledIn, list, members, text } from "./json.ts"

type Velden = Readonly<Record<string, unknown>>

/** A digital address with the uuid by which an Open Klant refers to it. */
interface Adres {
  readonly uuid: string
  readonly adres: Velden
}

/**
 * The digital addresses of a partij. They are only told when they came along whole (`expand`): an Open Klant leaves out what it wrote
 * before in the same answer.
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

/** Each once, however it is written: an Open Klant may have one twice. */
export const eachOnce = (adressen: ReadonlyArray<Adres>): ReadonlyArray<Velden> => {
  const gezien = new Set<string>()
  return adressen.map(({ adres }) => adres).filter((adres) => !gezien.has(form(adres)) && gezien.add(form(adres)))
}

/** The one that is preferred; not told when it is none of these. */
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
