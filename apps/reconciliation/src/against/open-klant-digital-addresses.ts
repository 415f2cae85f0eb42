import { vergelijkingsvorm } from "@betrokkene/domain"
import { ingevuld, leden, lijst, tekst } from "./json.ts"

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
  const verwijzingen = lijst(partij["digitaleAdressen"])
  const meegegeven = lijst(leden(partij["_expand"])["digitaleAdressen"]).map(leden)
  if (!Array.isArray(partij["digitaleAdressen"]) || verwijzingen.length !== meegegeven.length) return undefined
  return meegegeven.map(({ adres, omschrijving, soortDigitaalAdres, uuid }) => ({
    uuid: tekst(uuid),
    adres: ingevuld({ soortDigitaalAdres, adres, omschrijving })
  }))
}

/** Each once, however it is written: an Open Klant may have one twice. */
export const elkEenKeer = (adressen: ReadonlyArray<Adres>): ReadonlyArray<Velden> => {
  const gezien = new Set<string>()
  return adressen.map(({ adres }) => adres).filter((adres) => !gezien.has(vorm(adres)) && gezien.add(vorm(adres)))
}

/** The one that is preferred; not told when it is none of these. */
export const voorkeurVan = (partij: Velden, adressen: ReadonlyArray<Adres>): object => {
  const voorkeur = partij["voorkeursDigitaalAdres"]
  if (voorkeur === null) return { voorkeurskanaal: null }
  const gekozen = adressen.find(({ uuid }) => uuid !== "" && uuid === tekst(leden(voorkeur)["uuid"]))
  return gekozen === undefined ? {} : { voorkeurskanaal: gekozen.adres }
}

const vorm = (adres: Velden): string => {
  const soortDigitaalAdres = tekst(adres["soortDigitaalAdres"])
  return JSON.stringify([soortDigitaalAdres, vergelijkingsvorm({ soortDigitaalAdres, adres: tekst(adres["adres"]) })])
}
