import { fields } from "../values/stored-value.ts"
import { naamForm } from "../values/zelfde-contactnaam.ts"
import { type SingleVeld, zelfdeWaarde } from "./single-velden.ts"

/** The one value that says all that two values of a field say; undefined when they contradict each other. */
export const unitedWaarde = (veld: SingleVeld, own: unknown, ander: unknown): unknown => {
  if (zelfdeWaarde(veld, own, ander)) return supplemented(veld, own, ander)
  if (veld !== "contactnaam") return undefined
  return saysNoMore(ander, own) ? own : saysNoMore(own, ander) ? ander : undefined
}

/**
 * The value with the parts that only the other has, such as the straat beside a postcode and huisnummer. A part after
 * which it would be another value is left out: it stands in another field already.
 */
const supplemented = (veld: SingleVeld, own: unknown, ander: unknown): unknown =>
  Object.entries(fields(ander)).reduce((samen, [naam, part]) => {
    const meer: unknown = { ...fields(samen), [naam]: part }
    return naam in fields(samen) || !zelfdeWaarde(veld, meer, own) ? samen : meer
  }, own)

/** Whether each part of the name is a part of the other too. */
const saysNoMore = (naam: unknown, other: unknown): boolean => {
  const [a, b] = [naamForm(naam), naamForm(other)]
  return (["voorletters", "voornaam", "achternaam"] as const).every((part) => a[part] === "" || a[part] === b[part])
}
