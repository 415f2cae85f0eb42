import type { AdresFilter, NumberedPartijFilter, Partij } from "@betrokkene/domain"
import { adresregels } from "@betrokkene/domain/internal"
import type { Content } from "./content.ts"
import { hasIdentificator } from "./has-identificator.ts"
import { categorienaamOf, numberedSideRecords } from "./numbered-side-records.ts"
import { filtered } from "./side-records.ts"

/** Whether a partij is in a numbered list. */
export const isListedPartij = (
  content: Content,
  partij: Partij,
  {
    bezoekadres,
    categorienamen,
    correspondentieadres,
    identificator,
    indicatieActief,
    indicatieGeheimhouding,
    notSecret,
    nummer,
    soortPartij,
    representedBy
  }: NumberedPartijFilter
): boolean =>
  (nummer === undefined || partij.nummer === nummer)
  && (soortPartij === undefined || partij.gegevens.soortPartij === soortPartij)
  && (indicatieActief === undefined || partij.gegevens.indicatieActief === indicatieActief)
  && (indicatieGeheimhouding === undefined || partij.gegevens.indicatieGeheimhouding === indicatieGeheimhouding)
  && (identificator === undefined || hasIdentificator(partij, identificator))
  && hasParts(partij.gegevens.bezoekadres, bezoekadres)
  && hasParts(partij.gegevens.correspondentieadres, correspondentieadres)
  && (notSecret !== true || !partij.gegevens.indicatieGeheimhouding)
  && (representedBy === undefined || numberedSideRecords(content, "vertegenwoordiging", {
        vertegenwoordigendePartij: representedBy,
        vertegenwoordigdePartij: partij.id,
        ...(notSecret === undefined ? {} : { notSecret })
      }).length > 0)
  && (categorienamen === undefined || filtered(content, "categorierelatie", { partij: partij.id }).some((relatie) =>
    categorienamen.includes(categorienaamOf(content, relatie) ?? "")
  ))

type Adres = NonNullable<Partij["gegevens"]["bezoekadres" | "correspondentieadres"]>

const hasParts = (adres: Adres | undefined, filter: AdresFilter | undefined): boolean => {
  if (filter === undefined) return true
  if (adres === undefined) return false
  const lines = adresregels(adres)
  return (filter.nummeraanduidingId === undefined
    || ("nummeraanduidingId" in adres && adres.nummeraanduidingId === filter.nummeraanduidingId))
    && (filter.land === undefined || adres.land?.code === filter.land)
    && (filter.adresregels ?? []).every((line, place) => line === undefined || lines[place] === line)
}
