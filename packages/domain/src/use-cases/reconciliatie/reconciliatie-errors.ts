import { Schema } from "effect"
import { BevindingId, Toestand } from "../../reconciliatie/bevinding.ts"
import { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"

const vanBevinding = { bevinding: BevindingId }

/** There is no finding with this id. */
export class BevindingNietGevonden
  extends Schema.TaggedError<BevindingNietGevonden>()("BevindingNietGevonden", vanBevinding)
{}

/** The finding is decided on already, or no longer so: only on an open one can be decided. */
export class BevindingNietOpen
  extends Schema.TaggedError<BevindingNietOpen>()("BevindingNietOpen", { ...vanBevinding, toestand: Toestand })
{}

/** The finding proposes nothing: it tells what only a person can mend. */
export class GeenVoorstel extends Schema.TaggedError<GeenVoorstel>()("GeenVoorstel", vanBevinding) {}

/** What the finding rests on is no longer so: nothing was carried out, and the finding is solved. */
export class BevindingVerouderd extends Schema.TaggedError<BevindingVerouderd>()("BevindingVerouderd", vanBevinding) {}

/** What is proposed takes the gegevens of the other register, which are not here: it is carried out by who compares with it. */
export class AnderRegisterVereist
  extends Schema.TaggedError<AnderRegisterVereist>()("AnderRegisterVereist", vanBevinding)
{}

/** Nothing was carried out on the finding, or what was can't be undone: what it takes was not kept, or what it belonged to is gone. */
export class NietOngedaanTeMaken
  extends Schema.TaggedError<NietOngedaanTeMaken>()("NietOngedaanTeMaken", vanBevinding)
{}

/** There is no run with this id. */
export class ReconciliatieNietGevonden
  extends Schema.TaggedError<ReconciliatieNietGevonden>()("ReconciliatieNietGevonden", {
    reconciliatie: ReconciliatieId
  })
{}

/** The run has parts that are not done yet, with this worker or with others. */
export class ReconciliatieLooptNog
  extends Schema.TaggedError<ReconciliatieLooptNog>()("ReconciliatieLooptNog", { reconciliatie: ReconciliatieId })
{}
