import {
  type SideDescription,
  sideDescriptions,
  type SideRecord,
  type SideSoort,
  sideSoorten,
  Tijdstip
} from "@betrokkene/domain"
import { Schema } from "effect"
import { shows } from "../../accounting/shown.ts"
import { Reference } from "./reference.ts"

const answerOf = (soort: SideSoort) =>
  Schema.Struct({
    soort: Schema.Literal(soort),
    id: Reference.fields.id,
    gegevens: sideDescriptions[soort].gegevens,
    registratiedatum: Tijdstip
  }).annotate(
    shows(({ id }: { readonly id: string }) => [{ record: { soort, id } }])
  )

/** The kinds that tell something about somebody: of a partij, or of the customer of a klantcontact. */
const soortenOfPerson = sideSoorten.filter((soort) => {
  const { neighbours, ofCustomer }: SideDescription = sideDescriptions[soort]
  return ofCustomer !== undefined || Object.values(neighbours).includes("partij")
})

/** What is kept beside a klantcontact or partij, as it is answered where everything about somebody is. */
export const SideRecordAnswer = Schema.Union(soortenOfPerson.map(answerOf)).annotate({ identifier: "Bijbehorend" })

export const sideRecordJson = ({ gegevens, id, registratiedatum, soort }: SideRecord) => ({
  soort,
  id,
  gegevens,
  registratiedatum
})
