import type { Betrokkene, DigitaalAdres, Partij } from "@betrokkene/domain"
import { adresIdsOf, adresKey, givenSoort } from "@betrokkene/domain/internal"
import { choice, date, orNull, relation, text, yesOrNo } from "../engine/kind.ts"
import { member } from "../engine/member.ts"
import type { Resource } from "../engine/resource.ts"

export const soortenInContract = ["email", "telefoonnummer", "overig"] as const

/** A digital address with whose it is. */
export interface ShownAdres {
  readonly uuid: string
  readonly adres: DigitaalAdres
  readonly betrokkene?: string
  readonly partij?: string
  /** Whether its partij prefers it above its others, of all kinds. */
  readonly isPreferred: boolean
}

/** Digital addresses, which show nobody's data that their betrokkene or partij does not. */
export const digitaleAdressen: Resource<ShownAdres> = {
  collection: "digitaleadressen",
  uuidOf: ({ uuid }) => uuid,
  shows: () => [],
  members: [
    member("verstrektDoorBetrokkene", orNull(relation("betrokkenen")), ({ betrokkene }) => betrokkene),
    member("verstrektDoorPartij", orNull(relation("partijen")), ({ partij }) => partij),
    member("adres", text(254), ({ adres }) => adres.adres, { required: true }),
    member("soortDigitaalAdres", choice(soortenInContract), ({ adres }) => soortInContract(adres), { required: true }),
    member("isStandaardAdres", yesOrNo, ({ adres }) => adres.isStandaardAdres ?? false),
    member("omschrijving", text(40), ({ adres }) => adres.omschrijving),
    member("referentie", text(50), ({ adres }) => adres.referentie),
    member("verificatieDatum", orNull(date), ({ adres }) => adres.verificatieDatum)
  ]
}

/**
 * The kind that it was given as, also if it is only kept. Another kind of address than the contract knows is one of the
 * rest.
 */
export const soortInContract = ({ soortDigitaalAdres }: DigitaalAdres): typeof soortenInContract[number] =>
  soortenInContract.find((soort) => soort === givenSoort(soortDigitaalAdres)) ?? "overig"

/** The addresses that a betrokkene gave for this contact. */
export const adressenVanBetrokkene = (betrokkene: Betrokkene): ReadonlyArray<ShownAdres> => {
  const { digitaleAdressen } = betrokkene.contactgegevens
  const uuids = adresIdsOf(betrokkene, digitaleAdressen)
  return digitaleAdressen.flatMap((adres, place) => {
    const uuid = uuids[place]
    return uuid === undefined ? [] : [{ uuid, adres, betrokkene: betrokkene.id, isPreferred: false }]
  })
}

/** The addresses of a partij. */
export const adressenVanPartij = (partij: Partij): ReadonlyArray<ShownAdres> => {
  const { digitaleAdressen, voorkeurskanaal } = partij.gegevens
  const uuids = adresIdsOf(partij, digitaleAdressen)
  const preferred = voorkeurskanaal === undefined ? undefined : adresKey(voorkeurskanaal)
  return digitaleAdressen.flatMap((adres: DigitaalAdres, place: number) => {
    const uuid = uuids[place]
    return uuid === undefined
      ? []
      : [{ uuid, adres, partij: partij.id, isPreferred: adresKey(adres) === preferred }]
  })
}
