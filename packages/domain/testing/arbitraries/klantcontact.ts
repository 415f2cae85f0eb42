import * as fc from "fast-check"
import { Klantcontact, Klantcontactgegevens } from "../../src/klantcontact/klantcontact.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { inVeld, metOnbekendVeld, ongeldig, zonderVeld } from "./invalid.ts"
import { writtenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { invalidTaalcode, writtenTaalcode } from "./taal.ts"
import { invalidMultilineText, invalidText, multilineText, text } from "./text.ts"
import { ongeldigTijdstip, writtenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"
import { writtenOntvangenVanKlantcontact } from "./zoals-ontvangen.ts"

const required = {
  kanaal: fc.oneof(fc.constantFrom("telefoon", "balie", "webformulier"), text(50)),
  onderwerp: text(200)
}
const metadata = fc.uniqueArray(
  object({ naam: text(255) }, { waarde: multilineText(255) }),
  { maxLength: 3, selector: ({ naam }) => naam }
)
const optional = {
  inhoud: multilineText(1000),
  reactie: multilineText(4000),
  hoofdOnderwerpType: fc.constantFrom("https://voorbeeld.nl/onderwerpen/1", "http://localhost:8000"),
  metadata,
  taal: writtenTaalcode,
  vertrouwelijk: fc.boolean(),
  indicatieContactGelukt: fc.boolean(),
  verdereActieOndernomen: fc.boolean(),
  zoalsOntvangen: writtenOntvangenVanKlantcontact
}

const isPossible = ({ indicatieContactGelukt, verdereActieOndernomen }: {
  readonly indicatieContactGelukt?: boolean
  readonly verdereActieOndernomen?: boolean
}): boolean => indicatieContactGelukt !== true || verdereActieOndernomen !== true

/** Valid klantcontactgegevens as a caller writes them. */
export const writtenKlantcontactgegevens: fc.Arbitrary<typeof Klantcontactgegevens.Encoded> = object(required, {
  ...optional,
  plaatsgevondenOp: writtenTijdstip
}).filter(isPossible)

/** Valid klantcontactgegevens. */
export const klantcontactgegevens = decoded(Klantcontactgegevens, writtenKlantcontactgegevens)

/** A valid klantcontact as it is stored. */
export const writtenKlantcontact: fc.Arbitrary<typeof Klantcontact.Encoded> = object({
  id: writtenId,
  nummer: writtenNummer,
  gegevens: object({ ...required, plaatsgevondenOp: writtenTijdstip }, optional).filter(isPossible),
  registratiedatum: writtenTijdstip,
  versie: writtenVersie
})

/** A valid klantcontact. */
export const klantcontact = decoded(Klantcontact, writtenKlantcontact)

const geenBoolean = ongeldig("type-onjuist", fc.constantFrom<unknown>("true", 1, null, []))

const invalidNummer = ongeldig("nummer-ongeldig", fc.constantFrom<unknown>("", "12345678901", "-1", "1.5", " 1"))

/** Klantcontactgegevens that must be refused. */
export const ongeldigeKlantcontactgegevens = fc.oneof(
  ongeldig("type-onjuist", fc.constantFrom<unknown>(null, "x", 1, [])),
  zonderVeld(writtenKlantcontactgegevens, "kanaal", "onderwerp"),
  metOnbekendVeld(writtenKlantcontactgegevens),
  inVeld(writtenKlantcontactgegevens, {
    nummer: invalidNummer,
    referentienummer: invalidNummer,
    kanaal: invalidText(50),
    onderwerp: invalidText(200),
    inhoud: invalidMultilineText(1000),
    reactie: invalidMultilineText(4000),
    hoofdOnderwerpType: ongeldig("webadres-ongeldig", fc.constantFrom<unknown>("voorbeeld.nl", "file:///etc")),
    metadata: ongeldig("type-onjuist", fc.constantFrom<unknown>(null, "x", {})),
    taal: invalidTaalcode,
    vertrouwelijk: geenBoolean,
    plaatsgevondenOp: ongeldigTijdstip,
    indicatieContactGelukt: geenBoolean,
    verdereActieOndernomen: geenBoolean
  })
)
