import { type Afwijking, afwijkingsvelden } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"

/**
 * The contactgegevens without the kinds named, each as a whole (B7): what the partij has of that kind then holds for the follow-up.
 * The communicatiekanaal goes with its soort, since it is always one of the digital addresses.
 */
export const zonderAfwijkingen = (
  contactgegevens: Contactgegevens,
  afwijkingen: ReadonlyArray<Afwijking>
): Contactgegevens => {
  const velden = new Set<string>(
    afwijkingen.filter(({ soort }) => soort !== "digitaalAdres").map(({ soort }) => afwijkingsvelden[soort])
  )
  const digitaleSoorten = new Set(
    afwijkingen.flatMap(({ soort, soortDigitaalAdres }) => soort === "digitaalAdres" ? [soortDigitaalAdres] : [])
  )
  const { communicatiekanaal } = contactgegevens
  if (communicatiekanaal !== undefined && digitaleSoorten.has(communicatiekanaal.soortDigitaalAdres)) {
    velden.add("communicatiekanaal")
  }
  const rest = Object.fromEntries(Object.entries(contactgegevens).filter(([veld]) => !velden.has(veld)))
  return Object.assign(rest, {
    digitaleAdressen: contactgegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) =>
      !digitaleSoorten.has(soortDigitaalAdres)
    )
  }) as object as Contactgegevens
}
