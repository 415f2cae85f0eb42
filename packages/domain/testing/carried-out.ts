import { Result, type Schema } from "effect"
import { Betrokkene } from "../src/betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../src/betrokkene/contactgegevens.ts"
import type { Grond } from "../src/betrokkene/grond.ts"
import { koppel } from "../src/betrokkene/koppel.ts"
import { ontkoppel } from "../src/betrokkene/ontkoppel.ts"
import { wijzigBetrokkenegegevens } from "../src/betrokkene/wijzig-betrokkenegegevens.ts"
import { zonderAfwijkingen } from "../src/betrokkene/zonder-afwijkingen.ts"
import { anonimiseer, Klantcontact } from "../src/klantcontact/klantcontact.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../src/reconciliatie/dossier.ts"
import type { Voorstel } from "../src/reconciliatie/voorstel.ts"
import { ordered } from "../src/values/canonical-text.ts"
import { vergelijkingsvorm } from "../src/values/digitaal-adres.ts"
import { peildatum } from "./arbitraries/circumstances.ts"
import { read } from "./decoding.ts"

const grond = { soort: "gekozen-partij", door: "baliemedewerker", op: peildatum } as Grond

/** The dossier of a klantcontact after a proposal from its findings is carried out by the transitions of the domain. */
export const carriedOut = (dossier: Klantcontactdossier, voorstel: Voorstel): Klantcontactdossier => {
  switch (voorstel.soort) {
    case "koppelen":
      return met(dossier, voorstel.betrokkene, ({ candidates, ...one }) => ({
        ...one,
        betrokkene: Result.getOrThrow(koppel(one.betrokkene, voorstel.partij, grond)),
        ...partijFrom(candidates, voorstel.partij),
        digests: [],
        candidates: []
      }))
    case "ontkoppelen":
      return met(dossier, voorstel.betrokkene, ontkoppeld)
    case "afwijking-verwijderen":
      return met(dossier, voorstel.betrokkene, (one) => ({
        ...one,
        betrokkene: wijzigBetrokkenegegevens(one.betrokkene, {
          ...one.betrokkene,
          contactgegevens: zonderAfwijkingen(one.betrokkene.contactgegevens, voorstel.afwijkingen)
        }, one.betrokkene.registratiedatum)
      }))
    case "betrokkene-verwijderen":
      return {
        ...dossier,
        betrokkenen: dossier.betrokkenen.filter(({ betrokkene }) => betrokkene.id !== voorstel.betrokkene)
      }
    case "anonimiseren":
      return {
        klantcontact: anonimiseer(dossier.klantcontact),
        betrokkenen: dossier.betrokkenen.map((one) => {
          const ongekend = one.betrokkene._tag === "Gekend" ? ontkoppeld(one) : one
          return updated({
            ...ongekend,
            betrokkene: wijzigBetrokkenegegevens(
              ongekend.betrokkene,
              { ...ongekend.betrokkene, contactgegevens: geenContactgegevens },
              ongekend.betrokkene.registratiedatum
            )
          })
        })
      }
    case "normaliseren":
      return voorstel.record.soort === "klantcontact"
        ? { ...dossier, klantcontact: read(Klantcontact, dossier.klantcontact) }
        : met(
          dossier,
          voorstel.record.id,
          (one) => ({
            ...one,
            betrokkene: read<Schema.ConstraintDecoder<Betrokkene>>(Betrokkene, ordered(one.betrokkene))
          })
        )
    case "samenvoegen":
    case "adressen-verwijderen":
    case "overnemen":
      return dossier
  }
}

/** The worst case: only the partij of the former link shares a key with the betrokkene. */
const ontkoppeld = ({ partij, ...one }: Dossierbetrokkene): Dossierbetrokkene => ({
  ...one,
  betrokkene: Result.getOrThrow(ontkoppel(one.betrokkene)),
  ontkoppeld: true,
  digests: [],
  candidates: partij === undefined ? [] : [partij],
  largeBlocks: []
})

const partijFrom = (
  candidates: Dossierbetrokkene["candidates"],
  searched: string
): Pick<Dossierbetrokkene, "partij"> => {
  const partij = candidates.find(({ id }) => id === searched)
  return partij === undefined ? {} : { partij }
}

const met = (
  dossier: Klantcontactdossier,
  id: string,
  perform: (one: Dossierbetrokkene) => Dossierbetrokkene
): Klantcontactdossier => ({
  ...dossier,
  betrokkenen: dossier.betrokkenen.map((one) => one.betrokkene.id === id ? updated(perform(one)) : one)
})

/** What a register keeps beside a betrokkene after a write. */
const updated = (one: Dossierbetrokkene): Dossierbetrokkene => ({
  ...one,
  vergelijkingsvormen: one.betrokkene.contactgegevens.digitaleAdressen.map(vergelijkingsvorm)
})
