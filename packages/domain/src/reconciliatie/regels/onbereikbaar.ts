import { bepaalContactgegevens, type BetrokkeneMetPartij } from "../../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../../partij/inzagerecht.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { opvolgingOpen } from "../opvolging.ts"
import { referTo } from "../record-reference.ts"

/**
 * Betrokkenen with an open follow-up without any address for it, postal or digital: neither their own nor that of a
 * usable partij (B7, B8). Once the follow-up is no longer open, nobody has to reach them any more.
 */
export const onbereikbaar: Dossierregel<Klantcontactdossier> = (dossier, circumstances) =>
  opvolgingOpen(dossier, circumstances) ? dossier.betrokkenen.filter(hasNoAdres).map(bevinding) : []

const hasNoAdres = ({ betrokkene, partij }: Dossierbetrokkene): boolean => {
  const { bezoekadres, correspondentieadres, digitaleAdressen } = bepaalContactgegevens(
    { betrokkene, partij } as BetrokkeneMetPartij,
    fullInzage
  )
  return bezoekadres === undefined && correspondentieadres === undefined && digitaleAdressen.length === 0
}

const bevinding = ({ betrokkene, partij }: Dossierbetrokkene): Bevinding => {
  const uitkomst = betrokkene._tag === "Ongekend"
    ? "geen"
    : partij?.gegevens.indicatieActief === false
    ? "niet-actief"
    : "zonder-adres"
  return {
    regel: "onbereikbaar",
    records: [referTo("betrokkene", betrokkene)],
    kenmerken: [{ veld: "contactgegevens", uitkomst: "zonder-adres" }, { veld: "partij", uitkomst }],
    rustOp: [canonicalText([uitkomst, betrokkene._tag === "Gekend" ? betrokkene.partij : null])]
  }
}
