import { Effect, Option } from "effect"
import { type DossierQuery, Dossiers } from "../../ports/dossiers.ts"
import type { RegisterUnavailable } from "../../ports/register-unavailable.ts"
import {
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen
} from "../../reconciliatie/apply-regels.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type {
  Circumstances,
  Klantcontactdossier,
  Partijdossier,
  VerweesdeAdressen
} from "../../reconciliatie/dossier.ts"
import type { KeyRange, Step } from "../../reconciliatie/reconciliatie.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import { type Gezien, gezienVanKlantcontact, gezienVanPartij } from "./gezien.ts"

/** A dossier of whatever kind, as rules are held against it. */
export interface Zaak {
  /** The records that it is the dossier of, the one that it is called after first. */
  readonly records: readonly [RecordReference, ...ReadonlyArray<RecordReference>]
  readonly gezien: () => Gezien
  readonly bevindingen: (regels: ReadonlyArray<Regel>) => ReadonlyArray<Bevinding>
  /** The same as it is now; none when it is there no more. */
  readonly opnieuw: Effect.Effect<Option.Option<Zaak>, RegisterUnavailable, Dossiers>
}

/** How many records were looked at in a stretch, and what there is to hold the rules against. */
export const mattersIn = Effect.fnUntraced(function*(stap: Step, strook: KeyRange, vraag: DossierQuery) {
  const dossiers = yield* Dossiers
  const { gelezen, verweesdeAdressen, zaken } = stap === "klantcontact"
    ? met(yield* dossiers.klantcontacten(strook, vraag), zaakVanKlantcontact(vraag.omstandigheden))
    : met(yield* dossiers.partijen(strook, vraag), zaakVanPartij(vraag.omstandigheden))
  return { gelezen, zaken: [...zaken, ...verweesdeAdressen.map(zaakVanVerweesdeAdressen(vraag.omstandigheden))] }
})

const met = <Dossier, Inhoud extends { readonly dossiers: ReadonlyArray<Dossier> }>(
  inhoud: Inhoud,
  zaak: (dossier: Dossier) => Zaak
) => ({
  ...inhoud,
  zaken: inhoud.dossiers.map(zaak)
})

/** The dossier of a klantcontact, to be held against rules. */
export const zaakVanKlantcontact = (omstandigheden: Circumstances) => (dossier: Klantcontactdossier): Zaak => ({
  records: [
    { soort: "klantcontact", id: dossier.klantcontact.id },
    ...dossier.betrokkenen.map(({ betrokkene }) => ({ soort: "betrokkene" as const, id: betrokkene.id }))
  ],
  gezien: () => gezienVanKlantcontact(dossier),
  bevindingen: (regels) => bevindingenVanKlantcontact(dossier, regels, omstandigheden),
  opnieuw: Effect.map(
    Dossiers.use((dossiers) => dossiers.klantcontact(dossier.klantcontact.id, omstandigheden.beleid.grootsteBlok)),
    Option.map(zaakVanKlantcontact(omstandigheden))
  )
})

/** The dossier of a partij, to be held against rules. */
export const zaakVanPartij = (omstandigheden: Circumstances) => (dossier: Partijdossier): Zaak => ({
  records: [{ soort: "partij", id: dossier.partij.id }],
  gezien: () => gezienVanPartij(dossier),
  bevindingen: (regels) => bevindingenVanPartij(dossier, regels, omstandigheden),
  opnieuw: Effect.map(
    Dossiers.use((dossiers) => dossiers.partij(dossier.partij.id, omstandigheden.beleid.grootsteBlok)),
    Option.map(zaakVanPartij(omstandigheden))
  )
})

const zaakVanVerweesdeAdressen = (omstandigheden: Circumstances) => (adressen: VerweesdeAdressen): Zaak => ({
  records: [adressen.eigenaar],
  gezien: () => new Map(),
  bevindingen: (regels) => bevindingenVanVerweesdeAdressen(adressen, regels, omstandigheden),
  // Once they are deleted there is nothing left to look at.
  opnieuw: Effect.succeedNone
})
