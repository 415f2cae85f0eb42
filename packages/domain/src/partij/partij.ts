import { Result, Schema } from "effect"
import { changed } from "../values/changed.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { Nummer } from "../values/nummer.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, Versie } from "../values/versie.ts"
import { SoortPartijOnveranderlijk } from "./partij-errors.ts"
import { PartijId } from "./partij-id.ts"
import { Partijgegevens } from "./partijgegevens.ts"

/** A known person, organisation or contactpersoon: registered after identification. */
export const Partij = Schema.Struct({
  id: PartijId,
  nummer: Nummer,
  gegevens: Partijgegevens,
  registratiedatum: Tijdstip,
  versie: Versie
})
export type Partij = typeof Partij.Type

/** A partij when first registered, at the moment `nu`. */
export const nieuwePartij = (id: PartijId, nummer: Nummer, gegevens: Partijgegevens, nu: Tijdstip): Partij => ({
  id,
  nummer,
  gegevens,
  registratiedatum: nu,
  versie: firstVersie
})

/**
 * Replaces the gegevens. The kind of partij can't change: an organisation is never the same partij as a person. See
 * {@link changed} for a change that changes nothing.
 */
export const wijzigPartijgegevens = (
  partij: Partij,
  gegevens: Partijgegevens
): Result.Result<Partij, SoortPartijOnveranderlijk> =>
  gegevens.soortPartij === partij.gegevens.soortPartij
    ? Result.succeed(changed(partij, { ...partij, gegevens }))
    : Result.fail(new SoortPartijOnveranderlijk({ partij: partij.id }))

/** Whether the partij has this identificator. */
export const hasIdentificator = (partij: Partij, identificator: Identificator): boolean =>
  partij.gegevens.identificatoren.some((own: Identificator) => zelfdeIdentificator(own, identificator))

/** Whether the partij has an identificator of this kind. */
export const hasIdentificatorOfSoort = (partij: Partij, soort: Identificator["soort"]): boolean =>
  partij.gegevens.identificatoren.some((own: Identificator) => own.soort === soort)
