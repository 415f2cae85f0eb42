import { type KlantcontactId, registreerBetrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Request } from "../../http/route.ts"
import { countRegistratie } from "../../metrics/registration-metrics.ts"
import type { BetrokkeneInContract } from "./read-betrokkene.ts"
import { unknownReference } from "./unknown-reference.ts"

type Asked = Pick<Request<unknown, unknown, unknown>, "door" | "once">

/** A partij in the body is one that the caller chose (B3). */
export const withIdentificatie = ({ partij, ...gegevens }: BetrokkeneInContract) => ({
  ...gegevens,
  ...(partij === undefined ? {} : { identificatie: { soort: "gekozen-partij", partij } as const })
})

/** Use case 1, at a klantcontact that there is. */
export const registerInContract = ({ door, once }: Asked, klantcontact: KlantcontactId, given: BetrokkeneInContract) =>
  registreerBetrokkene({
    ...withIdentificatie(given),
    klantcontact: { existing: klantcontact },
    door,
    ...(once === undefined ? {} : { once })
  }).pipe(
    Effect.tap(countRegistratie),
    Effect.catchTags({
      KlantcontactNietGevonden: () => unknownReference("hadKlantcontact"),
      PartijNietGevonden: () => unknownReference("wasPartij")
    })
  )
