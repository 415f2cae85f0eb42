import {
  type AlongFilter,
  type Betrokkene,
  digitaleAdressenVanBetrokkene,
  type GivenAdresFilter,
  type Klantcontact,
  type KlantcontactId,
  maximumBetrokkenenAlong,
  type NumberedBetrokkeneFilter,
  type NumberedKlantcontactFilter,
  type NumberedLists,
  type NumberedPage,
  type NumberedPageRequest,
  numberedRecords,
  type NumberedSideFilter,
  type Partij,
  type PartijId,
  type PartijOfFilter,
  type ReadAlong,
  type SideRecord,
  type SideSoort
} from "@betrokkene/domain"
import { sharedWithPartij } from "@betrokkene/domain/internal"
import { type Context, HashMap, Option } from "effect"
import { soortenOfKlantcontact, soortenOfPartij } from "../system/any-side-records.ts"
import type { Content } from "./content.ts"
import { hasIdentificator } from "./has-identificator.ts"
import { hasPart } from "./has-part.ts"
import { isListedPartij } from "./is-listed-partij.ts"
import { numberedAdressen } from "./numbered-adressen.ts"
import { numberedSideRecords } from "./numbered-side-records.ts"
import { filtered } from "./side-records.ts"
import type { Store } from "./store.ts"

/** The port NumberedLists in memory. */
export const numberedLists = ({ read }: Store): Context.Service.Shape<typeof NumberedLists> => ({
  klantcontacten: (filter, browse) =>
    read((content) =>
      page(
        HashMap.toValues(content.klantcontacten).filter((klantcontact) =>
          isKlantcontact(content, klantcontact, filter)
        ),
        ({ gegevens }) => gegevens.plaatsgevondenOp,
        browse
      )
    ),
  betrokkenen: (filter, browse) =>
    read((content) =>
      page(
        HashMap.toValues(content.betrokkenen).filter((betrokkene) => isBetrokkene(content, betrokkene, filter)),
        ({ registratiedatum }) => registratiedatum,
        browse
      )
    ),
  partijen: (filter, browse) =>
    read((content) =>
      page(
        HashMap.toValues(content.partijen).filter((partij) => isListedPartij(content, partij, filter)),
        ({ registratiedatum }) => registratiedatum,
        browse
      )
    ),
  sideRecords: (soort, filter, browse) =>
    read((content) =>
      page(
        numberedSideRecords(content, soort, filter),
        ({ registratiedatum }) => registratiedatum,
        browse
      ) as never
    ),
  digitaleAdressen: (filter, browse) => read((content) => numberedAdressen(content, filter, browse)),
  betrokkenenVanKlantcontacten: (ids) => read((content) => along(content, ids, ({ klantcontact }) => klantcontact)),
  betrokkenenVanPartijen: (ids) => read((content) => along(content, ids, partijIdOf)),
  klantcontactWithAlong: (id) =>
    read((content) =>
      Option.map(HashMap.get(content.klantcontacten, id), (record) => ({
        record,
        along: alongKlantcontact(content, id)
      }))
    ),
  partijWithAlong: (id, filter) =>
    read((content) =>
      Option.map(HashMap.get(content.partijen, id), (record) => ({ record, along: alongPartij(content, id, filter) }))
    ),
  alongKlantcontacten: (ids) => read((content) => new Map(ids.map((id) => [id, alongKlantcontact(content, id)]))),
  alongPartijen: (ids, filter) => read((content) => new Map(ids.map((id) => [id, alongPartij(content, id, filter)])))
})

const alongKlantcontact = (content: Content, id: KlantcontactId): ReadAlong => {
  const own = soortenOfKlantcontact.flatMap((soort) => newest(content, soort, { klantcontact: id }))
  const actoren = new Set<string>(own.flatMap((one) => one.soort === "actorklantcontact" ? [one.gegevens.actor] : []))
  const took = numberedSideRecords(content, "actor", {}).filter(({ id }) => actoren.has(id))
  return {
    betrokkenen: along(content, [id], ({ klantcontact }) => klantcontact).map((one) => one.id),
    sideRecords: lastFirst([...own, ...took])
  }
}

