import { Result, type Schema } from "effect"
import { Betrokkene } from "../src/betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../src/betrokkene/contactgegevens.ts"
import type { Grond } from "../src/betrokkene/grond.ts"
import { koppel } from "../src/betrokkene/koppel.ts"
import { ontkoppel } from "../src/betrokkene/ontkoppel.ts"
import { wijzig } from "../src/betrokkene/wijzig.ts"
import { zonderAfwijkingen } from "../src/betrokkene/zonder-afwijkingen.ts"
import { anonimiseer, Klantcontact } from "../src/klantcontact/klantcontact.ts"
import { ordered } from "../src/reconciliatie/canonical.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../src/reconciliatie/dossier.ts"
import type { Voorstel } from "../src/reconciliatie/voorstel.ts"
import { vergelijkingsvorm } from "../src/values/digitaal-adres.ts"
import { peildatum } from "./arbitraries/circumstances.ts"
import { gelezen } from "./decoding.ts"

const grond = { soort: "gekozen-partij", door: "baliemedewerker", op: peildatum } as Grond

/** The dossier of a klantcontact after what a finding in it proposes was carried out, by the transitions of the domain. */
export const uitgevoerd = (dossier: Klantcontactdossier, voorstel: Voorstel): Klantcontactdossier => {
  switch (voorstel.soort) {
    case "koppelen":
      return met(dossier, voorstel.betrokkene, ({ kandidaten, ...een }) => ({
        ...een,
        betrokkene: Result.getOrThrow(koppel(een.betrokkene, voorstel.partij, grond)),
        ...partijUit(kandidaten, voorstel.partij),
        kandidaten: []
      }))
    case "ontkoppelen":
      return met(dossier, voorstel.betrokkene, ontkoppeld)
    case "afwijking-verwijderen":
      return met(dossier, voorstel.betrokkene, (een) => ({
        ...een,
        betrokkene: wijzig(een.betrokkene, {
          ...een.betrokkene,
          contactgegevens: zonderAfwijkingen(een.betrokkene.contactgegevens, voorstel.afwijkingen)
        })
      }))
    case "betrokkene-verwijderen":
      return {
        ...dossier,
        betrokkenen: dossier.betrokkenen.filter(({ betrokkene }) => betrokkene.id !== voorstel.betrokkene)
      }
    case "anonimiseren":
      return {
        klantcontact: anonimiseer(dossier.klantcontact),
        betrokkenen: dossier.betrokkenen.map((een) => {
          const ongekend = een.betrokkene._tag === "Gekend" ? ontkoppeld(een) : een
          return bijgewerkt({
            ...ongekend,
            betrokkene: wijzig(ongekend.betrokkene, { ...ongekend.betrokkene, contactgegevens: geenContactgegevens })
          })
        })
      }
    case "normaliseren":
      return voorstel.record.soort === "klantcontact"
        ? { ...dossier, klantcontact: gelezen(Klantcontact, dossier.klantcontact) }
        : met(
          dossier,
          voorstel.record.id,
          (een) => ({
            ...een,
            betrokkene: gelezen<Schema.ConstraintDecoder<Betrokkene>>(Betrokkene, ordered(een.betrokkene))
          })
        )
    case "samenvoegen":
    case "adressen-verwijderen":
    case "overnemen":
      return dossier
  }
}

/** The worst case: that nobody but who he was linked to shares a key with him. */
const ontkoppeld = ({ partij, ...een }: Dossierbetrokkene): Dossierbetrokkene => ({
  ...een,
  betrokkene: Result.getOrThrow(ontkoppel(een.betrokkene)),
  ontkoppeld: true,
  kandidaten: partij === undefined ? [] : [partij]
})

const partijUit = (kandidaten: Dossierbetrokkene["kandidaten"], gezocht: string): Pick<Dossierbetrokkene, "partij"> => {
  const partij = kandidaten.find(({ id }) => id === gezocht)
  return partij === undefined ? {} : { partij }
}

const met = (
  dossier: Klantcontactdossier,
  id: string,
  doe: (een: Dossierbetrokkene) => Dossierbetrokkene
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((een) => een.betrokkene.id === id ? bijgewerkt(doe(een)) : een)
})

/** What a register keeps beside a betrokkene once he is written. */
const bijgewerkt = (een: Dossierbetrokkene): Dossierbetrokkene => ({
  ...een,
  partijIsNieuwer: false,
  vergelijkingsvormen: een.betrokkene.contactgegevens.digitaleAdressen.map(vergelijkingsvorm)
})
