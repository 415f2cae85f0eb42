import type { components } from "@betrokkene/client"
import type { Holder } from "./holder.ts"
import { addedKinds, adresName, omschrijvingName, rowKeys, voorkeurName } from "./typed-digitale-adressen.ts"
import type { Typed } from "./typed.ts"

type Patch = Pick<components["schemas"]["BetrokkeneWijziging"], "communicatiekanaal" | "digitaleAdressen">
type DigitaalAdres = NonNullable<Patch["digitaleAdressen"]>[number]

/** What was done to the digital addresses in the form. */
export interface DigitaleAdressenChange {
  readonly patch: Patch
  /** The keys of the rows in the order of the list in the patch, by which the API tells what is wrong. */
  readonly keys: ReadonlyArray<string>
  /** Names of fields that are empty and must not be. */
  readonly missing: ReadonlyArray<string>
}

/** The list replaces the one that stood there in one step; an address that stays keeps its id. */
export const digitaleAdressenChange = (
  typed: Typed,
  before: Typed,
  { digitaleAdressen }: Holder
): DigitaleAdressenChange => {
  // What the form did not have was not changed.
  const given = (name: string) => typed[name] ?? before[name] ?? ""
  const isChanged = (...names: ReadonlyArray<string>) => names.some((name) => given(name) !== (before[name] ?? ""))
  if (!isChanged(voorkeurName, ...rowKeys(before).flatMap((key) => [adresName(key), omschrijvingName(key)]))) {
    return { patch: {}, keys: [], missing: [] }
  }
  const kept = digitaleAdressen.map((one) => [one.id, changed(one, given)] as const)
  const added = addedKinds.map((soort) =>
    [
      soort,
      withOmschrijving({ soortDigitaalAdres: soort, adres: given(adresName(soort)) }, given(omschrijvingName(soort)))
    ] as const
  )
  const rows = [...kept, ...added].filter(([, { adres }]) => adres !== "")
  const voorkeur = given(voorkeurName)
  const preferred = rows.find(([key]) => key === voorkeur)?.[1]
  return {
    patch: {
      digitaleAdressen: rows.map(([, adres]) => adres),
      // An address that stays preferred as it is says nothing new.
      ...(isChanged(voorkeurName, adresName(voorkeur), omschrijvingName(voorkeur))
        ? { communicatiekanaal: preferred === undefined ? null : whole(preferred) }
        : {})
    },
    keys: rows.map(([key]) => key),
    missing: added.flatMap(([soort, { adres, omschrijving }]) =>
      adres === "" && (omschrijving !== undefined || voorkeur === soort) ? [adresName(soort)] : []
    )
  }
}

const changed = (one: Holder["digitaleAdressen"][number], given: (name: string) => string): DigitaalAdres => {
  const adres = given(adresName(one.id))
  const { verificatieDatum: _, ...rest } = one
  const other = adres === one.adres.trim()
    ? one
    // Of another address nobody has seen that it is right, and it is one of the usual kind.
    : { ...rest, soortDigitaalAdres: one.soortDigitaalAdres.replace(/-zoals-ontvangen$/u, ""), adres }
  const omschrijving = given(omschrijvingName(one.id))
  return omschrijving === (one.omschrijving ?? "").trim() ? other : withOmschrijving(other, omschrijving)
}

const withOmschrijving = ({ omschrijving: _, ...adres }: DigitaalAdres, omschrijving: string): DigitaalAdres =>
  omschrijving === "" ? adres : { ...adres, omschrijving }

/** Every field, so that nothing of the address that was preferred before stays in it. */
const whole = (
  { adres, isStandaardAdres, omschrijving, referentie, soortDigitaalAdres, verificatieDatum }: DigitaalAdres
) => ({
  soortDigitaalAdres,
  adres,
  omschrijving: omschrijving ?? null,
  referentie: referentie ?? null,
  isStandaardAdres: isStandaardAdres ?? null,
  verificatieDatum: verificatieDatum ?? null
})
