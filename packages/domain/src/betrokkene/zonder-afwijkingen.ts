import { type Afwijking, afwijkingsvelden } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"

/**
 * Removes whole kinds of contactgegevens (B7), with what was received of them, so that the partij's value of that kind is used for the follow-up. The
 * communicatiekanaal is removed with its soort, because it is always one of the digital addresses.
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
  const { zoalsOntvangen, ...others } = contactgegevens
  const rest = Object.fromEntries(Object.entries(others).filter(([veld]) => !velden.has(veld)))
  const ontvangen = Object.entries(zoalsOntvangen ?? {}).filter(([veld]) => !velden.has(veld))
  return Object.assign(rest, ontvangen.length === 0 ? {} : { zoalsOntvangen: Object.fromEntries(ontvangen) }, {
    digitaleAdressen: contactgegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) =>
      !digitaleSoorten.has(soortDigitaalAdres)
    )
  }) as object as Contactgegevens
}
