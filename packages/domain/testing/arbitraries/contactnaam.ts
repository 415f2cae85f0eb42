import * as fc from "fast-check"
import { Contactnaam } from "../../src/values/contactnaam.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, ongeldig } from "./invalid.ts"
import { object } from "./object.ts"
import { invalidText, text } from "./text.ts"

const voorletters = fc.oneof(fc.constantFrom("J.", "A.B.C.", "Th.", "IJ.", "Ø."), text(10))
const voornaam = fc.oneof(fc.constantFrom("Zoë", "José", "Anne-Fleur", "Ayşe", "Đorđe", "李"), text(200))
const voorvoegselAchternaam = fc.oneof(
  fc.constantFrom("van der", "de", "van 't", "in 't", "ter", "d'", "el"),
  text(10)
)
const achternaam = fc.oneof(
  fc.constantFrom("Jansen", "O’Brien", "Ünal", "Łukasiewicz", "Nguyễn", "Sørensen-de Wit", "IJzerman"),
  text(200)
)
const parts = { voorletters, voornaam, voorvoegselAchternaam, achternaam }

/** Names with any of their parts, at least one. */
export const writtenContactnaam: fc.Arbitrary<typeof Contactnaam.Encoded> = fc.oneof(
  { weight: 3, arbitrary: object({ achternaam }, parts) },
  object({ voorletters }, parts),
  object({ voornaam }, parts),
  object({ voorvoegselAchternaam }, parts)
)

/** A valid contactnaam, with at least one part. */
export const contactnaam = decoded(Contactnaam, writtenContactnaam)

/** A contactnaam that must be refused, such as one without any part. */
export const ongeldigeContactnaam = fc.oneof(
  ongeldig("contactnaam-leeg", fc.constant({})),
  ongeldig("type-onjuist", fc.constantFrom<unknown>("J. Jansen", null, 1, [])),
  metOnbekendVeld(writtenContactnaam, "tussenvoegsel"),
  inVeld(writtenContactnaam, {
    voorletters: invalidText(10),
    voornaam: invalidText(200),
    voorvoegselAchternaam: invalidText(10),
    achternaam: invalidText(200)
  })
)
