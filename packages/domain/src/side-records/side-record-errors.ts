import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"
import { sideSoorten } from "./side-soorten.ts"

const soort = Schema.Literals(sideSoorten)

/** There is no side record of this kind with this id. */
export class SideRecordNotFound extends Schema.TaggedError<SideRecordNotFound>()("SideRecordNotFound", {
  soort,
  id: Uuid
}) {}

/** Another side record of this kind has the same combination of these fields. */
export class SideRecordCombinationTaken
  extends Schema.TaggedError<SideRecordCombinationTaken>()("SideRecordCombinationTaken", {
    soort,
    velden: Schema.Array(Schema.String)
  })
{}

/** A partij is to have or prefer a rekeningnummer that there is not, or that is of another partij. */
export class RekeningnummerNotOwn extends Schema.TaggedError<RekeningnummerNotOwn>()("RekeningnummerNotOwn", {
  id: Uuid,
  veld: Schema.Literals(["rekeningnummers", "voorkeursRekeningnummer"])
}) {}

/** A partij has more rekeningnummers than can be taken from it at once. */
export class TooManyRekeningnummers
  extends Schema.TaggedError<TooManyRekeningnummers>()("TooManyRekeningnummers", {})
{}

/** The field of a side record names a record that does not exist. */
export class SideRecordNeighbourNotFound
  extends Schema.TaggedError<SideRecordNeighbourNotFound>()("SideRecordNeighbourNotFound", {
    soort,
    veld: Schema.String
  })
{}
