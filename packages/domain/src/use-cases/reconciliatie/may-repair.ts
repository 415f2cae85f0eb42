import { Effect, Option } from "effect"
import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Partijen } from "../../ports/partijen.ts"
import type { Beleid } from "../../reconciliatie/beleid.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import { isRepaired } from "../../reconciliatie/is-repaired.ts"
import { groundRequirements } from "../../reconciliatie/koppelen/weights.ts"
import type { Koppelgrond } from "../../reconciliatie/voorstel.ts"

/**
 * Whether the nightly run carries out the proposal of a finding by itself: the policy says so ({@link isRepaired}), and
 * if it is a link, nobody else in the register has the e-mail address or telephone number that it rests on. The rule
 * can't see that of a value that more partijen share than the policy's `grootsteBlok`: it gives no candidates.
 */
export const mayRepair = Effect.fnUntraced(function*(bevinding: Bevinding, beleid: Beleid) {
  if (!isRepaired(bevinding, beleid)) return false
  const { voorstel } = bevinding
  if (voorstel?.soort !== "koppelen") return true
  const betrokkene = Option.getOrUndefined(yield* Betrokkenen.use((all) => all.zoek(voorstel.betrokkene)))
  if (betrokkene === undefined) return false
  for (const grond of voorstel.gronden.filter((grond) => beleid.koppelOpGronden.includes(grond))) {
    if (!(yield* isShared(grond, betrokkene, voorstel.partij))) return true
  }
  return false
})

const isShared = Effect.fnUntraced(function*(grond: Koppelgrond, betrokkene: Betrokkene, partij: PartijId) {
  const { equal } = groundRequirements[grond]
  for (const digitaalAdres of betrokkene.contactgegevens.digitaleAdressen) {
    const veld = fieldOf[digitaalAdres.soortDigitaalAdres]
    if (veld === undefined || !equal.includes(veld)) continue
    const { rows } = yield* Partijen.use((all) => all.browse({ digitaalAdres }, { ascending: true, aantal: 2 }))
    if (rows.some(({ record }) => record.id !== partij)) return true
  }
  return false
})

const fieldOf: { readonly [soort: string]: "email" | "telefoon" | undefined } = {
  email: "email",
  telefoonnummer: "telefoon"
}
