import {
  type Betrokkene,
  type BlockingKey,
  blockingKeys,
  type DigitaleAdressen,
  type Dossierbetrokkene,
  hasIdentificator,
  type Identificator,
  type InternetaakStatus,
  type Klantcontact,
  type Klantcontactdossier,
  type Partij,
  type Partijdossier,
  type PartijenWithKeys,
  profileOfContactgegevens,
  profileOfPartijgegevens,
  vergelijkingsvorm
} from "@betrokkene/domain"
import { statusTogether } from "@betrokkene/domain/internal"
import { HashMap, Option } from "effect"
import type { DigestOf } from "../system/digest.ts"
import { type Blocks, blocksOf, inBlocks, largeKeys, largeKinds } from "./blocks.ts"
import type { Content } from "./content.ts"

/** What dossiers are made of. */
export interface Sources {
  readonly blocks: Blocks
  readonly grootsteBlok: number
  readonly partijen: ReadonlyArray<Partij>
  readonly partij: (id: string) => Partij | undefined
  readonly betrokkenenVan: (klantcontact: string) => ReadonlyArray<Betrokkene>
  readonly isOntkoppeld: (betrokkene: string) => boolean
  readonly statusInternetaken: (klantcontact: string) => InternetaakStatus | undefined
  readonly digestOf: DigestOf
}

/** What dossiers of this register are made of. */
export const sourcesOf = (content: Content, largestBlock: number, digestOf: DigestOf): Sources => {
  const partijen = HashMap.toValues(content.partijen)
  const betrokkenen = Map.groupBy(HashMap.toValues(content.betrokkenen), ({ klantcontact }) => klantcontact)
  const internetaken = Map.groupBy(
    HashMap.toValues(content.sideRecords).filter((record) => record.soort === "internetaak"),
    ({ gegevens }): string => gegevens.klantcontact
  )
  return {
    blocks: blocksOf(partijen),
    grootsteBlok: largestBlock,
    partijen,
    partij: (id) => Option.getOrUndefined(HashMap.get(content.partijen, id)),
    betrokkenenVan: (klantcontact) => (betrokkenen.get(klantcontact as Klantcontact["id"]) ?? []).toSorted(byId),
    isOntkoppeld: (betrokkene) =>
      Option.exists(
        HashMap.get(content.koppelgeschiedenis, betrokkene),
        (gebeurtenissen) => gebeurtenissen.some(({ soort }) => soort === "ontkoppeld")
      ),
    statusInternetaken: (klantcontact) =>
      statusTogether((internetaken.get(klantcontact) ?? []).map(({ gegevens }) => gegevens.status)),
    digestOf
  }
}

/** The dossier of a klantcontact. */
export const klantcontactdossier = (sources: Sources, klantcontact: Klantcontact): Klantcontactdossier => {
  const statusInternetaken = sources.statusInternetaken(klantcontact.id)
  return {
    klantcontact,
    betrokkenen: sources.betrokkenenVan(klantcontact.id).map((betrokkene) => dossierbetrokkene(sources, betrokkene)),
    ...(statusInternetaken === undefined ? {} : { statusInternetaken })
  }
}

const dossierbetrokkene = (sources: Sources, betrokkene: Betrokkene): Dossierbetrokkene => {
  const partij = betrokkene._tag === "Gekend" ? sources.partij(betrokkene.partij) : undefined
  const earlier = betrokkene._tag === "Gekend" ? betrokkene.grond.earlier : undefined
  const earlierHolder = earlier === undefined ?
    undefined :
    sources.partijen.toSorted(byId).find(({ gegevens, id }) =>
      id !== partij?.id &&
      gegevens.identificatoren.some((own: Identificator) => sources.digestOf(own) === earlier.digest)
    )
  const keys = betrokkene._tag === "Gekend"
    ? []
    : blockingKeys(profileOfContactgegevens(betrokkene.contactgegevens))
  return {
    betrokkene,
    ...(partij === undefined ? {} : { partij }),
    digests: (partij?.gegevens.identificatoren ?? []).map(sources.digestOf),
    ...(earlierHolder === undefined ? {} : { earlierHolder: earlierHolder.id }),
    ontkoppeld: sources.isOntkoppeld(betrokkene.id),
    vergelijkingsvormen: formsOf(betrokkene.contactgegevens.digitaleAdressen),
    candidates: candidates(sources, keys, []),
    largeBlocks: largeKinds(sources.blocks, keys, sources.grootsteBlok)
  }
}

/** The dossier of a partij. */
export const partijdossier = (sources: Sources, partij: Partij): Partijdossier => {
  const identificatoren: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const zelfde = sources.partijen.filter((other) =>
    identificatoren.some((identificator) => hasIdentificator(other, identificator))
  )
  return {
    partij,
    vergelijkingsvormen: formsOf(partij.gegevens.digitaleAdressen),
    candidates: candidates(sources, blockingKeys(profileOfPartijgegevens(partij.gegevens)), zelfde).filter((
      { id }
    ) => id !== partij.id)
  }
}

/** The partijen with one of these blocking keys, and those of the keys that too many share. */
export const partijenWithKeys = (sources: Sources, keys: ReadonlyArray<BlockingKey>): PartijenWithKeys => ({
  partijen: candidates(sources, keys, []),
  largeKeys: largeKeys(sources.blocks, keys, sources.grootsteBlok)
})

const candidates = (
  { blocks, grootsteBlok: largestBlock }: Sources,
  keys: ReadonlyArray<BlockingKey>,
  also: ReadonlyArray<Partij>
): ReadonlyArray<Partij> =>
  [...new Map([...inBlocks(blocks, keys, largestBlock), ...also].map((partij) => [partij.id, partij])).values()]
    .toSorted(byId)

const formsOf = (adressen: DigitaleAdressen): ReadonlyArray<string> => adressen.map(vergelijkingsvorm)

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => one.id < other.id ? -1 : 1
