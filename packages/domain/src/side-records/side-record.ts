import { changed } from "../values/changed.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, type Versie } from "../values/versie.ts"
import { actor } from "./actor.ts"
import { actorklantcontact } from "./actorklantcontact.ts"
import { bijlage } from "./bijlage.ts"
import { categorie } from "./categorie.ts"
import { categorierelatie } from "./categorierelatie.ts"
import { internetaak } from "./internetaak.ts"
import { looseIdentificator } from "./loose-identificator.ts"
import { onderwerpobject } from "./onderwerpobject.ts"
import { rekeningnummer } from "./rekeningnummer.ts"
import type { SideDescription, SideRecordNeighbour } from "./side-description.ts"
import type { SideSoort } from "./side-soorten.ts"
import { vertegenwoordiging } from "./vertegenwoordiging.ts"
import { werkrelatie } from "./werkrelatie.ts"

/** The description of each kind of side record. */
export const sideDescriptions = {
  onderwerpobject,
  actor,
  actorklantcontact,
  bijlage,
  internetaak,
  losseidentificator: looseIdentificator,
  rekeningnummer,
  vertegenwoordiging,
  categorie,
  categorierelatie,
  werkrelatie
} as const satisfies { readonly [soort in SideSoort]: SideDescription }

/** The id of a side record of this kind. */
export type SideId<Soort extends SideSoort = SideSoort> = (typeof sideDescriptions)[Soort]["id"]["Type"]

/** The gegevens of a side record of this kind. */
export type SideGegevens<Soort extends SideSoort = SideSoort> = (typeof sideDescriptions)[Soort]["gegevens"]["Type"]

/**
 * A record of the same form for each kind, kept beside a klantcontact or partij. Its gegevens name the records that it
 * stands beside.
 */
export type SideRecord<Soort extends SideSoort = SideSoort> = {
  readonly [One in Soort]: {
    readonly soort: One
    readonly id: SideId<One>
    readonly gegevens: SideGegevens<One>
    readonly registratiedatum: Tijdstip
    readonly versie: Versie
  }
}[Soort]

/** Narrows a list of side records of this kind: by the id of a record that they stand beside, and by their texts. */
export type SideFilter<Soort extends SideSoort = SideSoort> = {
  readonly [One in Soort]: {
    readonly [
      naam in
        | keyof (typeof sideDescriptions)[One]["neighbours"]
        | keyof (typeof sideDescriptions)[One]["filters"]
        | ((typeof sideDescriptions)[One] extends { readonly lists: infer Lists } ? keyof Lists : never)
    ]?: string
  }
}[Soort]

/** A side record when first registered, at the moment `nu`. */
export const newSideRecord = <Soort extends SideSoort>(
  soort: Soort,
  id: SideId<Soort>,
  gegevens: SideGegevens<Soort>,
  nu: Tijdstip
): SideRecord<Soort> =>
  ({
    soort,
    id,
    gegevens: completed(soort, gegevens, undefined, nu),
    registratiedatum: nu,
    versie: firstVersie
  }) as unknown as SideRecord<Soort>

/** The ids of the records of this kind that a side record stands beside. */
export const neighboursOf = ({ gegevens, soort }: SideRecord, of: SideRecordNeighbour): ReadonlyArray<string> => {
  const { neighbours }: SideDescription = sideDescriptions[soort]
  return Object.entries(gegevens).filter(([veld]) => neighbours[veld] === of).map(([, id]) => id as string)
}

/** Replaces the gegevens at the moment `nu`. A change that changes nothing gives the record itself, at its own version. */
export const changedSideRecord = <Soort extends SideSoort>(
  record: SideRecord<Soort>,
  gegevens: SideGegevens<Soort>,
  nu: Tijdstip
): SideRecord<Soort> =>
  changed(record, { ...record, gegevens: completed(record.soort, gegevens, record.gegevens, nu) } as SideRecord<Soort>)

const completed = (soort: SideSoort, gegevens: object, before: object | undefined, nu: Tijdstip): object => {
  const { complete }: SideDescription = sideDescriptions[soort]
  return complete === undefined ? gegevens : complete(gegevens as never, before as never, nu)
}
