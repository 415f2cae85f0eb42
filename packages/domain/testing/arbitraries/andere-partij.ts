import * as fc from "fast-check"
import type { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import type { AnderePartij } from "../../src/reconciliatie/vergelijken/andere-partij.ts"
import { writtenId } from "./id.ts"
import { partijgegevens } from "./partijgegevens.ts"

const withEmpty = [
  "contactnaam",
  "organisatienaam",
  "bezoekadres",
  "correspondentieadres",
  "voorkeurskanaal",
  "voorkeurstaal"
] as const

/** Every field in which partijen are compared, except their identificatoren. */
export const comparedVelden = [
  ...withEmpty,
  "soortPartij",
  "digitaleAdressen",
  "indicatieGeheimhouding",
  "indicatieActief"
] as const

/** What a register that holds nothing back tells about a partij with these gegevens. */
export const told = (gegevens: Partijgegevens, id?: string): AnderePartij => {
  const { interneNotitie: _own, ...rest } = gegevens
  return { ...(id === undefined ? {} : { id }), ...Object.fromEntries(withEmpty.map((veld) => [veld, null])), ...rest }
}

/** The same, without what it says about these fields. */
export const isSilentAbout = (partij: AnderePartij, velden: ReadonlyArray<string>): AnderePartij =>
  Object.fromEntries(Object.entries(partij).filter(([veld]) => !velden.includes(veld))) as unknown as AnderePartij

/** What another register tells: about somebody this register may not know, and with some fields left out. */
export const anderePartij: fc.Arbitrary<AnderePartij> = fc.tuple(
  partijgegevens,
  fc.option(writtenId),
  fc.subarray([...comparedVelden])
).map(
  ([gegevens, id, leftOut]) => isSilentAbout(told(gegevens, id?.toLowerCase()), leftOut)
)
