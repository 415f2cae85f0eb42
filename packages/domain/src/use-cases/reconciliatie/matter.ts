import { Effect, Option } from "effect"
import type { KlantcontactId } from "../../klantcontact/klantcontact-id.ts"
import type { Bevindingen } from "../../ports/bevindingen.ts"
import { type DossierQuery, Dossiers } from "../../ports/dossiers.ts"
import type { Partijen } from "../../ports/partijen.ts"
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
import type { IdRange, ReconciliatieStep } from "../../reconciliatie/reconciliatie.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import { type Gezien, gezienVanKlantcontact, gezienVanPartij } from "./gezien.ts"
import { withAlternatives } from "./with-alternatives.ts"
import { withRejected } from "./with-rejected.ts"
import { withSharing } from "./with-sharing.ts"

/** A dossier of any kind, ready for rules to be applied. */
export interface Matter {
  /** The records of the dossier, the main one first. */
  readonly records: readonly [RecordReference, ...ReadonlyArray<RecordReference>]
  readonly gezien: () => Gezien
  readonly bevindingen: (regels: ReadonlyArray<Regel>) => ReadonlyArray<Bevinding>
  /** The dossier as it is now; none if its record no longer exists. */
  readonly again: Effect.Effect<Option.Option<Matter>, RegisterUnavailable, Dossiers | Bevindingen | Partijen>
}

/** The number of records read in a range, and the dossiers to apply the rules to. */
export const mattersIn = Effect.fnUntraced(function*(stap: ReconciliatieStep, range: IdRange, query: DossierQuery) {
  const { gelezen, verweesdeAdressen, matters } = stap === "klantcontact"
    ? withMatters(yield* klantcontactdossiers(range, query), matterOfKlantcontact(query.circumstances))
    : withMatters(yield* partijdossiers(range, query), matterOfPartij(query.circumstances))
  return { gelezen, matters: [...matters, ...verweesdeAdressen.map(matterOfVerweesdeAdressen(query.circumstances))] }
})

const klantcontactdossiers = Effect.fnUntraced(function*(range: IdRange, query: DossierQuery) {
  const content = yield* Dossiers.use((dossiers) => dossiers.klantcontacten(range, query))
  const known = query.regels.includes("gekozen-tijdens-samenvoeging")
    ? yield* withAlternatives(content.dossiers)
    : content.dossiers
  const dossiers = query.regels.some((regel) => regelsOfLinks.includes(regel)) ? yield* withRejected(known) : known
  return { ...content, dossiers }
})

const partijdossiers = Effect.fnUntraced(function*(range: IdRange, query: DossierQuery) {
  const content = yield* Dossiers.use((dossiers) => dossiers.partijen(range, query))
  const dossiers = query.regels.includes("dubbele-partij-vermoeden")
    ? yield* withSharing(content.dossiers, query.circumstances.beleid.grootsteBlok)
    : content.dossiers
  return { ...content, dossiers }
})

/** The rules that go by which partijen a betrokkene may be. */
const regelsOfLinks: ReadonlyArray<Regel> = ["mogelijke-partij", "meer-mogelijke-partijen"]

const withMatters = <Dossier, Inhoud extends { readonly dossiers: ReadonlyArray<Dossier> }>(
  inhoud: Inhoud,
  matter: (dossier: Dossier) => Matter
) => ({
  ...inhoud,
  matters: inhoud.dossiers.map(matter)
})

/** The dossier of this klantcontact as a {@link Matter}; none if it no longer exists. */
export const klantcontactMatter = Effect.fnUntraced(function*(id: KlantcontactId, circumstances: Circumstances) {
  const dossier = yield* Dossiers.use((dossiers) => dossiers.klantcontact(id, circumstances.beleid.grootsteBlok))
  const [judged] = yield* withRejected(yield* withAlternatives(Option.toArray(dossier)))
  return Option.map(Option.fromUndefinedOr(judged), matterOfKlantcontact(circumstances))
})

const matterOfKlantcontact = (circumstances: Circumstances) => (dossier: Klantcontactdossier): Matter => ({
  records: [
    { soort: "klantcontact", id: dossier.klantcontact.id },
    ...dossier.betrokkenen.map(({ betrokkene }) => ({ soort: "betrokkene" as const, id: betrokkene.id }))
  ],
  gezien: () => gezienVanKlantcontact(dossier),
  bevindingen: (regels) => bevindingenVanKlantcontact(dossier, regels, circumstances),
  again: Effect.suspend(() => klantcontactMatter(dossier.klantcontact.id, circumstances))
})

/** The dossier of a partij as a {@link Matter}. */
export const matterOfPartij = (circumstances: Circumstances) => (dossier: Partijdossier): Matter => ({
  records: [{ soort: "partij", id: dossier.partij.id }],
  gezien: () => gezienVanPartij(dossier),
  bevindingen: (regels) => bevindingenVanPartij(dossier, regels, circumstances),
  again: Effect.gen(function*() {
    const { grootsteBlok } = circumstances.beleid
    const now = yield* Dossiers.use((dossiers) => dossiers.partij(dossier.partij.id, grootsteBlok))
    const [counted] = yield* withSharing(Option.toArray(now), grootsteBlok)
    return Option.map(Option.fromUndefinedOr(counted), matterOfPartij(circumstances))
  })
})

const matterOfVerweesdeAdressen = (circumstances: Circumstances) => (adressen: VerweesdeAdressen): Matter => ({
  records: [adressen.eigenaar],
  gezien: () => new Map(),
  bevindingen: (regels) => bevindingenVanVerweesdeAdressen(adressen, regels, circumstances),
  // After deletion nothing is left to look at.
  again: Effect.succeedNone
})
