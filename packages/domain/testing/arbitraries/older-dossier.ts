import * as fc from "fast-check"
import type { Klantcontactdossier, Partijdossier } from "../../src/reconciliatie/dossier.ts"
import { klantcontactdossier, partijdossier } from "./dossier.ts"

type Pad = ReadonlyArray<string>

/** Junk in the place of a valid value. None of its text may ever come out. */
const junk = fc.constantFrom<unknown>(null, 17, true, [], {}, "Zandstra\u0000", "zandstra @ proefdorp", {
  "Zandstraveld": "Proefdorp"
})

/** A name that no field has, and that is personal data. */
const strangeField = "Zandstraveld"

const isVelden = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(waarde))

/** The path of every place in a value, outermost first. */
const places = (waarde: unknown): ReadonlyArray<Pad> =>
  isVelden(waarde)
    ? Object.entries(waarde).flatMap(([naam, part]) => [[naam], ...places(part).map((pad) => [naam, ...pad])])
    : []

/** Whether the place is in a value that is stored as one JSON document, which may hold anything. */
const isFree = ([veld = ""]: Pad): boolean =>
  [
    "contactnaam",
    "bezoekadres",
    "correspondentieadres",
    "voorkeurstaal",
    "reactie",
    "hoofdOnderwerpType",
    "metadata"
  ].includes(veld)

/** Whether the place is stored as text. The database itself keeps the form of all other places. */
const isText = ([veld = "", , naam = ""]: Pad): boolean =>
  veld === "digitaleAdressen"
    ? ["adres", "omschrijving"].includes(naam)
    : ["kanaal", "onderwerp", "inhoud", "taal", "organisatienaam", "interneNotitie"].includes(veld)

const replaced = (waarde: unknown, [naam, ...further]: Pad, nieuw: unknown): unknown => {
  if (naam === undefined) return nieuw
  if (Array.isArray(waarde)) {
    return waarde.map((part, place) => String(place) === naam ? replaced(part, further, nieuw) : part)
  }
  return isVelden(waarde) ? { ...waarde, [naam]: replaced(waarde[naam], further, nieuw) } : waarde
}

/**
 * The value as it was written before there was one form: postcodes with a space and in lower case, the other code of a
 * language, another name of a land.
 */
const asBefore = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(asBefore)
  if (!isVelden(waarde)) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, part]) => {
      if (naam === "postcode" && typeof part === "string") {
        return [naam, `${part.slice(0, 4)} ${part.slice(4).toLowerCase()}`]
      }
      if (naam === "voorkeurstaal" && isVelden(part)) {
        return [naam, { ...part, code: part["code"] === "nld" ? "dut" : part["code"] }]
      }
      return [naam, naam === "land" && isVelden(part) ? { ...part, naam: "zomaar een land" } : asBefore(part)]
    })
  )
}

interface Aging {
  readonly earlier: boolean
  readonly breaks: ReadonlyArray<{ readonly place: number; readonly junk: unknown; readonly veld: boolean }>
}

const aging: fc.Arbitrary<Aging> = fc.record({
  earlier: fc.boolean(),
  breaks: fc.array(
    fc.record({ place: fc.nat(200), junk, veld: fc.constantFrom(false, false, false, true) }),
    {
      maxLength: 3
    }
  )
})

const verouderd = <A>(gegevens: A, { breaks, earlier }: Aging): A =>
  breaks.reduce<unknown>((current, { place, junk, veld }) => {
    const all = places(current).filter((pad) => isFree(pad) || isText(pad))
    const pad = all[place % Math.max(1, all.length)]
    if (pad === undefined) return current
    if (isText(pad)) return replaced(current, pad, "Zandstra\u0000")
    return veld ? replaced(current, [...pad.slice(0, 1), strangeField], "Proefdorp") : replaced(current, pad, junk)
  }, earlier ? asBefore(gegevens) : gegevens) as A

const withOlderGegevens = <A extends { readonly gegevens: unknown }>(partij: A, how: Aging): A => ({
  ...partij,
  gegevens: verouderd(partij.gegevens, how)
})

/** As {@link klantcontactdossier}, with values older than a rule: spelled differently, or invalid. */
export const olderKlantcontactdossier: fc.Arbitrary<Klantcontactdossier> = fc.tuple(
  klantcontactdossier,
  fc.array(aging, { minLength: 3, maxLength: 3 })
).map(
  ([{ betrokkenen, klantcontact }, how]) => ({
    klantcontact: how[0] === undefined ? klantcontact : withOlderGegevens(klantcontact, { ...how[0], earlier: false }),
    betrokkenen: betrokkenen.map(({ betrokkene, candidates, partij, ...rest }, place) => {
      const dit = how[place % how.length] ?? { earlier: false, breaks: [] }
      return {
        ...rest,
        betrokkene: { ...betrokkene, contactgegevens: verouderd(betrokkene.contactgegevens, dit) },
        ...(partij === undefined ? {} : { partij: withOlderGegevens(partij, how[1] ?? dit) }),
        candidates: candidates.map((candidate) => withOlderGegevens(candidate, how[2] ?? dit))
      }
    })
  })
)

/** As {@link partijdossier}, with values older than a rule. */
export const olderPartijdossier: fc.Arbitrary<Partijdossier> = fc.tuple(partijdossier, aging, aging).map((
  [dossier, how, candidateTo]
) => ({
  ...dossier,
  partij: withOlderGegevens(dossier.partij, how),
  candidates: dossier.candidates.map((candidate) => withOlderGegevens(candidate, candidateTo))
}))
