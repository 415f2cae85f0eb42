import { Effect, Schema } from "effect"
import { Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import { wholeNumber } from "../values/whole-number.ts"
import { raadplegingRetention } from "../verantwoording/raadpleging-retention.ts"
import { Koppelgrond } from "./voorstel.ts"

const days = (defaultDays: number, minimum = 1) =>
  wholeNumber(minimum, 36_500, "dagen-ongeldig").pipe(Schema.withDecodingDefaultKey(Effect.succeed(defaultDays)))

const noByDefault = Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false)))

/**
 * Retention: how many days personal data of klantcontacten is kept, for one kanaal, or, without `kanaal`, for every
 * kanaal that no other row names.
 */
export const Bewaartermijn = Schema.Struct({
  kanaal: Schema.optionalKey(Klantcontactgegevens.fields.kanaal),
  dagen: wholeNumber(1, 36_500, "dagen-ongeldig")
}).annotate({ identifier: "Bewaartermijn" })
export type Bewaartermijn = typeof Bewaartermijn.Type

/**
 * The operator's policy for the nightly run. By default nothing is linked, anonymised or taken away from
 * a record: such changes are only proposed. All periods are in days.
 *
 * - `opvolgtermijn` (56): how long after a klantcontact without internetaken its follow-up counts as open, so that who
 *   cannot be reached for it, or only at a partij that is not actief, is a finding;
 * - `verouderdNa` (365): how long after a klantcontact the data given only for its follow-up counts as outdated;
 * - `respijtVerweesdAdres` (30): how long an address without an owner is left alone;
 * - `grootsteBlok` (20): a value shared by more partijen than this, such as the number of a call centre, is ignored
 *   when looking for the same person, and nobody who has it is linked without a person deciding;
 * - `koppelOpGronden` (none): grounds on which an ongekende is linked without a person deciding, unless others in the
 *   register have the e-mail address or telephone number too;
 * - `verwijderOverbodigeAfwijkingen` (false): whether to remove what a betrokkene gave if it equals what the partij
 *   has, unless that has geheimhouding (B9);
 * - `bewaartermijnen` (none): see {@link Bewaartermijn};
 * - `anonimiseer` (false): whether to anonymise after a bewaartermijn; if not, it is only proposed, as a dry run. It
 *   waits while an internetaak has to be done;
 * - `bewaartermijnRaadplegingen` (1095, at least 180): how long it is kept who read what;
 * - `bewaartermijnBevindingen` (1826, at least 365): how long a finding is kept whose cause is gone;
 * - `bewaartermijnOnbestelbaar` (none, at least 30): after how long a dead letter is dropped without a person.
 */
export const Beleid = Schema.Struct({
  opvolgtermijn: days(56),
  verouderdNa: days(365),
  respijtVerweesdAdres: days(30),
  grootsteBlok: wholeNumber(1, 1000, "grootste-blok-ongeldig").pipe(Schema.withDecodingDefaultKey(Effect.succeed(20))),
  koppelOpGronden: Schema.Array(Koppelgrond).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  verwijderOverbodigeAfwijkingen: noByDefault,
  bewaartermijnen: Schema.Array(Bewaartermijn).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  anonimiseer: noByDefault,
  bewaartermijnRaadplegingen: days(raadplegingRetention.usual, raadplegingRetention.minimum),
  bewaartermijnBevindingen: days(1_826, 365),
  bewaartermijnOnbestelbaar: Schema.optionalKey(wholeNumber(30, 36_500, "dagen-ongeldig"))
}).annotate({ identifier: "Beleid" })
export type Beleid = typeof Beleid.Type

/** The policy when the operator sets none: all defaults of {@link Beleid}. */
export const geenBeleid: Beleid = Schema.decodeSync(Beleid)({})