const alongPartij = (content: Content, id: PartijId, { notSecret }: AlongFilter): ReadAlong => ({
  betrokkenen: along(content, [id], partijIdOf).map((one) => one.id),
  sideRecords: lastFirst(
    soortenOfPartij.flatMap(([soort, veld]) =>
      newest(content, soort, { [veld]: id, ...(notSecret === undefined ? {} : { notSecret }) })
    )
  )
})

/** The newest side records of a kind that match. */
const newest = (content: Content, soort: SideSoort, filter: NumberedSideFilter): ReadonlyArray<SideRecord> =>
  lastFirst(numberedSideRecords(content, soort, filter)).slice(0, maximumBetrokkenenAlong)

const lastFirst = (records: ReadonlyArray<SideRecord>): ReadonlyArray<SideRecord> =>
  newestFirst(records, ({ registratiedatum }) => registratiedatum)

const partijIdOf = (betrokkene: Betrokkene): PartijId | undefined =>
  betrokkene._tag === "Gekend" ? betrokkene.partij : undefined

const newestFirst = <A extends { readonly id: string }>(
  records: ReadonlyArray<A>,
  momentOf: (record: A) => string
): ReadonlyArray<A> =>
  records.toSorted((one, other) => -compare(momentOf(one), momentOf(other)) || -compare(one.id, other.id))

const compare = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

const page = <A extends { readonly id: string }>(
  records: ReadonlyArray<A>,
  momentOf: (record: A) => string,
  { aantal, skip }: NumberedPageRequest
): NumberedPage<A> => ({
  records: newestFirst(records, momentOf).slice(skip, skip + aantal),
  count: Math.min(records.length, numberedRecords)
})

const along = (
  content: Content,
  ids: ReadonlyArray<string>,
  ownerOf: (betrokkene: Betrokkene) => string | undefined
): ReadonlyArray<Betrokkene> => {
  const wanted = new Set(ids)
  const momentOf = ({ klantcontact }: Betrokkene) =>
    Option.match(HashMap.get(content.klantcontacten, klantcontact), {
      onNone: () => "",
      onSome: ({ gegevens }) => gegevens.plaatsgevondenOp
    })
  const found = newestFirst(
    HashMap.toValues(content.betrokkenen).filter((betrokkene) => wanted.has(ownerOf(betrokkene) ?? "")),
    momentOf
  )
  const counted = new Map<string, number>()
  return found.filter((betrokkene) => {
    const owner = ownerOf(betrokkene) ?? ""
    const count = (counted.get(owner) ?? 0) + 1
    counted.set(owner, count)
    return count <= maximumBetrokkenenAlong
  })
}

const isKlantcontact = (
  content: Content,
  klantcontact: Klantcontact,
  {
    betrokkene,
    gekend,
    indicatieContactGelukt,
    internetaak,
    kanaal,
    nummer,
    onderwerp,
    open,
    partOfDigitaalAdres,
    partOfInhoud,
    partOfOnderwerp,
    partOfReactie,
    plaatsgevondenOp,
    referentienummer,
    vertrouwelijk,
    wasOnderwerp,
    ...partij
  }: NumberedKlantcontactFilter
): boolean => {
  const { gegevens, id } = klantcontact
  const own = () => HashMap.toValues(content.betrokkenen).filter((one) => one.klantcontact === klantcontact.id)
  return (nummer === undefined || klantcontact.nummer === nummer)
    && (referentienummer === undefined || klantcontact.gegevens.referentienummer === referentienummer)
    && (kanaal === undefined || gegevens.kanaal === kanaal)
    && (vertrouwelijk === undefined || gegevens.vertrouwelijk === vertrouwelijk)
    && (indicatieContactGelukt === undefined || gegevens.indicatieContactGelukt === indicatieContactGelukt)
    && (plaatsgevondenOp === undefined || gegevens.plaatsgevondenOp === plaatsgevondenOp)
    && (betrokkene === undefined || own().some(({ id }) => id === betrokkene))
    && (internetaak === undefined
      || filtered(content, "internetaak", { klantcontact: id }).length > 0 === internetaak)
    && hasPart(gegevens.onderwerp, partOfOnderwerp)
    && hasPart(gegevens.inhoud, partOfInhoud)
    && hasPart(gegevens.reactie, partOfReactie)
    && (partOfDigitaalAdres === undefined ||
      own().some((one) =>
        digitaleAdressenVanBetrokkene.list(one).some(({ adres }) => hasPart(adres.adres, partOfDigitaalAdres))
      ))
    && (onderwerp === undefined || hasOnderwerp(content, { ...onderwerp, klantcontact: id }))
    && (wasOnderwerp === undefined || hasOnderwerp(content, { ...wasOnderwerp, wasKlantcontact: id }))
    && (open !== true || !gegevens.vertrouwelijk)
    && (gekend === undefined || own().some(({ _tag }) => _tag === "Gekend") === gekend)
    && (isAny(partij) || own().some((one) => wasPartij(content, one, partij)))
}

