import {
  type Betrokkene,
  type BlockingKey,
  blockingKeys,
  type DigitaleAdressen,
  type Dossierbetrokkene,
  hasIdentificator,
  type Identificator,
  type Klantcontact,
  type Klantcontactdossier,
  type Partij,
  type Partijdossier,
  profileOfContactgegevens,
  profileOfPartijgegevens,
  vergelijkingsvorm
} from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import { type Blokken, blokkenVan, inBlokken } from "./blocks.ts"
import { type Inhoud, wijzigingVan } from "./content.ts"

/** What dossiers are made of. */
export interface Bronnen {
  readonly blokken: Blokken
  readonly grootsteBlok: number
  readonly partijen: ReadonlyArray<Partij>
  readonly partij: (id: string) => Partij | undefined
  readonly betrokkenenVan: (klantcontact: string) => ReadonlyArray<Betrokkene>
  readonly isOntkoppeld: (betrokkene: string) => boolean
  readonly wijziging: (record: string) => number
}

/** What dossiers of this register are made of. */
export const bronnenVan = (inhoud: Inhoud, grootsteBlok: number): Bronnen => {
  const partijen = HashMap.toValues(inhoud.partijen)
  const betrokkenen = Map.groupBy(HashMap.toValues(inhoud.betrokkenen), ({ klantcontact }) => klantcontact)
  return {
    blokken: blokkenVan(partijen),
    grootsteBlok,
    partijen,
    partij: (id) => Option.getOrUndefined(HashMap.get(inhoud.partijen, id)),
    betrokkenenVan: (klantcontact) => (betrokkenen.get(klantcontact as Klantcontact["id"]) ?? []).toSorted(naId),
    isOntkoppeld: (betrokkene) =>
      Option.exists(
        HashMap.get(inhoud.koppelgeschiedenis, betrokkene),
        (gebeurtenissen) => gebeurtenissen.some(({ soort }) => soort === "ontkoppeld")
      ),
    wijziging: (record) => wijzigingVan(inhoud, record)
  }
}

/** The dossier of a klantcontact. */
export const klantcontactdossier = (bronnen: Bronnen, klantcontact: Klantcontact): Klantcontactdossier => ({
  klantcontact,
  betrokkenen: bronnen.betrokkenenVan(klantcontact.id).map((betrokkene) => dossierbetrokkene(bronnen, betrokkene))
})

const dossierbetrokkene = (bronnen: Bronnen, betrokkene: Betrokkene): Dossierbetrokkene => {
  const partij = betrokkene._tag === "Gekend" ? bronnen.partij(betrokkene.partij) : undefined
  const sleutels = betrokkene._tag === "Gekend"
    ? []
    : blockingKeys(profileOfContactgegevens(betrokkene.contactgegevens))
  return {
    betrokkene,
    ...(partij === undefined ? {} : { partij }),
    partijIsNieuwer: partij !== undefined && bronnen.wijziging(partij.id) > bronnen.wijziging(betrokkene.id),
    ontkoppeld: bronnen.isOntkoppeld(betrokkene.id),
    vergelijkingsvormen: vormenVan(betrokkene.contactgegevens.digitaleAdressen),
    kandidaten: kandidaten(bronnen, sleutels, [])
  }
}

/** The dossier of a partij. */
export const partijdossier = (bronnen: Bronnen, partij: Partij): Partijdossier => {
  const identificatoren: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const zelfde = bronnen.partijen.filter((ander) =>
    identificatoren.some((identificator) => hasIdentificator(ander, identificator))
  )
  return {
    partij,
    vergelijkingsvormen: vormenVan(partij.gegevens.digitaleAdressen),
    kandidaten: kandidaten(bronnen, blockingKeys(profileOfPartijgegevens(partij.gegevens)), zelfde).filter((
      { id }
    ) => id !== partij.id)
  }
}

const kandidaten = (
  { blokken, grootsteBlok }: Bronnen,
  sleutels: ReadonlyArray<BlockingKey>,
  ook: ReadonlyArray<Partij>
): ReadonlyArray<Partij> =>
  [...new Map([...inBlokken(blokken, sleutels, grootsteBlok), ...ook].map((partij) => [partij.id, partij])).values()]
    .toSorted(naId)

const vormenVan = (adressen: DigitaleAdressen): ReadonlyArray<string> => adressen.map(vergelijkingsvorm)

const naId = (een: { readonly id: string }, ander: { readonly id: string }): number => een.id < ander.id ? -1 : 1
