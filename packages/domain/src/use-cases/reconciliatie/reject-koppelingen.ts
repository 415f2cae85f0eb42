import { Effect } from "effect"
import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { gegevensbevinding } from "../../reconciliatie/regels/gegevens-van-partij-in-ongekende.ts"
import { koppelbevinding } from "../../reconciliatie/regels/mogelijke-partij.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { decideAll } from "./decide-all.ts"

/**
 * Rejects the proposals to link these betrokkenen to the partij from which somebody just unlinked them, so that no night
 * makes or does them until a value that they rest on changes. That a betrokkene has the data of this partij is rejected too:
 * it gave these itself, and they were why it was linked. Where the contactgegevens do not point to the partij, nothing is
 * kept: then no night would propose the link, and what was kept would lead to the partij (B5). Give it a bounded number,
 * within the transaction that unlinks them.
 */
export const rejectKoppelingen = Effect.fnUntraced(
  function*(betrokkenen: ReadonlyArray<OngekendeBetrokkene>, partij: Partij, door: Medewerker) {
    const found = betrokkenen.flatMap((betrokkene) =>
      [
        koppelbevinding(betrokkene, partij) ?? [],
        gegevensbevinding(betrokkene, partij) ?? []
      ].flat()
    )
    if (found.length === 0) return
    const { rows: [latest] } = yield* Reconciliaties.use((all) => all.browse({ ascending: false, aantal: 1 }))
    // Before the first night there is no run to name; the id is then of none, as after the run was pruned.
    const reconciliatie = latest === undefined ? yield* (yield* IdGenerator).reconciliatie : latest.record.id
    const op = yield* RegisterClock.use((clock) => clock.nu)
    yield* decideAll(found, { wijze: "afgewezen", door, op, reden: ontkoppeld }, reconciliatie)
  }
)

const ontkoppeld = "De betrokkene is van deze partij ontkoppeld."
