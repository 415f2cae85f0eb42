import {
  type Betrokkene,
  type DatumFilter,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  type ListedAdres,
  type NumberedAdresFilter,
  type NumberedPage,
  type NumberedPageRequest,
  numberedRecords,
  type Partij
} from "@betrokkene/domain"
import { HashMap } from "effect"
import type { Content } from "./content.ts"
import { hasIdentificator } from "./has-identificator.ts"
import { hasPart } from "./has-part.ts"

/** An address with the records that have it, and where it stands in the list. */
interface Found {
  readonly listed: ListedAdres
  readonly partij?: Partij
  readonly betrokkene?: Betrokkene
  readonly place: string
}

/** The list of digital addresses of the port NumberedLists in memory. */
export const numberedAdressen = (
  content: Content,
  filter: NumberedAdresFilter,
  { aantal, skip }: NumberedPageRequest
): NumberedPage<ListedAdres> => {
  const found = allAdressen(content).filter((one) => isAdres(one, filter))
  return {
    records: found.toSorted((one, other) => one.place < other.place ? 1 : -1).slice(skip, skip + aantal)
      .map(({ listed }) => listed),
    count: Math.min(found.length, numberedRecords)
  }
}

/** Every address once: one with the id of an address of a partij is that one. */
const allAdressen = (content: Content): ReadonlyArray<Found> => {
  const ofBetrokkenen = HashMap.toValues(content.betrokkenen).flatMap((betrokkene) =>
    digitaleAdressenVanBetrokkene.list(betrokkene).map(({ adres, id }, place): Found => ({
      betrokkene,
      place: placeOf(betrokkene, place),
      listed: { id, adres, versie: betrokkene.versie, ...linkOf(betrokkene) }
    }))
  )
  const givers = Map.groupBy(ofBetrokkenen, ({ listed }) => listed.id)
  const ofPartijen = HashMap.toValues(content.partijen).flatMap((partij) =>
    digitaleAdressenVanPartij.list(partij).map(({ adres, id }, place): Found => {
      const betrokkene = givers.get(id)?.toSorted((one, other) => one.place < other.place ? 1 : -1)[0]?.betrokkene
      return {
        partij,
        ...(betrokkene === undefined ? {} : { betrokkene }),
        place: placeOf(partij, place),
        listed: { id, adres, versie: partij.versie, partij: partij.id, ...linkOf(betrokkene) }
      }
    })
  )
  const known = new Set(ofPartijen.map(({ listed }) => listed.id))
  return [...ofPartijen, ...ofBetrokkenen.filter(({ listed }) => !known.has(listed.id))]
}

const linkOf = (betrokkene: Betrokkene | undefined) =>
  betrokkene === undefined ? {} : {
    betrokkene: betrokkene.id,
    ...(betrokkene._tag === "Gekend" ? { partijVanBetrokkene: betrokkene.partij } : {})
  }

const placeOf = ({ id, registratiedatum }: Betrokkene | Partij, place: number): string =>
  `${registratiedatum} ${id} ${String(place).padStart(5, "0")}`

const isAdres = (
  { betrokkene, listed: { adres, id }, partij }: Found,
  filter: NumberedAdresFilter
): boolean => {
  const { identificator } = filter
  const gegevens = partij?.gegevens
  return isEqual(filter.id, id)
    && isEqual(filter.adres, adres.adres)
    && hasPart(adres.adres, filter.partOfAdres)
    && hasPart(adres.omschrijving, filter.partOfOmschrijving)
    && filter.soorten?.includes(adres.soortDigitaalAdres) !== false
    && filter.notOfSoorten?.includes(adres.soortDigitaalAdres) !== true
    && isEqual(filter.referentie, adres.referentie)
    && isEqual(filter.isStandaardAdres, adres.isStandaardAdres === true)
    && isEqual(filter.isVerified, adres.verificatieDatum !== undefined)
    && isOnDay(filter.verificatieDatum, adres.verificatieDatum)
    && isEqual(filter.partij, partij?.id)
    && isEqual(filter.soortPartij, gegevens?.soortPartij)
    && isEqual(filter.betrokkene, betrokkene?.id)
    && isEqual(filter.rol, betrokkene?.rol)
    && (filter.geheim || gegevens?.indicatieGeheimhouding !== true)
    && (identificator === undefined || (partij !== undefined && hasIdentificator(partij, identificator)))
}

const isEqual = (wanted: unknown, found: unknown): boolean => wanted === undefined || wanted === found

const isOnDay = (filter: DatumFilter | undefined, day: string | undefined): boolean => {
  if (filter === undefined || Object.keys(filter).length === 0) return true
  const { na, op, totEnMet, vanaf, voor } = filter
  return day !== undefined
    && (op === undefined || day === op)
    && (na === undefined || day > na)
    && (vanaf === undefined || day >= vanaf)
    && (voor === undefined || day < voor)
    && (totEnMet === undefined || day <= totEnMet)
}
