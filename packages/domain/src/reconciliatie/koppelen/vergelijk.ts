import type { Kenmerk } from "../kenmerk.ts"
import type { Beeld } from "./beeld.ts"
import { zelfdePlek } from "./adresbeeld.ts"
import { gewicht, type Niveau, type VergelekenVeld, vergelekenVelden } from "./gewichten.ts"
import { vergelijkNamen, vergelijkTeksten } from "./naamvergelijking.ts"

/** How far each field of two records agrees. */
export type Niveaus = { readonly [veld in VergelekenVeld]: Niveau }

/** How two records compare: field by field, and what that weighs together, in bits. */
export interface Vergelijking {
  readonly niveaus: Niveaus
  readonly score: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/** Compares two records; which of them comes first does not matter. */
export const vergelijk = (een: Beeld, ander: Beeld): Vergelijking => {
  const niveaus: Niveaus = {
    ...vergelijkNamen(een.naam, ander.naam),
    organisatienaam: vergelijkTeksten(een.organisatienaam, ander.organisatienaam),
    email: beste(een.emails, ander.emails, vergelijkGelijk),
    telefoon: beste(een.telefoons, ander.telefoons, vergelijkGelijk),
    adres: beste(een.adressen, ander.adressen, (a, b) => zelfdePlek(a, b) ? a.toevoeging === b.toevoeging ? "gelijk" : "bijna-gelijk" : "anders")
  }
  return {
    niveaus,
    score: vergelekenVelden.reduce((som, veld) => som + gewicht(veld, niveaus[veld]), 0),
    kenmerken: vergelekenVelden.map((veld) => ({ veld, uitkomst: niveaus[veld], gewicht: gewicht(veld, niveaus[veld]) }))
  }
}

const vergelijkGelijk = (een: string, ander: string): Niveau => een === ander ? "gelijk" : "anders"

const beste = <A>(een: ReadonlyArray<A>, ander: ReadonlyArray<A>, vergelijkEen: (een: A, ander: A) => Niveau): Niveau => {
  const uitkomsten = een.flatMap((a) => ander.map((b) => vergelijkEen(a, b)))
  return uitkomsten.includes("gelijk") ? "gelijk" : uitkomsten.includes("bijna-gelijk") ? "bijna-gelijk" : uitkomsten.length > 0 ? "anders" : "ontbreekt"
}
