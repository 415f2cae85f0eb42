import { Schema } from "effect"
import { KlantcontactId } from "./klantcontact-id.ts"

/** There is no klantcontact with this id. */
export class KlantcontactNietGevonden
  extends Schema.TaggedError<KlantcontactNietGevonden>()("KlantcontactNietGevonden", {
    klantcontact: KlantcontactId
  })
{}
