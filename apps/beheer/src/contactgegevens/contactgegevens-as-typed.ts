import type { Betrokkene } from "../words/schemas.ts"
import { adresAsTyped, adresFieldName, adresFields, adresNames } from "./adres-in-form.ts"
import { digitaleAdressenAsTyped } from "./typed-digitale-adressen.ts"
import type { Typed } from "./typed.ts"

/** The parts of a name in the form, with what the API calls them. */
export const naamFields = {
  voorletters: "voorletters",
  voornaam: "voornaam",
  voorvoegsel: "voorvoegselAchternaam",
  achternaam: "achternaam"
} as const

/** The fields of the form that have their value by themselves, whatever stands in others. */
export const singleFields = [...Object.keys(naamFields), "organisatienaam", "voorkeurstaal", "rol", "initiator"]

/** What stands in the form when it is opened: what this betrokkene gave, without blanks around it, as it is read back. */
export const contactgegevensAsTyped = (betrokkene: Betrokkene): Typed =>
  Object.fromEntries(Object.entries(asTyped(betrokkene)).map(([name, value]) => [name, value.trim()]))

const asTyped = (betrokkene: Betrokkene): Typed => {
  const { contactnaam, initiator, organisatienaam, rol, voorkeurstaal } = betrokkene
  return {
    ...Object.fromEntries(Object.entries(naamFields).map(([name, part]) => [name, contactnaam?.[part] ?? ""])),
    organisatienaam: organisatienaam ?? "",
    voorkeurstaal: voorkeurstaal?.code ?? "",
    rol,
    initiator: initiator ? "yes" : "no",
    ...digitaleAdressenAsTyped(betrokkene),
    ...Object.fromEntries(adresNames.flatMap((name) => {
      const typed = adresAsTyped(betrokkene[name])
      return (["soort", ...adresFields] as const).map((field) => [adresFieldName(name, field), typed[field]] as const)
    }))
  }
}