const hasOnderwerp = (content: Content, filter: NumberedSideFilter<"onderwerpobject">): boolean =>
  numberedSideRecords(content, "onderwerpobject", filter).length > 0

const isBetrokkene = (
  content: Content,
  betrokkene: Betrokkene,
  {
    contactnaam = {},
    digitaalAdres,
    klantcontact,
    klantcontactNummer,
    klantcontactReferentienummer,
    organisatienaam,
    partijNummer,
    ...partij
  }: NumberedBetrokkeneFilter
): boolean =>
  (klantcontact === undefined || betrokkene.klantcontact === klantcontact)
  && (klantcontactNummer === undefined || Option.exists(
    HashMap.get(content.klantcontacten, betrokkene.klantcontact),
    ({ nummer }) => nummer === klantcontactNummer
  ))
  && (klantcontactReferentienummer === undefined || Option.exists(
    HashMap.get(content.klantcontacten, betrokkene.klantcontact),
    ({ gegevens }) => gegevens.referentienummer === klantcontactReferentienummer
  ))
  && (organisatienaam === undefined || betrokkene.contactgegevens.organisatienaam === organisatienaam)
  && (digitaalAdres === undefined || gaveAdres(content, betrokkene, digitaalAdres))
  && Object.entries(contactnaam).every(([part, waarde]) =>
    betrokkene.contactgegevens.contactnaam?.[part as keyof typeof contactnaam] === waarde
  )
  && (partijNummer === undefined
    || Option.exists(partijOf(content, betrokkene), ({ nummer }) => nummer === partijNummer))
  && (isAny(partij) || wasPartij(content, betrokkene, partij))

/** An address that it shares with its partij has the id of that one. */
const gaveAdres = (content: Content, betrokkene: Betrokkene, { adres, id }: GivenAdresFilter): boolean => {
  const shared = new Map(
    Option.match(partijOf(content, betrokkene), {
      onNone: () => [],
      onSome: (partij) => sharedWithPartij(betrokkene, partij)
    }).map(({ ofBetrokkene, ofPartij }) => [ofBetrokkene.id, ofPartij.id])
  )
  return digitaleAdressenVanBetrokkene.list(betrokkene).some((one) =>
    (id === undefined || (shared.get(one.id) ?? one.id) === id) && (adres === undefined || one.adres.adres === adres)
  )
}

const isAny = ({ identificator, partij }: PartijOfFilter): boolean =>
  partij === undefined && identificator === undefined

const wasPartij = (content: Content, betrokkene: Betrokkene, { identificator, partij }: PartijOfFilter): boolean =>
  Option.exists(partijOf(content, betrokkene), (own) =>
    (partij === undefined || own.id === partij)
    && (identificator === undefined || hasIdentificator(own, identificator)))

const partijOf = (content: Content, betrokkene: Betrokkene): Option.Option<Partij> =>
  betrokkene._tag === "Gekend" ? HashMap.get(content.partijen, betrokkene.partij) : Option.none()
