import type { IdentificatorFilter, Identificatorsoort, SoortPartij } from "@betrokkene/domain"
import { keptWaarde, pastBijSoortPartij } from "@betrokkene/domain/internal"
import { exact } from "../engine/parameter.ts"

/** The kinds of identificator, each with the object that it identifies and the register that it stands in. */
export const identificatorCodes = {
  bsn: { codeObjecttype: "natuurlijk_persoon", codeRegister: "brp" },
  rsin: { codeObjecttype: "niet_natuurlijk_persoon", codeRegister: "hr" },
  kvk_nummer: { codeObjecttype: "niet_natuurlijk_persoon", codeRegister: "hr" },
  vestigingsnummer: { codeObjecttype: "vestiging", codeRegister: "hr" }
} as const satisfies { readonly [soort in Identificatorsoort]: unknown }

const soorten = Object.keys(identificatorCodes) as ReadonlyArray<Identificatorsoort>

/** The kinds of identificator with these codes; one that is undefined may be any. */
export const soortenWith = (
  { kind, register, soort }: {
    readonly kind: string | undefined
    readonly soort: string | undefined
    readonly register: string | undefined
  }
): ReadonlyArray<Identificatorsoort> =>
  soorten.filter((one) =>
    (soort === undefined || soort === one)
    && (kind === undefined || kind === identificatorCodes[one].codeObjecttype)
    && (register === undefined || register === identificatorCodes[one].codeRegister)
  )

/** The four parameters that look for an identificator, behind this prefix. */
export const identificatorParameters = <const Prefix extends string>(prefix: Prefix) =>
  ({
    [`${prefix}__codeObjecttype`]: exact,
    [`${prefix}__codeSoortObjectId`]: exact,
    [`${prefix}__objectId`]: exact,
    [`${prefix}__codeRegister`]: exact
  }) as {
    readonly [
      name in `${Prefix}__${"codeObjecttype" | "codeSoortObjectId" | "objectId" | "codeRegister"}`
    ]: typeof exact
  }

/**
 * The filter that these parameters make, none when none was given: one identificator that fits all of them. A word that
 * no identificator has is one that nothing matches.
 */
export const identificatorFilter = (
  prefix: string,
  given: { readonly [name: string]: unknown }
): { readonly identificator?: IdentificatorFilter } => {
  const identificator = asked(prefix, given)
  return identificator === undefined ? {} : { identificator }
}

const asked = (prefix: string, given: { readonly [name: string]: unknown }): IdentificatorFilter | undefined => {
  const [kind, soort, waarde, register] = ["codeObjecttype", "codeSoortObjectId", "objectId", "codeRegister"]
    .map((name) => given[`${prefix}__${name}`] as string | undefined)
  if (kind === undefined && soort === undefined && waarde === undefined && register === undefined) return undefined
  const fitting = soortenWith({ kind, soort, register })
  if (waarde === undefined) return { soorten: fitting }
  const soortPartij = given["soortPartij"] as SoortPartij | undefined
  const meant = fitting.filter((one) => soortPartij === undefined || pastBijSoortPartij(one, soortPartij))
  return { soorten: fitting, waarde: keptWaarde(meant, waarde) }
}

/**
 * As {@link identificatorFilter}, of one that also stands under another which fits the four parameters behind `parent`:
 * only a vestigingsnummer does, under a kvk_nummer.
 */
export const identificatorUnderFilter = (
  prefix: string,
  parent: string,
  given: { readonly [name: string]: unknown }
): { readonly identificator?: IdentificatorFilter } => {
  const [own, above] = [asked(prefix, given), asked(parent, given)]
  if (above === undefined) return own === undefined ? {} : { identificator: own }
  const number = given[`${parent}__objectId`] as string | undefined
  const kvkNummer = number === undefined ? undefined : keptWaarde(["kvk_nummer"], number)
  return {
    identificator: {
      ...own,
      soorten: (own?.soorten ?? soorten).filter((one) =>
        one === "vestigingsnummer" && above.soorten.includes("kvk_nummer")
      ),
      ...(kvkNummer === undefined ? {} : { kvkNummer })
    }
  }
}
