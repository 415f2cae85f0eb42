import { Context, type Effect, type Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { SoortPartij } from "../partij/identificatoren.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { SideFilter, SideRecord } from "../side-records/side-record.ts"
import type { SideSoort } from "../side-records/side-soorten.ts"
import type { Contactnaam } from "../values/contactnaam.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Objectidentificator } from "../values/objectidentificator.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { IdentificatorFilter } from "./identificator-filter.ts"
import type { ListedAdres, NumberedAdresFilter } from "./numbered-adressen.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Number of records of a list that are numbered and counted. Those behind them are in no page. */
export const numberedRecords = 100_000

/** Maximum number of betrokkenen, or of side records of a kind, of one klantcontact or partij that are read along with it. */
export const maximumBetrokkenenAlong = 100

/** The records of a list behind the first `skip`, at most `aantal`. */
export interface NumberedPageRequest {
  readonly skip: number
  readonly aantal: number
}

/**
 * What is read along with a klantcontact or partij: the ids of its betrokkenen, and its side records, newest first, of
 * each kind at most {@link maximumBetrokkenenAlong}. Of a klantcontact: what it was about, its bijlagen and internetaken,
 * which actoren took part, and those actoren. Of a partij: see `ofPartij` of {@link SideDescription}.
 */
export interface ReadAlong {
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  readonly sideRecords: ReadonlyArray<SideRecord>
}

/** Which side records of partijen are read along. */
export interface AlongFilter {
  /** Leaves out those beside a partij with geheimhouding. */
  readonly notSecret?: true
}

/** A record and what is read along with it. */
export interface WithAlong<A> {
  readonly record: A
  readonly along: ReadAlong
}

/** A page of a list by its number, newest first. `count`: the records in the list, at most {@link numberedRecords}. */
export interface NumberedPage<A> {
  readonly records: ReadonlyArray<A>
  readonly count: number
}

/** The partij of a betrokkene: this one, or one that has such an identificator. */
export interface PartijOfFilter {
  readonly partij?: PartijId
  readonly identificator?: IdentificatorFilter
}

/** Parts of an onderwerpobject, all of which one has. */
export interface OnderwerpFilter extends Objectidentificator {
  readonly id?: string
}

/** Filter on klantcontacten. `kanaal` is compared to the letter. */
export interface NumberedKlantcontactFilter extends PartijOfFilter {
  readonly nummer?: Nummer
  readonly referentienummer?: Nummer
  readonly kanaal?: string
  readonly vertrouwelijk?: boolean
  readonly indicatieContactGelukt?: boolean
  readonly plaatsgevondenOp?: Tijdstip
  readonly betrokkene?: BetrokkeneId
  /** Whether it has a betrokkene that is gekend. */
  readonly gekend?: boolean
  /** Whether something has to be done after it, or had to be. */
  readonly internetaak?: boolean
  /** A part of the onderwerp, in capitals or not. It is looked for in the newest {@link numberedRecords}. */
  readonly partOfOnderwerp?: string
  /** A part of the inhoud, likewise. */
  readonly partOfInhoud?: string
  /** A part of the reactie, likewise. */
  readonly partOfReactie?: string
  /**
   * A part of a digital address that one of its betrokkenen gave, in capitals or not. It is looked for in the newest
   * {@link numberedRecords} of these addresses.
   */
  readonly partOfDigitaalAdres?: string
  /** An onderwerpobject that it was about. */
  readonly onderwerp?: OnderwerpFilter
  /** An onderwerpobject of another klantcontact, which was about this one. */
  readonly wasOnderwerp?: OnderwerpFilter
  /** Leaves out those that are vertrouwelijk. */
  readonly open?: true
}

/** Parts of a digital address, all of which one has. `adres` is compared to the letter. */
export interface GivenAdresFilter {
  readonly id?: DigitaalAdresId
  readonly adres?: string
}

/** Filter on betrokkenen. */
export interface NumberedBetrokkeneFilter extends PartijOfFilter {
  readonly klantcontact?: KlantcontactId
  readonly klantcontactNummer?: Nummer
  readonly klantcontactReferentienummer?: Nummer
  readonly partijNummer?: Nummer
  /** Compared to the letter, as its parts. */
  readonly organisatienaam?: string
  readonly contactnaam?: Partial<Contactnaam>
  /** One that the betrokkene gave, in which something is asked. */
  readonly digitaalAdres?: GivenAdresFilter
}

/**
 * Parts of one address, all of which it has, compared to the letter. `adresregels`: its lines in their order, of which
 * those that are undefined are not asked for. A postbus is the first line, as "Postbus 12", and so is an antwoordnummer.
 */
export interface AdresFilter {
  readonly nummeraanduidingId?: string
  /** The code of the land. An address in the Netherlands has one only if it was given. */
  readonly land?: string
  readonly adresregels?: ReadonlyArray<string | undefined>
}

/** Filter on partijen. One identificator has the kind and the value. */
export interface NumberedPartijFilter {
  readonly nummer?: Nummer
  readonly soortPartij?: SoortPartij
  readonly indicatieActief?: boolean
  readonly indicatieGeheimhouding?: boolean
  readonly identificator?: IdentificatorFilter
  readonly bezoekadres?: AdresFilter
  readonly correspondentieadres?: AdresFilter
  /** The partij that represents it. */
  readonly representedBy?: PartijId
  /** The names of categorieen, in one of which it is or was. */
  readonly categorienamen?: ReadonlyArray<string>
  /** Leaves out those with geheimhouding, and those that one with geheimhouding represents. */
  readonly notSecret?: true
}

/** Filter on side records of one kind. Each of these leaves out the kinds to which it does not apply. */
export type NumberedSideFilter<Soort extends SideSoort = SideSoort> = SideFilter<Soort> & {
  readonly id?: string
  /** A part of the naam, in capitals or not. Of actoren. */
  readonly partOfNaam?: string
  /** The nummer of the klantcontact that it stands beside. */
  readonly klantcontactNummer?: Nummer
  readonly klantcontactReferentienummer?: Nummer
  /** The naam of one of the actoren that it is assigned to. Of internetaken. */
  readonly naamOfActor?: string
  /** The nummer of the partij whose it is. */
  readonly partijNummer?: Nummer
  /** The naam of the categorie that it stands beside. */
  readonly naamOfCategorie?: string
  /** Leaves out what stands beside a partij with geheimhouding. */
  readonly notSecret?: true
  /** Leaves out what tells something about the customer of a klantcontact that is vertrouwelijk. */
  readonly open?: true
}

/**
 * Lists with numbered pages, for contracts that have these. A page shifts while records are added, and a far page costs
 * more than the first: new contracts page by position.
 */
export class NumberedLists extends Context.Service<NumberedLists, {
  /** Klantcontacten by when they took place. */
  readonly klantcontacten: (
    filter: NumberedKlantcontactFilter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<Klantcontact>, RegisterUnavailable>
  /** Betrokkenen by registratiedatum. */
  readonly betrokkenen: (
    filter: NumberedBetrokkeneFilter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<Betrokkene>, RegisterUnavailable>
  /** Partijen by registratiedatum. */
  readonly partijen: (
    filter: NumberedPartijFilter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<Partij>, RegisterUnavailable>
  /** Side records of one kind by registratiedatum. */
  readonly sideRecords: <Soort extends SideSoort>(
    soort: Soort,
    filter: NumberedSideFilter<Soort>,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<SideRecord<Soort>>, RegisterUnavailable>
  /**
   * Digital addresses of partijen and betrokkenen: of those registered last first, and of one of them the last of its
   * list first. One that a partij and a betrokkene have with the same id is found once, as that of the partij.
   */
  readonly digitaleAdressen: (
    filter: NumberedAdresFilter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<ListedAdres>, RegisterUnavailable>
  /** The betrokkenen of these klantcontacten, newest first, of each at most {@link maximumBetrokkenenAlong}. */
  readonly betrokkenenVanKlantcontacten: (
    ids: ReadonlyArray<KlantcontactId>
  ) => Effect.Effect<ReadonlyArray<Betrokkene>, RegisterUnavailable>
  /** The betrokkenen that are linked to these partijen, newest first, of each at most {@link maximumBetrokkenenAlong}. */
  readonly betrokkenenVanPartijen: (
    ids: ReadonlyArray<PartijId>
  ) => Effect.Effect<ReadonlyArray<Betrokkene>, RegisterUnavailable>
  /** The klantcontact with this id and what is read along with it, at once. */
  readonly klantcontactWithAlong: (
    id: KlantcontactId
  ) => Effect.Effect<Option.Option<WithAlong<Klantcontact>>, RegisterUnavailable>
  /** The partij with this id and what is read along with it, at once. */
  readonly partijWithAlong: (
    id: PartijId,
    filter: AlongFilter
  ) => Effect.Effect<Option.Option<WithAlong<Partij>>, RegisterUnavailable>
  /** What is read along with each of these klantcontacten, by its id. */
  readonly alongKlantcontacten: (
    ids: ReadonlyArray<KlantcontactId>
  ) => Effect.Effect<ReadonlyMap<KlantcontactId, ReadAlong>, RegisterUnavailable>
  /** What is read along with each of these partijen, by its id. */
  readonly alongPartijen: (
    ids: ReadonlyArray<PartijId>,
    filter: AlongFilter
  ) => Effect.Effect<ReadonlyMap<PartijId, ReadAlong>, RegisterUnavailable>
}>()("@betrokkene/domain/NumberedLists") {}
