import { Result } from "effect"
import { type DigitaalAdres, zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { maximumDigitaleAdressen, voorkeurIn } from "../values/digitale-adressen.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { nextVersie } from "../values/versie.ts"
import { type ObjectionToSamenvoegen, SamenvoegenGeweigerd } from "./partij-errors.ts"
import type { Partij } from "./partij.ts"
import type { Partijgegevens } from "./partijgegevens.ts"

/**
 * Merges two partijen into the one that stays. Its own values stay; a kind that it lacks comes from the other. Digital
 * addresses and identificatoren of both are kept, an address once and as first written. Geheimhouding of either holds,
 * and the interne notities are joined. Fails if data would be lost or two people mixed: see {@link
 * ObjectionToSamenvoegen}.
 */
export const voegSamen = (blijft: Partij, vervalt: Partij): Result.Result<Partij, SamenvoegenGeweigerd> => {
  const gegevens = samen(blijft.gegevens, vervalt.gegevens)
  const reden = objection(blijft, vervalt, gegevens)
  return reden === undefined
    ? Result.succeed({ ...blijft, gegevens, versie: nextVersie(blijft.versie) })
    : Result.fail(new SamenvoegenGeweigerd({ blijft: blijft.id, vervalt: vervalt.id, reden }))
}

const objection = (blijft: Partij, vervalt: Partij, gegevens: Partijgegevens): ObjectionToSamenvoegen | undefined => {
  if (blijft.id === vervalt.id) return "zelfde-partij"
  if (blijft.gegevens.soortPartij !== vervalt.gegevens.soortPartij) return "andere-soort-partij"
  if (contradicts(blijft.gegevens.identificatoren, vervalt.gegevens.identificatoren)) {
    return "identificatoren-tegenstrijdig"
  }
  if (gegevens.digitaleAdressen.length > maximumDigitaleAdressen) return "digitale-adressen-te-veel"
  return [...gegevens.interneNotitie ?? ""].length > maximumLengths.interneNotitie
    ? "interne-notitie-te-lang"
    : undefined
}

const contradicts = (one: ReadonlyArray<Identificator>, ander: ReadonlyArray<Identificator>): boolean =>
  one.some((own) => ander.some((van) => own.soort === van.soort && !zelfdeIdentificator(own, van)))

const samen = (own: Partijgegevens, ander: Partijgegevens): Partijgegevens => {
  const digitaleAdressen = [...own.digitaleAdressen, ...ander.digitaleAdressen.filter(nietIn(own.digitaleAdressen))]
  const voorkeur = own.voorkeurskanaal ?? voorkeurIn(digitaleAdressen, ander.voorkeurskanaal)
  const interneNotitie = [
    ...new Set([own.interneNotitie, ander.interneNotitie].filter((notitie) => notitie !== undefined))
  ].join("\n")
  return {
    ...ander,
    ...own,
    identificatoren: united(own.identificatoren, ander.identificatoren),
    digitaleAdressen,
    ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur }),
    indicatieGeheimhouding: own.indicatieGeheimhouding || ander.indicatieGeheimhouding,
    ...(interneNotitie === "" ? {} : { interneNotitie })
  } as Partijgegevens
}

const sameAs = (adres: DigitaalAdres) => (ander: DigitaalAdres): boolean => zelfdeDigitaalAdres(adres, ander)

const nietIn = (adressen: ReadonlyArray<DigitaalAdres>) => (adres: DigitaalAdres): boolean =>
  !adressen.some(sameAs(adres))

const united = (
  one: ReadonlyArray<Identificator>,
  ander: ReadonlyArray<Identificator>
): ReadonlyArray<Identificator> => [
  ...one,
  ...ander.filter((van) => !one.some((own) => zelfdeIdentificator(own, van)))
]
