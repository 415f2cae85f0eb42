import { Effect } from "effect"
import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import { Clock } from "../../ports/clock.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { gegevensbevinding } from "../../reconciliatie/regels/gegevens-van-partij-in-ongekende.ts"
import { koppelbevinding } from "../../reconciliatie/regels/mogelijke-partij.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { decideAll } from "./decide-all.ts"

/**
 * Rejects the proposal to link this betrokkene to the partij from which somebody just unlinked it, so that no night makes or
 * does it until a value that it rests on changes. That the betrokkene has the data of this partij is rejected too: it gave
 * these itself, and they were why it was linked. Where the contactgegevens do not point to the partij, nothing is kept:
 * then no night would propose the link, and what was kept would lead to the partij (B5). Call it within the transaction
 * that unlinks the betrokkene.
 */
export const rejectKoppeling = Effect.fnUntraced(
  function*(betrokkene: OngekendeBetrokkene, partij: Partij, door: Medewerker) {
    const found = [koppelbevinding(betrokkene, partij), gegevensbevinding(betrokkene, partij)].filter((one) =>
      one !== undefined
    )
    if (found.length === 0) return
    const { rows: [latest] } = yield* Reconciliaties.use((all) => all.browse({ ascending: false, aantal: 1 }))
    // Before the first night there is no run to name; the id is then of none, as after the run was pruned.
    const reconciliatie = latest === undefined ? yield* (yield* IdGenerator).reconciliatie : latest.record.id
    const op = yield* Clock.use((clock) => clock.nu)
    yield* decideAll(found, { wijze: "afgewezen", door, op, reden: ontkoppeld }, reconciliatie)
  }
)

const ontkoppeld = "De betrokkene is van deze partij ontkoppeld."
