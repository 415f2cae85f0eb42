import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * The link rests on an identificator, and the partij has none of its kind that it can be. A link without a digest, or
 * with one under another secret, can be of any. Or another partij has the identificator that the link was made on.
 */
export const koppelingZonderGrond: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`betrokkene.grond_soort = 'identificator' and not exists (
      select from identificator, grond_geheim
      where identificator.partij_id = partij.id and identificator.soort = betrokkene.grond_identificatorsoort
        and (
          betrokkene.grond_digest is null or betrokkene.grond_digest_op <> betrokkene.grond_op
          or left(betrokkene.grond_digest, 8) <> grond_geheim.merk
          or betrokkene.grond_digest = identificatordigest(
            grond_geheim, identificator.soort, identificator.kvk_nummer, identificator.waarde
          )
        ) offset 0
    ) or exists (
      select from identificator
      where identificator.digest = betrokkene.grond_eerder_digest and identificator.partij_id <> betrokkene.partij_id
        and betrokkene.grond_eerder_bij = betrokkene.grond_op offset 0
    )`
}
