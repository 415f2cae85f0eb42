import { adresKey } from "@betrokkene/domain/internal"
import { addedKinds, adresName, omschrijvingName, rowKeys, soortName, voorkeurName } from "./typed-digitale-adressen.ts"
import type { SentForm, Typed } from "./typed.ts"

/** What somebody did to the digital addresses, at the rows that stand there now. */
export interface PlacedRows {
  /** Only what was changed. */
  readonly typed: Typed
  /** Whether something was typed for which no row is left. */
  readonly isLost: boolean
}

/** What was typed at a row that is gone goes to the empty row of its kind, if nothing was typed there. */
export const placedRows = (now: Typed, { before, typed }: SentForm): PlacedRows => {
  const all = { ...before, ...typed }
  const given = (name: string) => all[name] ?? ""
  const isChanged = (name: string) => given(name) !== (before[name] ?? "")
  const keys = rowKeys(all)
  const places = new Map(keys.map((key) => [key, placeOf(key, now, before, all)] as const))
  const free = new Set<string>(addedKinds.filter((kind) => given(adresName(kind)) === ""))
  const isTyped = (name: string) => isChanged(name) && given(name) !== ""
  const placed: Record<string, string> = {}
  const lost = keys.filter((key) => {
    const names = [[adresName(key), adresName], [omschrijvingName(key), omschrijvingName]] as const
    const place = places.get(key)
    if (place !== undefined) {
      for (const [name, nameOf] of names) if (isChanged(name)) placed[nameOf(place)] = given(name)
      return false
    }
    // Whoever emptied what is gone has what they meant.
    if (isChanged(adresName(key)) && given(adresName(key)) === "") return false
    const kind = usable(given(soortName(key)))
    if (!isTyped(adresName(key)) || !free.delete(kind)) return names.some(([name]) => isTyped(name))
    for (const [name, nameOf] of names) placed[nameOf(kind)] = given(name)
    places.set(key, kind)
    return false
  })
  const voorkeur = given(voorkeurName)
  const preferred = voorkeur === "" ? "" : places.get(voorkeur)
  if (isChanged(voorkeurName) && preferred !== undefined) placed[voorkeurName] = preferred
  return { typed: placed, isLost: lost.length > 0 || (isChanged(voorkeurName) && preferred === undefined) }
}

/** The row that stands there now for one of the form: itself, or what holds its address by an id that the form did not have. */
const placeOf = (key: string, now: Typed, before: Typed, all: Typed): string | undefined => {
  const added = addedKinds.find((kind) => kind === key)
  if (soortName(key) in now) return key
  const others = rowKeys(now).filter((one) => soortName(one) in now && !(soortName(one) in before))
  const soort = usable(added ?? all[soortName(key)] ?? "")
  const holding = (adres = "") =>
    others.find((one) => {
      const soortDigitaalAdres = usable(now[soortName(one)] ?? "")
      return adresKey({ soortDigitaalAdres, adres: now[adresName(one)] ?? "" })
        === adresKey({ soortDigitaalAdres: soort, adres })
    })
  // An address that was typed may have been saved, though no answer came.
  return holding(all[adresName(key)]) ?? (added === undefined ? holding(before[adresName(key)]) : added)
}

/** The kind that an address is of once it can be used. */
const usable = (soort: string): string => soort.replace(/-zoals-ontvangen$/u, "")
