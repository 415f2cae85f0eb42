import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import { maySeeTexts } from "../klantcontact/zicht-op-klantcontact.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { SideDescription } from "./side-description.ts"
import { sideDescriptions, type SideGegevens, type SideRecord } from "./side-record.ts"
import type { SideSoort } from "./side-soorten.ts"

/** A view of a side record, as a caller may see it. */
export interface SideZicht<Soort extends SideSoort = SideSoort> {
  readonly id: SideRecord<Soort>["id"]
  readonly versie: SideRecord<Soort>["versie"]
  readonly gegevens: Partial<SideGegevens<Soort>>
  /** False where the texts were left out; also if it had none. */
  readonly isWhole: boolean
}

/** The klantcontact about whose customer a side record tells something, if it does. */
export const klantcontactOfCustomer = ({ gegevens, soort }: SideRecord): Klantcontact["id"] | undefined => {
  const { ofCustomer }: SideDescription = sideDescriptions[soort]
  return ofCustomer === undefined ? undefined : (gegevens as Readonly<Record<string, Klantcontact["id"]>>)[ofCustomer]
}

/**
 * What a caller with this right may see of the side record. `klantcontact` is that of {@link klantcontactOfCustomer}.
 * Whose klantcontact is vertrouwelijk, loses its texts with it.
 */
export const zichtOpSideRecord = <Soort extends SideSoort>(
  record: SideRecord<Soort>,
  klantcontact: Klantcontact | undefined,
  right: Pick<Inzagerecht, "vertrouwelijk">
): SideZicht<Soort> => {
  const { id, soort, versie } = record
  const gegevens = record.gegevens as SideGegevens<Soort>
  if (klantcontact === undefined || maySeeTexts(klantcontact, right)) return { id, versie, gegevens, isWhole: true }
  const { texts = [] }: SideDescription = sideDescriptions[soort]
  const others = Object.entries(gegevens).filter(([veld]) => !texts.includes(veld))
  return { id, versie, gegevens: Object.fromEntries(others) as Partial<SideGegevens<Soort>>, isWhole: false }
}
