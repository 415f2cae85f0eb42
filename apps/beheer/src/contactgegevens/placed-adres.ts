import {
  type AdresField,
  adresFieldName,
  adresFields,
  type AdresInForm,
  type AdresName,
  fieldsOfKind,
  typedAdresOf
} from "./adres-in-form.ts"
import type { SentForm, Typed } from "./typed.ts"

/** An address of the form that stands there now, with what somebody changed in a form that was shown before. */
export const placedAdres = (name: AdresName, now: Typed, { before, typed }: SentForm): Typed => {
  const mine = typedAdresOf(name, { ...before, ...typed })
  const { soort, ...fields } = merged(mine, typedAdresOf(name, before), typedAdresOf(name, now))
  return Object.fromEntries([
    [adresFieldName(name, "soort"), soort],
    ...adresFields.map((field) => [adresFieldName(name, field), fields[field]])
  ])
}

const merged = (mine: AdresInForm, was: AdresInForm, is: AdresInForm): AdresInForm => {
  const isChanged = (field: AdresField | "soort") => mine[field] !== was[field]
  const own = fieldsOfKind[mine.soort]
  const withFields = (soort: AdresInForm["soort"], valueOf: (field: AdresField) => string): AdresInForm => ({
    ...Object.fromEntries(adresFields.map((field) => [field, valueOf(field)])) as Record<AdresField, string>,
    soort
  })
  const changed = (field: AdresField) => isChanged(field) ? mine[field] : is[field]
  const isOtherKind = is.soort !== was.soort && is.soort !== mine.soort
  if (!isOtherKind || !own.some(isChanged)) return withFields(isChanged("soort") ? mine.soort : is.soort, changed)
  // Whoever emptied an address meant that there is none, of whatever kind.
  if (own.every((field) => mine[field] === "")) {
    return withFields(is.soort, (field) => fieldsOfKind[is.soort].includes(field) ? "" : changed(field))
  }
  // Parts of addresses of two kinds are no address: what was typed stays whole.
  return withFields(mine.soort, (field) => own.includes(field) ? mine[field] : changed(field))
}
