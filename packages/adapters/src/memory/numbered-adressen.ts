import {
  type Betrokkene,
  type DatumFilter,
  type DigitaalAdres,
  type DigitaalAdresId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  type ListedAdres,
  type NumberedAdresFilter,
  type NumberedPage,
  type NumberedPageRequest,
  numberedRecords,
  type Partij,
  type Versie
} from "@betrokkene/domain"
import { sharedWithPartij } from "@betrokkene/domain/internal"
import { HashMap, Option } from "effect"
import type { Content } from "./content.ts"
import { hasIdentificator } from "./has-identificator.ts"
import { hasPart } from "./has-part.ts"

/** An address with the records that have it, and where it stands in the list. */
interface Found {
  readonly id: DigitaalAdresId
  readonly adres: DigitaalAdres
  readonly versie: Versie
  readonly partij?: Partij
  /** Those who gave it, the last first. */
  readonly givers: ReadonlyArray<Betrokkene>
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
      .map(({ adres, givers, id, partij, versie }) => ({
        id,
        adres,
        versie,
        ...(partij === undefined ? {} : { partij: partij.id }),
        ...linkOf(givers.find((giver) => isGiver(giver, filter)))
      })),
    count: Math.min(found.length, numberedRecords)
  }
}

/** Every address once: one that a betrokkene shares with its partij is that of the partij. */
const allAdressen = (content: Content): ReadonlyArray<Found> => {
  const betrokkenen = HashMap.toValues(content.betrokkenen).toSorted((one, other) =>
    placeOf(one, 0) < placeOf(other, 0) ? 1 : -1
  )
  const shared = betrokkenen.flatMap((betrokkene) =>
    betrokkene._tag === "Ongekend" ? [] : Option.match(HashMap.get(content.partijen, betrokkene.partij), {
      onNone: () => [],
      onSome: (partij) => sharedWithPartij(betrokkene, partij).map((one) => ({ betrokkene, ...one }))
    })
  )
  const givers = Map.groupBy(shared, ({ ofPartij }) => ofPartij.id)
  const isShared = new Set(shared.map(({ ofBetrokkene }) => ofBetrokkene.id))
  return [
    ...HashMap.toValues(content.partijen).flatMap((partij) =>
      digitaleAdressenVanPartij.list(partij).map(({ adres, id }, place): Found => ({
        id,
        adres,
        versie: partij.versie,
        partij,
        givers: (givers.get(id) ?? []).map(({ betrokkene }) => betrokkene),
        place: placeOf(partij, place)
      }))
    ),
    ...betrokkenen.flatMap((betrokkene) =>
      digitaleAdressenVanBetrokkene.list(betrokkene).flatMap(({ adres, id }, place): ReadonlyArray<Found> =>
        isShared.has(id)
          ? []
          : [{ id, adres, versie: betrokkene.versie, givers: [betrokkene], place: placeOf(betrokkene, place) }]
      )
    )
  ]
}

const linkOf = (betrokkene: Betrokkene | undefined) =>
  betrokkene === undefined ? {} : {
    betrokkene: betrokkene.id,
    ...(betrokkene._tag === "Gekend" ? { partijVanBetrokkene: betrokkene.partij } : {})
  }

const placeOf = ({ id, registratiedatum }: Betrokkene | Partij, place: number): string =>
  `${registratiedatum} ${id} ${String(place).padStart(5, "0")}`

const isAdres = (
  { adres, givers, id, partij }: Found,
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
    && (filter.betrokkene === undefined && filter.rol === undefined
      || givers.some((giver) => isGiver(giver, filter)))
    && (filter.geheim || gegevens?.indicatieGeheimhouding !== true)
    && (identificator === undefined || (partij !== undefined && hasIdentificator(partij, identificator)))
}

const isGiver = ({ id, rol }: Betrokkene, filter: NumberedAdresFilter): boolean =>
  isEqual(filter.betrokkene, id) && isEqual(filter.rol, rol)

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
