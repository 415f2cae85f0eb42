import { Effect, Option } from "effect"
import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import type { Circumstances } from "../../reconciliatie/dossier.ts"
import { isRepaired } from "../../reconciliatie/is-repaired.ts"
import { isOfAnother } from "../../reconciliatie/koppelen/is-of-another.ts"
import { groundRequirements } from "../../reconciliatie/koppelen/weights.ts"
import { bewaartermijnVerstreken } from "../../reconciliatie/regels/bewaartermijn-verstreken.ts"
import type { Koppelgrond, Voorstel } from "../../reconciliatie/voorstel.ts"

/** Of more betrokkenen with one e-mail address or telephone number nobody can tell whose it is. */
const most = 100

/**
 * Whether somebody else than the partij of a proposal to link gave what its grounds rest on: an e-mail address or telephone
 * number that another betrokkene gave, as a son may use his father's. Then the policy links nobody by it, and a person
 * decides. The rule itself compares with partijen only. False for other proposals.
 *
 * A betrokkene whose data this policy removes in the same night does not count, so that it makes no difference which of the
 * two is looked at first.
 */
export const isGivenByOthers = Effect.fnUntraced(function*(
  voorstel: Voorstel | undefined,
  circumstances: Circumstances
) {
  if (voorstel?.soort !== "koppelen") return false
  const own = yield* Betrokkenen.use((all) => all.zoek(voorstel.betrokkene))
  if (Option.isNone(own)) return false
  const allowed = voorstel.gronden.filter((grond) => circumstances.beleid.koppelOpGronden.includes(grond))
  for (const grond of allowed) {
    if (!(yield* isGroundOfOthers(own.value, voorstel, { grond, circumstances }))) return false
  }
  return true
})

const isGroundOfOthers = Effect.fnUntraced(function*(
  own: Betrokkene,
  { partij }: Extract<Voorstel, { readonly soort: "koppelen" }>,
  { circumstances, grond }: { readonly grond: Koppelgrond; readonly circumstances: Circumstances }
) {
  const restsOn = groundRequirements[grond].equal
  const soorten = [
    ...(restsOn.includes("email") ? ["email"] : []),
    ...(restsOn.includes("telefoon") ? ["telefoonnummer"] : [])
  ]
  const betrokkenen = yield* Betrokkenen
  for (const digitaalAdres of own.contactgegevens.digitaleAdressen) {
    if (!soorten.includes(digitaalAdres.soortDigitaalAdres)) continue
    const page = { ascending: false, aantal: most }
    const { meer, rows } = yield* betrokkenen.browse({ digitaalAdres }, "registratiedatum", page)
    if (meer) return true
    for (const { record } of rows) {
      if (isOfAnother(own, partij, record) && !(yield* isAboutToGo(record, circumstances))) return true
    }
  }
  return false
})

/** Whether the night removes what the betrokkene gave, because its klantcontact is kept for too long. */
const isAboutToGo = Effect.fnUntraced(function*({ klantcontact }: Betrokkene, circumstances: Circumstances) {
  const { beleid } = circumstances
  if (!beleid.anonimiseer) return false
  const dossier = yield* Dossiers.use((dossiers) => dossiers.klantcontact(klantcontact, beleid.grootsteBlok))
  return Option.exists(
    dossier,
    (dossier) => bewaartermijnVerstreken(dossier, circumstances).some((bevinding) => isRepaired(bevinding, beleid))
  )
})
