import { type ShownRecord } from "@betrokkene/domain"
import { shownSoorten } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { shows } from "../../accounting/shown.ts"
import { type AnsweredSoort, type Collection, collectionOf, Reference, urlOf } from "./reference.ts"

/** A reference to a record of one of these kinds as it is answered; a url where it is in this register. */
export const RecordAnswer = <const Soorten extends ReadonlyArray<AnsweredSoort>>(
  soorten: Soorten,
  identifier: string
) =>
  Schema.Struct({
    soort: Schema.Literals(soorten).annotate({ identifier: `Soort${identifier}` }),
    id: Reference.fields.id,
    url: Schema.NullOr(Reference.fields.url)
  })
    .annotate({
      identifier,
      ...shows(({ id, soort }: { readonly id: string; readonly soort: AnsweredSoort }) =>
        isShown(soort) ? [{ record: { soort, id } }] : []
      )
    })

const isShown = (soort: string): soort is ShownRecord["soort"] => shownSoorten.some((one) => one === soort)

export const recordJson = <Soort extends AnsweredSoort>(
  base: string,
  { id, soort }: { readonly soort: Soort; readonly id: string }
) => {
  const collection: Collection | undefined = collectionOf[soort]
  return { soort, id, url: collection === undefined ? null : urlOf(base, collection, id) }
}
