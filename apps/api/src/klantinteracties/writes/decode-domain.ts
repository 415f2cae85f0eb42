import { decodeNamingAll } from "@betrokkene/domain"
import { Result, type Schema } from "effect"
import type { Read } from "../../http/gather.ts"
import { type Fault, parameterFault } from "../../problems/fault.ts"
import { maximumFaults } from "../../problems/problem.ts"
import { within } from "../engine/read-members.ts"

/** How the contract calls fields of the domain that it has another name for; empty: it is part of the field before it. */
const contractNames: { readonly [field: string]: string } = {
  straat: "straatnaam",
  woonplaats: "stad",
  huisletter: "huisnummertoevoeging",
  postbusnummer: "adresregel1",
  antwoordnummer: "adresregel1",
  code: "",
  zoalsOntvangen: ""
}

/** The rules of the domain that the contract has a code for. It tells of them as of the whole. */
const ofTheWhole: { readonly [code: string]: string } = {
  // The contract spells it so.
  "verdere-actie-na-gelukt-contact": "no-further-action-when-contact-succesful"
}

/** The groups in which the contract has no places that the domain has: what is told of a part is told of them. */
const withoutParts = "metadata"

/**
 * Decodes what was read by a schema of the domain. What the domain refuses is refused at the place in the contract, with
 * its code for any value that will not do. `nameOf`: how the contract calls a field of the whole, if otherwise.
 */
export const domainDecoder = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  nameOf: (field: string) => string | undefined = () => undefined
) => {
  const decode = decodeNamingAll(schema, maximumFaults)
  return (value: unknown, place: string): Read<S["Type"]> =>
    Result.mapError(
      decode(value),
      (found) =>
        found.map(({ code, pad: [first, ...rest], uitleg }) =>
          ofTheWhole[code] === undefined
            ? asContractFault(first === undefined ? [] : [nameOf(String(first)) ?? first, ...rest], uitleg, place)
            : parameterFault(within(place, "nonFieldErrors"), ofTheWhole[code], uitleg)
        )
    )
}

const asContractFault = (path: ReadonlyArray<PropertyKey>, uitleg: string, place: string): Fault => {
  const own = path[0] === withoutParts ? [withoutParts] : path.map(String)
  const names = own.map((name) => contractNames[name] ?? name).filter((name) => name !== "")
  const isOfWhole = names.length === 0 || groups.has(names.at(-1) ?? "")
  return parameterFault(
    [...place === "" ? [] : [place], ...names, ...isOfWhole ? ["nonFieldErrors"] : []].join("."),
    "invalid",
    uitleg
  )
}

/** What is told of these is told of them as a whole. */
const groups = new Set(["bezoekadres", "correspondentieadres", "contactnaam"])

/** The members that have a value: an empty text is none. */
export const given = (members: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ""))
