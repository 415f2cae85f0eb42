import { Effect, Schema } from "effect"
import { Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import { wholeNumber } from "../values/whole-number.ts"
import { Koppelgrond } from "./voorstel.ts"

const dagen = (standaard: number) =>
  wholeNumber(1, 36_500, "dagen-ongeldig").pipe(Schema.withDecodingDefaultKey(Effect.succeed(standaard)))

const nee = Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false)))

/** After how many days the personal data of klantcontacten go: of one kanaal, or of all that no other row names. */
export const Bewaartermijn = Schema.Struct({
  kanaal: Schema.optionalKey(Klantcontactgegevens.fields.kanaal),
  dagen: wholeNumber(1, 36_500, "dagen-ongeldig")
})
export type Bewaartermijn = typeof Bewaartermijn.Type

/**
 * What the operator decides about the nightly run. Without a policy nothing is linked, nothing is anonymised and no override is
 * taken away: those are proposed, or left. All periods are in days.
 *
 * - `opvolgtermijn` (56): so long after a klantcontact its follow-up stands open;
 * - `verouderdNa` (365): so long after a klantcontact what was given for its follow-up alone is old;
 * - `respijtVerweesdAdres` (30): so long an address that belongs to nobody is left;
 * - `grootsteBlok` (20): what more partijen than this share, such as the number of a call centre, says nothing about who somebody is;
 * - `koppelOpGronden` (none): the grounds on which an ongekende is linked without a person deciding;
 * - `verwijderOverbodigeAfwijkingen` (false): take away what a betrokkene gave that is equal to what his partij has;
 * - `bewaartermijnen` (none): see {@link Bewaartermijn};
 * - `anonimiseer` (false): do so when a bewaartermijn is over; else it is only proposed, which is the dry run.
 */
export const Beleid = Schema.Struct({
  opvolgtermijn: dagen(56),
  verouderdNa: dagen(365),
  respijtVerweesdAdres: dagen(30),
  grootsteBlok: wholeNumber(1, 1000, "grootste-blok-ongeldig").pipe(Schema.withDecodingDefaultKey(Effect.succeed(20))),
  koppelOpGronden: Schema.Array(Koppelgrond).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  verwijderOverbodigeAfwijkingen: nee,
  bewaartermijnen: Schema.Array(Bewaartermijn).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  anonimiseer: nee
}).annotate({ identifier: "Beleid" })
export type Beleid = typeof Beleid.Type

/** The policy of who has none. */
export const geenBeleid: Beleid = Schema.decodeSync(Beleid)({})
