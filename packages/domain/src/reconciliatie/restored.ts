import { Result } from "effect"
import { canonicalText } from "../values/canonical-text.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { maximumDigitaleAdressen, voorkeurIn } from "../values/digitale-adressen.ts"

/** Gegevens of a record that can be restored: any fields, and digital addresses. */
export interface Restorable {
  readonly digitaleAdressen: ReadonlyArray<DigitaalAdres>
}

/** A record at three moments: as it was before a decision was carried out, right after, and as it is now. */
export interface Moments<Gegevens extends Restorable> {
  readonly voor: Gegevens
  readonly na: Gegevens
  readonly nu: Gegevens
}

/**
 * Takes back what a decision changed, field by field: a field that it changed gets its earlier value, any other field
 * stays as it is now. Digital addresses are a field for each soort, because each soort is a kind by itself (B7).
 *
 * Fails with the names of the fields that the decision changed and somebody else changed since. A field that has its
 * earlier value already is none of these. `voorkeur` is the field with the preferred address; it is named too if its
 * address would no longer be there.
 */
export const restored = <Gegevens extends Restorable>(
  { na, nu, voor }: Moments<Gegevens>,
  voorkeur: keyof Gegevens & string
): Result.Result<Gegevens, ReadonlyArray<string>> => {
  const [before, after, current] = [veldenVan(voor), veldenVan(na), veldenVan(nu)]
  const carriedOut = [...new Set([...before.keys(), ...after.keys()])].filter((veld) =>
    !equal(before.get(veld), after.get(veld))
  )
  const changedSince = carriedOut.filter((veld) =>
    !equal(current.get(veld), after.get(veld)) && !equal(current.get(veld), before.get(veld))
  )
  if (changedSince.length > 0) return Result.fail(changedSince.toSorted())
  const velden = new Map(current)
  for (const veld of carriedOut) {
    if (before.has(veld)) velden.set(veld, before.get(veld))
    else velden.delete(veld)
  }
  const order = equal(nu.digitaleAdressen, na.digitaleAdressen)
    ? voor.digitaleAdressen
    : [...nu.digitaleAdressen, ...voor.digitaleAdressen]
  const gegevens = gegevensMet(velden, order.map(canonicalText)) as Gegevens
  if (gegevens.digitaleAdressen.length > maximumDigitaleAdressen) return Result.fail(["digitaleAdressen"])
  const preferred = gegevens[voorkeur] as DigitaalAdres | undefined
  if (preferred === undefined) return Result.succeed(gegevens)
  const present = voorkeurIn(gegevens.digitaleAdressen, preferred)
  return present === undefined ? Result.fail([voorkeur]) : Result.succeed({ ...gegevens, [voorkeur]: present })
}

const equal = (one: unknown, ander: unknown): boolean => canonicalText(one) === canonicalText(ander)

type Velden = ReadonlyMap<string, unknown>

const perSoort = "digitaleAdressen/"

/** What is absent has no entry. */
const veldenVan = ({ digitaleAdressen, ...rest }: Restorable): Velden =>
  new Map<string, unknown>([
    ...Object.entries(rest).filter(([, waarde]) => waarde !== undefined),
    ...Map.groupBy(digitaleAdressen, ({ soortDigitaalAdres }) => `${perSoort}${soortDigitaalAdres}`)
  ])

const gegevensMet = (velden: Velden, order: ReadonlyArray<string>): Restorable => {
  const adressen = [...velden].filter(([veld]) => veld.startsWith(perSoort)).flatMap(([, waarde]) =>
    waarde as ReadonlyArray<DigitaalAdres>
  )
  const place = (adres: DigitaalAdres): number => order.indexOf(canonicalText(adres))
  return {
    ...Object.fromEntries([...velden].filter(([veld]) => !veld.startsWith(perSoort))),
    digitaleAdressen: adressen.toSorted((one, ander) => place(one) - place(ander))
  }
}
