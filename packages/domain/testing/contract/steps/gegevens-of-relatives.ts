import * as fc from "fast-check"
import { Contactgegevens, Partijgegevens } from "../../../src/index.ts"
import { decoded } from "../../arbitraries/decoded.ts"
import { gegeven, relatives } from "../../arbitraries/relatives.ts"

// Only two people, so that steps meet each other's records.
const [father, son] = relatives
const whom = fc.tuple(fc.constant(father), fc.constantFrom(father, son ?? father), gegeven)

/** What similar people give as contactgegevens. */
export const contactgegevensOfRelatives = decoded(
  Contactgegevens,
  whom.map(([self, ander, gives]) => {
    const { voorkeur, ...gegeven } = gives(self, ander)
    return { ...gegeven, ...(voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }) }
  })
)

/** The same as partijen, all of one kind. */
export const partijgegevensOfRelatives = decoded(
  Partijgegevens,
  whom.map(([self, ander, gives]) => {
    const { contactnaam = self.contactnaam, organisatienaam: _, voorkeur, ...gegeven } = gives(self, ander)
    return {
      ...gegeven,
      soortPartij: "persoon" as const,
      contactnaam,
      ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
    }
  })
)
