import { Effect, Result, Schema } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { adresIdsVanBetrokkene } from "../../betrokkene/wijzig-betrokkenegegevens.ts"
import type { KlantcontactId } from "../../klantcontact/klantcontact-id.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { wholeGegevenOp } from "../../partij/gegeven-op.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { idsVanPartij, keepIds, Partij } from "../../partij/partij.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Klantcontacten } from "../../ports/klantcontacten.ts"
import { Partijen } from "../../ports/partijen.ts"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import { keepAdresIds } from "../../values/adres-ids.ts"
import { ordered } from "../../values/canonical-text.ts"
import { nextVersie, type Versie } from "../../values/versie.ts"
import { betrokkeneMetId, klantcontactMetId, partijMetId } from "../existing.ts"
import { withoutGivenNummer } from "../without-given-nummer.ts"
import { checkGezien, type Gezien } from "./gezien.ts"

/** Writes a record again as today's schemas write it. Returns the herstelpunten; none for a klantcontact. */
export const normaliseer = Effect.fnUntraced(function*({ id, soort }: RecordReference, gezien: Gezien) {
  switch (soort) {
    case "klantcontact": {
      const voor = yield* klantcontactMetId(id as KlantcontactId)
      yield* checkGezien(gezien, soort, voor)
      const na = yield* rewritten(Klantcontact, voor)
      yield* withoutGivenNummer(Klantcontacten.use((klantcontacten) => klantcontacten.vervang(na, voor.versie)))
      return []
    }
    case "betrokkene": {
      const voor = yield* betrokkeneMetId(id as BetrokkeneId)
      yield* checkGezien(gezien, soort, voor)
      const written = yield* rewritten(Betrokkene, voor)
      const na = keepAdresIds(written, written.contactgegevens.digitaleAdressen, [adresIdsVanBetrokkene(voor)])
      yield* Betrokkenen.use((betrokkenen) => betrokkenen.vervang(na, voor.versie))
      return [{ soort, voor, na, versieNa: na.versie }] satisfies ReadonlyArray<Herstelpunt>
    }
    case "partij": {
      const voor = yield* partijMetId(id as PartijId)
      yield* checkGezien(gezien, soort, voor)
      const written = { ...(yield* rewritten(Partij, voor)), gegevenOp: wholeGegevenOp(voor) }
      const na = keepIds(written, [idsVanPartij(voor)])
      yield* withoutGivenNummer(Partijen.use((partijen) => partijen.vervang(na, voor.versie)))
      return [{ soort, voor, na, versieNa: na.versie }] satisfies ReadonlyArray<Herstelpunt>
    }
    case "andere-partij":
      return yield* new VersieConflict()
  }
})

/**
 * The record as decoded by its schema, at the next version. Fails with `VersieConflict` if the schema refuses it:
 * then it is not what was seen.
 */
const rewritten = <A extends { readonly versie: Versie }>(
  schema: Schema.ConstraintDecoder<A>,
  record: A
): Effect.Effect<A, VersieConflict> =>
  Result.match(Schema.decodeUnknownResult(schema, { onExcessProperty: "error" })(ordered(record)), {
    onFailure: () => Effect.fail(new VersieConflict()),
    onSuccess: (decoded) => Effect.succeed({ ...decoded, versie: nextVersie(record.versie) })
  })
