import type { components } from "@betrokkene/client"
import type { Betrokkene } from "../words/schemas.ts"
import { type AdresChange, adresChange, type AdresFault } from "./adres-change.ts"
import { type AdresName, typedAdresOf } from "./adres-in-form.ts"
import { asKept } from "./as-kept.ts"
import { contactgegevensAsTyped, naamFields, yesOrNoFields } from "./contactgegevens-as-typed.ts"
import { digitaleAdressenChange } from "./digitale-adressen-change.ts"
import type { Holder } from "./holder.ts"
import type { Typed } from "./typed.ts"

/** A change of a betrokkene, or one of a partij: the API calls the preferred digital address of a partij otherwise. */
type Patch =
  & components["schemas"]["BetrokkeneWijziging"]
  & Pick<components["schemas"]["PartijWijziging"], "indicatieActief" | "indicatieGeheimhouding">

/** What was done in the form. */
export interface ContactgegevensChange {
  /** What to ask of the API: only what was changed. */
  readonly patch: Patch
  /** What is wrong, by the name of the field. */
  readonly faults: { readonly [name: string]: AdresFault }
  /** The rows of the digital addresses in the order of the patch. */
  readonly keys: ReadonlyArray<string>
}

export const contactgegevensChange = (given: Typed, holder: Holder): ContactgegevensChange => {
  const before = contactgegevensAsTyped(holder)
  const typed = asItStands(given, before)
  const valueOf = (name: string) => typed[name] ?? before[name] ?? ""
  const isChanged = (name: string) => name in before && valueOf(name) !== before[name]
  const { keys, missing, patch } = digitaleAdressenChange(typed, before, holder)
  const whole = { ...before, ...typed }
  const changeOf = (name: AdresName) => adresChange(typedAdresOf(name, whole), typedAdresOf(name, before), holder[name])
  const [bezoekadres, correspondentieadres] = [changeOf("bezoekadres"), changeOf("correspondentieadres")]
  return {
    patch: {
      ...(Object.keys(naamFields).some(isChanged) ? { contactnaam: contactnaamOf(valueOf) } : {}),
      ...(isChanged("organisatienaam") ? { organisatienaam: orNull(valueOf("organisatienaam")) } : {}),
      ...(isChanged("voorkeurstaal") ? { voorkeurstaal: taalOf(valueOf("voorkeurstaal")) } : {}),
      // Another value than the form offers is refused by the API.
      ...(isChanged("rol") ? { rol: valueOf("rol") as Betrokkene["rol"] } : {}),
      ...Object.fromEntries(yesOrNoFields.filter(isChanged).map((name) => [name, yesOrNoOf(valueOf(name))])),
      ...patch,
      ...bezoekadresPatch(bezoekadres),
      ...correspondentieadresPatch(correspondentieadres)
    },
    faults: {
      ...Object.fromEntries(missing.map((name) => [name, "missing" as const])),
      ...adresFaults("bezoekadres", bezoekadres),
      ...adresFaults("correspondentieadres", correspondentieadres)
    },
    keys
  }
}

/** What says the same as what stands there, however it was typed, is no change of it. */
const asItStands = (typed: Typed, before: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const stood = before[name]
      return [name, stood !== undefined && asKept(name, text) === stood ? stood : text]
    })
  )

/** Whether nothing was changed. */
export const changesNothing = ({ faults, patch }: ContactgegevensChange): boolean =>
  Object.keys(patch).length === 0 && Object.keys(faults).length === 0

const orNull = (text: string): string | null => text === "" ? null : text

const contactnaamOf = (given: (name: string) => string): NonNullable<Patch["contactnaam"]> | null => {
  const parts = Object.entries(naamFields).map(([name, part]) => [part, orNull(given(name))] as const)
  return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts)
}

const yesOrNoOf = (text: string): boolean | string => text === "yes" || text === "no" ? text === "yes" : text

/** The name of a language follows from its code: the one that stood there is that of another language. */
const taalOf = (code: string): NonNullable<Patch["voorkeurstaal"]> | null => code === "" ? null : { code, naam: null }

const bezoekadresPatch = (change: AdresChange): Pick<Patch, "bezoekadres"> => {
  if (change.kind === "removed") return { bezoekadres: null }
  if (change.kind !== "changed" || change.soort === "postbusnummer" || change.soort === "antwoordnummer") return {}
  return { bezoekadres: { soortBezoekadres: change.soort, ...change.fields } }
}

const correspondentieadresPatch = (change: AdresChange): Pick<Patch, "correspondentieadres"> => {
  if (change.kind === "removed") return { correspondentieadres: null }
  if (change.kind !== "changed") return {}
  const { fields, nummer, soort } = change
  return {
    correspondentieadres: {
      soortCorrespondentieadres: soort,
      ...fields,
      postbusnummer: soort === "postbusnummer" ? nummer : null,
      antwoordnummer: soort === "antwoordnummer" ? nummer : null
    }
  }
}

const adresFaults = (name: AdresName, change: AdresChange): ContactgegevensChange["faults"] =>
  change.kind === "wrong"
    ? Object.fromEntries(Object.entries(change.faults).map(([field, fault]) => [`${name}-${field}`, fault]))
    : {}
