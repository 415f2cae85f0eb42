import { Result } from "effect"
import { maximumDigitaleAdressen, voorkeurIn } from "../values/digitale-adressen.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import type { OntvangenVanPersoon } from "../values/zoals-ontvangen.ts"
import { besluitKeuzes } from "./besluit-keuze.ts"
import { gegevenOpVan, givenLast, joinedMoment, type Moment, momentVan, withDigitaal } from "./gegeven-op.ts"
import { joinedAdressen } from "./joined-adressen.ts"
import { joinedOntvangen } from "./joined-ontvangen.ts"
import { KeuzesOngeldig, type ObjectionToSamenvoegen, SamenvoegenGeweigerd } from "./partij-errors.ts"
import { idsVanPartij, metGegevens, type Partij } from "./partij.ts"
import type { Partijgegevens } from "./partijgegevens.ts"
import { type SingleVeld, singleVelden, waardeVan } from "./single-velden.ts"
import { findTegenstrijdigheden, type KeuzePerVeld, type SamenvoegingZijde } from "./tegenstrijdigheden.ts"
import { unitedWaarde } from "./united-waarde.ts"

/**
 * Merges two partijen into the one that stays. A kind that only one of them has is kept. Where they contradict each other
 * ({@link findTegenstrijdigheden}), the choice decides, and without a choice the value that was given last. Digital
 * addresses and identificatoren of both are kept, an address once and as first written, with what both said about it
 * and with its id. An identificator that only the other had keeps its id too. One that both had keeps that of the partij
 * that stays, and the number by which a program knows it ("anderePartijIdentificator") of the other if that has none.
 * Geheimhouding of either holds, and the interne notities are joined. What was received of a field stays with the value
 * that is kept of it.
 *
 * Fails with `SamenvoegenGeweigerd` if data would be lost or two people mixed: see {@link ObjectionToSamenvoegen}. Fails
 * with `KeuzesOngeldig` if a contradiction has neither a choice nor a value that was given last, or if there is a choice
 * for a field without a contradiction.
 *
 * @example
 * ```ts
 * import { findTegenstrijdigheden, Partij, voegSamen } from "@betrokkene/domain"
 * import { Result, Schema } from "effect"
 *
 * const anna = (id: string, voornaam: string, soort: string, adres: string) =>
 *   Schema.decodeSync(Partij)({
 *     id,
 *     nummer: id.slice(-10),
 *     gegevens: {
 *       soortPartij: "persoon",
 *       contactnaam: { voornaam, achternaam: "Boer" },
 *       digitaleAdressen: [{ soortDigitaalAdres: soort, adres }]
 *     },
 *     registratiedatum: "2026-11-23T09:15:00Z",
 *     versie: 1
 *   })
 * const blijft = anna("0d0e7f0e-6b0f-4a55-8d7f-600000000001", "Anna", "email", "anna@example.nl")
 * const vervalt = anna("0d0e7f0e-6b0f-4a55-8d7f-600000000002", "Ank", "telefoonnummer", "0201234567")
 * console.log(findTegenstrijdigheden(blijft, vervalt).map(({ veld }) => veld).join()) // contactnaam
 *
 * const undecided = voegSamen(blijft, vervalt)
 * if (Result.isFailure(undecided)) console.log(undecided.failure._tag) // KeuzesOngeldig
 * const { gegevens, versie } = Result.getOrThrow(voegSamen(blijft, vervalt, { contactnaam: "blijft" }))
 * console.log(gegevens.digitaleAdressen.map(({ adres }) => adres).join(), versie) // anna@example.nl,0201234567 2
 * ```
 */
export const voegSamen = (
  blijft: Partij,
  vervalt: Partij,
  keuzes: KeuzePerVeld = {}
): Result.Result<Partij, SamenvoegenGeweigerd | KeuzesOngeldig> => {
  const partijen = { blijft: blijft.id, vervalt: vervalt.id }
  const reden = objectionToSamenvoegen(blijft, vervalt)
  if (reden !== undefined) return Result.fail(new SamenvoegenGeweigerd({ ...partijen, reden }))
  const tegenstrijdigheden = findTegenstrijdigheden(blijft, vervalt)
  const chosen = new Map(besluitKeuzes(tegenstrijdigheden, keuzes).map(({ keuze, veld }) => [veld, keuze]))
  const vereist = tegenstrijdigheden.filter(({ veld }) => !chosen.has(veld))
  const overbodig = singleVelden.filter((veld) =>
    keuzes[veld] !== undefined && !tegenstrijdigheden.some((one) => one.veld === veld)
  )
  if (vereist.length + overbodig.length > 0) {
    const velden = vereist.map(({ gegevenOp, veld }) => ({ veld, ...gegevenOp }))
    return Result.fail(new KeuzesOngeldig({ ...partijen, vereist: velden, overbodig }))
  }
  const kept = singleVelden.flatMap((veld) => keptIn(veld, blijft, vervalt, chosen.get(veld)))
  const ontvangen = joinedOntvangen(
    blijft.gegevens,
    vervalt.gegevens,
    (veld) => chosen.get(veld) === "vervalt"
  )
  const gegevens = samen(blijft.gegevens, vervalt.gegevens, kept, ontvangen)
  return Result.succeed({
    ...metGegevens(blijft, gegevens, [idsVanPartij(blijft), idsVanPartij(vervalt)]),
    gegevenOp: withDigitaal(
      gegevenOpVan(kept.map(({ moment, veld }) => [veld, moment] as const)),
      gegevens,
      (soort) => joinedMoment([blijft, vervalt], gegevens, soort)
    )
  })
}

