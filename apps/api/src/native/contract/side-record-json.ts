import { sideDescriptions, type SideRecord, type SideSoort, sideSoorten, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { shows } from "../../accounting/shown.ts"
import { Reference } from "./reference.ts"

const answerOf = (soort: SideSoort) =>
  Schema.Struct({
    soort: Schema.Literal(soort),
    id: Reference.fields.id,
    gegevens: sideDescriptions[soort].gegevens,
    registratiedatum: Tijdstip
  }).annotate({
    identifier: `${soort.slice(0, 1).toUpperCase()}${soort.slice(1)}`,
    ...shows(({ id }: { readonly id: string }) => [{ record: { soort, id } }])
  })

/** What is kept beside a klantcontact or partij, as it is answered where everything about somebody is. */
export const SideRecordAnswer = Schema.Union(sideSoorten.map(answerOf)).annotate({ identifier: "Bijbehorend" })

export const sideRecordJson = ({ gegevens, id, registratiedatum, soort }: SideRecord) => ({
  soort,
  id,
  gegevens,
  registratiedatum
})
