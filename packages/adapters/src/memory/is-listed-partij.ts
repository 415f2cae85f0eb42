import type { NumberedPartijFilter, Partij } from "@betrokkene/domain"
import type { Content } from "./content.ts"
import { hasIdentificator } from "./has-identificator.ts"
import { categorienaamOf, numberedSideRecords } from "./numbered-side-records.ts"
import { filtered } from "./side-records.ts"

/** Whether a partij is in a numbered list. */
export const isListedPartij = (
  content: Content,
  partij: Partij,
  {
    categorienamen,
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
  && (notSecret !== true || !partij.gegevens.indicatieGeheimhouding)
  && (representedBy === undefined || numberedSideRecords(content, "vertegenwoordiging", {
        vertegenwoordigendePartij: representedBy,
        vertegenwoordigdePartij: partij.id,
        ...(notSecret === undefined ? {} : { notSecret })
      }).length > 0)
  && (categorienamen === undefined || filtered(content, "categorierelatie", { partij: partij.id }).some((relatie) =>
    categorienamen.includes(categorienaamOf(content, relatie) ?? "")
  ))