/** Why two partijen can't be merged, whatever is chosen; undefined when they can. */
export const objectionToSamenvoegen = (blijft: Partij, vervalt: Partij): ObjectionToSamenvoegen | undefined => {
  const [own, ander] = [blijft.gegevens, vervalt.gegevens]
  if (blijft.id === vervalt.id) return "zelfde-partij"
  if (own.soortPartij !== ander.soortPartij) return "andere-soort-partij"
  if (contradicts(own.identificatoren, ander.identificatoren)) return "identificatoren-tegenstrijdig"
  const adressen = joinedAdressen(own.digitaleAdressen, ander.digitaleAdressen)
  if (adressen.length > maximumDigitaleAdressen) return "digitale-adressen-te-veel"
  if (adressen.some(({ omschrijving = "" }) => [...omschrijving].length > maximumLengths.omschrijving)) {
    return "omschrijving-te-lang"
  }
  return [...joinedNotities(own, ander) ?? ""].length > maximumLengths.interneNotitie
    ? "interne-notitie-te-lang"
    : undefined
}

const contradicts = (one: ReadonlyArray<Identificator>, ander: ReadonlyArray<Identificator>): boolean =>
  one.some((own) => ander.some((van) => own.soort === van.soort && !zelfdeIdentificator(own, van)))

/** A value of the merged partij, and when it was given. */
interface Kept {
  readonly veld: SingleVeld
  readonly waarde: unknown
  readonly moment: Moment
}

const keptIn = (
  veld: SingleVeld,
  blijft: Partij,
  vervalt: Partij,
  chosen: SamenvoegingZijde | undefined
): ReadonlyArray<Kept> => {
  const own = { veld, waarde: waardeVan(blijft.gegevens, veld), moment: momentVan(blijft, veld) }
  const ander = { veld, waarde: waardeVan(vervalt.gegevens, veld), moment: momentVan(vervalt, veld) }
  if (chosen !== undefined) return [chosen === "blijft" ? own : ander]
  if (own.waarde === undefined) return ander.waarde === undefined ? [] : [ander]
  if (ander.waarde === undefined) return [own]
  const last = givenLast(own.moment, ander.moment)
  const isKnown = last !== undefined || own.moment.op === ander.moment.op
  return [{
    veld,
    waarde: unitedWaarde(veld, own.waarde, ander.waarde),
    moment: !isKnown ? {} : last === "ander" ? ander.moment : own.moment
  }]
}

const samen = (
  { zoalsOntvangen: _own, ...own }: Partijgegevens,
  { zoalsOntvangen: _ander, ...ander }: Partijgegevens,
  kept: ReadonlyArray<Kept>,
  ontvangen: OntvangenVanPersoon | undefined
): Partijgegevens => {
  const values: { readonly [veld in SingleVeld]?: unknown } = Object.fromEntries(
    kept.map(({ veld, waarde }) => [veld, waarde])
  )
  const digitaleAdressen = joinedAdressen(own.digitaleAdressen, ander.digitaleAdressen)
  const voorkeurskanaal = voorkeurIn(digitaleAdressen, values.voorkeurskanaal as Partijgegevens["voorkeurskanaal"])
  const interneNotitie = joinedNotities(own, ander)
  return {
    ...ander,
    ...own,
    ...values,
    identificatoren: united(own.identificatoren, ander.identificatoren),
    digitaleAdressen,
    ...(voorkeurskanaal === undefined ? {} : { voorkeurskanaal }),
    indicatieGeheimhouding: own.indicatieGeheimhouding || ander.indicatieGeheimhouding,
    ...(interneNotitie === undefined ? {} : { interneNotitie }),
    ...(ontvangen === undefined ? {} : { zoalsOntvangen: ontvangen })
  } as object as Partijgegevens
}

type Notities = Pick<Partijgegevens, "interneNotitie">

const joinedNotities = (own: Notities, ander: Notities): string | undefined => {
  const notities = [own.interneNotitie, ander.interneNotitie].filter((notitie) => notitie !== undefined)
  return notities.length === 0 ? undefined : [...new Set(notities)].join("\n")
}

const united = (
  one: ReadonlyArray<Identificator>,
  ander: ReadonlyArray<Identificator>
): ReadonlyArray<Identificator> => [
  ...one.map((own) => {
    const same = ander.find((van) => zelfdeIdentificator(own, van))
    const andere = own.anderePartijIdentificator ?? same?.anderePartijIdentificator
    return andere === undefined ? own : { ...own, anderePartijIdentificator: andere }
  }),
  ...ander.filter((van) => !one.some((own) => zelfdeIdentificator(own, van)))
]
