import { type Klantcontactgegevens, type KlantcontactId, registreerBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Request } from "../../http/route.ts"
import { countRegistratie } from "../../metrics/registration-metrics.ts"
import type { BetrokkeneInContract } from "./read-betrokkene.ts"
import { unknownReference } from "./unknown-reference.ts"

type Asked = Pick<Request<unknown, unknown, unknown>, "door" | "once">

/** Use case 1. A partij in the body is one that the caller chose (B3). `place`: where the betrokkene stands in it. */
export const registerInContract = (
  { door, once }: Asked,
  klantcontact: { readonly existing: KlantcontactId } | { readonly nieuw: Klantcontactgegevens },
  { partij, ...gegevens }: BetrokkeneInContract,
  place: string
) =>
  registreerBetrokkene({
    ...gegevens,
    klantcontact,
    ...(partij === undefined ? {} : { identificatie: { soort: "gekozen-partij", partij } }),
    door,
    ...(once === undefined ? {} : { once })
  }).pipe(
    Effect.tap(countRegistratie),
    Effect.catchTags({
      KlantcontactNietGevonden: () => unknownReference(`${place}hadKlantcontact`),
      PartijNietGevonden: () => unknownReference(`${place}wasPartij`)
    })
  )
