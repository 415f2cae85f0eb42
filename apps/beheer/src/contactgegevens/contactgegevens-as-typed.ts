import { yesOrNoValue } from "../pages/yes-or-no.ts"
import { adresAsTyped, adresFieldName, adresFields, adresNames } from "./adres-in-form.ts"
import { type Holder, isBetrokkene } from "./holder.ts"
import { ontvangenAsTyped } from "./ontvangen-as-typed.ts"
import { digitaleAdressenAsTyped } from "./typed-digitale-adressen.ts"
import type { Typed } from "./typed.ts"

/** The parts of a name in the form, with what the API calls them. */
export const naamFields = {
  voorletters: "voorletters",
  voornaam: "voornaam",
  voorvoegsel: "voorvoegselAchternaam",
  achternaam: "achternaam"
} as const

/** The fields of the form that ask whether something holds. The API calls them the same. */
export const yesOrNoFields = ["initiator", "indicatieGeheimhouding", "indicatieActief"] as const

/** The fields of the form that have their value by themselves, whatever stands in others. */
export const singleFields = [...Object.keys(naamFields), "organisatienaam", "voorkeurstaal", "rol", ...yesOrNoFields]

/**
 * What stands in the form when it is opened, without blanks around it, as it is read back. The form has no field for what
 * its holder cannot have.
 */
export const contactgegevensAsTyped = (holder: Holder): Typed =>
  Object.fromEntries(Object.entries(asTyped(holder)).map(([name, value]) => [name, value.trim()]))

const asTyped = (holder: Holder): Typed => {
  const { contactnaam, organisatienaam, voorkeurstaal } = holder
  const soort = isBetrokkene(holder) ? undefined : holder.soortPartij
  return {
    ...(soort === "organisatie"
      ? {}
      : Object.fromEntries(Object.entries(naamFields).map(([name, part]) => [name, contactnaam?.[part] ?? ""]))),
    ...(soort === undefined || soort === "organisatie" ? { organisatienaam: organisatienaam ?? "" } : {}),
    voorkeurstaal: voorkeurstaal?.code ?? "",
    ...(isBetrokkene(holder)
      ? { rol: holder.rol, initiator: yesOrNoValue(holder.initiator) }
      : {
        indicatieGeheimhouding: yesOrNoValue(holder.indicatieGeheimhouding),
        indicatieActief: yesOrNoValue(holder.indicatieActief)
      }),
    ...digitaleAdressenAsTyped(holder),
    ...ontvangenAsTyped(holder),
    ...Object.fromEntries(adresNames.flatMap((name) => {
      const typed = adresAsTyped(holder[name])
      return (["soort", ...adresFields] as const).map((field) => [adresFieldName(name, field), typed[field]] as const)
    }))
  }
}
