import { Schema } from "effect"
import { BevindingId, BevindingToestand } from "../../reconciliatie/bevinding.ts"
import { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import { RecordReference } from "../../reconciliatie/record-reference.ts"

const vanBevinding = { bevinding: BevindingId }

/** There is no finding with this id. */
export class BevindingNietGevonden
  extends Schema.TaggedError<BevindingNietGevonden>()("BevindingNietGevonden", vanBevinding)
{}

/** The finding is no longer open, so no decision can be taken on it. */
export class BevindingNietOpen
  extends Schema.TaggedError<BevindingNietOpen>()("BevindingNietOpen", { ...vanBevinding, toestand: BevindingToestand })
{}

/** The finding is not rejected, so it can't be opened again. */
export class BevindingNietAfgewezen extends Schema.TaggedError<BevindingNietAfgewezen>()("BevindingNietAfgewezen", {
  ...vanBevinding,
  toestand: BevindingToestand
}) {}

/** The finding has no proposal: a person must mend it. */
export class GeenVoorstel extends Schema.TaggedError<GeenVoorstel>()("GeenVoorstel", vanBevinding) {}

/** The finding does not propose to merge partijen, so there is nothing to choose. */
export class GeenSamenvoeging extends Schema.TaggedError<GeenSamenvoeging>()("GeenSamenvoeging", vanBevinding) {}

/** The cause of the finding is gone: nothing was carried out, and the finding is solved. */
export class BevindingVerouderd extends Schema.TaggedError<BevindingVerouderd>()("BevindingVerouderd", vanBevinding) {}

/** The proposal needs the gegevens of the other register, so only a comparison with it can carry it out. */
export class AnderRegisterVereist
  extends Schema.TaggedError<AnderRegisterVereist>()("AnderRegisterVereist", vanBevinding)
{}

/** Nothing was carried out, or it cannot be undone: the herstelpunten were not kept. */
export class NietOngedaanTeMaken
  extends Schema.TaggedError<NietOngedaanTeMaken>()("NietOngedaanTeMaken", vanBevinding)
{}

/** A record that stands in the way of undoing, with the fields that were changed since; none if the record is gone. */
export const ChangedRecord = Schema.Struct({ record: RecordReference, velden: Schema.Array(Schema.String) })
export type ChangedRecord = typeof ChangedRecord.Type

/** What would be restored was changed since the finding was carried out: these fields of these records. */
export class SindsdienGewijzigd extends Schema.TaggedError<SindsdienGewijzigd>()("SindsdienGewijzigd", {
  ...vanBevinding,
  gewijzigd: Schema.Array(ChangedRecord)
}) {}

/** There is no run with this id. */
export class ReconciliatieNietGevonden
  extends Schema.TaggedError<ReconciliatieNietGevonden>()("ReconciliatieNietGevonden", {
    reconciliatie: ReconciliatieId
  })
{}

/** The run has parts that are not done yet. */
export class ReconciliatieLooptNog
  extends Schema.TaggedError<ReconciliatieLooptNog>()("ReconciliatieLooptNog", { reconciliatie: ReconciliatieId })
{}
