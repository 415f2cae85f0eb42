import { Effect, Schema } from "effect"
import { changed } from "../values/changed.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { GivenNummer, Nummer } from "../values/nummer.ts"
import { regel, violation } from "../values/regel.ts"
import { ruleOver } from "../values/rule-over-fields.ts"
import { Taalcode } from "../values/taal.ts"
import { multilineText, seen, seenText, text } from "../values/text.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, Versie } from "../values/versie.ts"
import { OntvangenVanKlantcontact, withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { KlantcontactId } from "./klantcontact-id.ts"
import { KlantcontactMetadata } from "./klantcontact-metadata.ts"

const { hoofdOnderwerpType: longestType } = maximumLengths

const webAddress = seen(
  Schema.isMaxCodePoints(longestType, regel("tekst-te-lang", `Ten hoogste ${longestType} tekens zijn toegestaan.`)),
  Schema.isPattern(
    /^(?:https?|ftps?):\/\/[!-.0->@-~\u00c0-\u024f]+(?:[/?#][!-~\u00c0-\u024f]*)?$/u,
    regel("webadres-ongeldig", "Geef een webadres, zoals https://voorbeeld.nl/onderwerpen/1.")
  )
)

/**
 * The data of one contact between a customer and the municipality: kanaal (at most 50 characters), onderwerp
 * (200), inhoud (1000), reactie (4000: what the municipality answered), hoofdOnderwerpType (200: the address of the kind
 * of onderwerp in another register). `vertrouwelijk` defaults to false, `plaatsgevondenOp` to the moment of
 * registration. `indicatieContactGelukt` and `verdereActieOndernomen` are true, false or unknown. No further action is
 * taken after a contact that succeeded: refusal `verdere-actie-na-gelukt-contact`. `nummer` is the next one of the
 * register unless it is given, and `referentienummer` that of another program: both are of one klantcontact.
 * `zoalsOntvangen` is what another program gave that has no place in the others: {@link OntvangenVanKlantcontact}.
 */
export const Klantcontactgegevens = Schema.Struct({
  nummer: Schema.optionalKey(GivenNummer),
  referentienummer: Schema.optionalKey(GivenNummer),
  kanaal: seenText(maximumLengths.kanaal),
  onderwerp: text(maximumLengths.onderwerp),
  inhoud: Schema.optionalKey(multilineText(maximumLengths.inhoud)),
  reactie: Schema.optionalKey(multilineText(maximumLengths.reactie)),
  hoofdOnderwerpType: Schema.optionalKey(webAddress),
  metadata: Schema.optionalKey(KlantcontactMetadata),
  taal: Schema.optionalKey(Taalcode),
  vertrouwelijk: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
  plaatsgevondenOp: Schema.optionalKey(Tijdstip),
  indicatieContactGelukt: Schema.optionalKey(Schema.Boolean),
  verdereActieOndernomen: Schema.optionalKey(Schema.Boolean),
  zoalsOntvangen: Schema.optionalKey(OntvangenVanKlantcontact)
}).check(
  ruleOver(["indicatieContactGelukt", "verdereActieOndernomen"], ({
    indicatieContactGelukt,
    verdereActieOndernomen
  }: {
    readonly indicatieContactGelukt?: boolean
    readonly verdereActieOndernomen?: boolean
  }) =>
    indicatieContactGelukt === true && verdereActieOndernomen === true
      ? violation(
        ["verdereActieOndernomen"],
        "verdere-actie-na-gelukt-contact",
        "Na een contact dat gelukt is, is er geen verdere actie: maak een van beide false of laat het weg."
      )
      : undefined)
).annotate({ identifier: "Klantcontactgegevens" })
export type Klantcontactgegevens = typeof Klantcontactgegevens.Type

const { nummer: _nummer, ...recorded } = Klantcontactgegevens.fields

/**
 * One contact between the municipality and a customer or the customer's representative: a telephone call, a visit, a
 * form.
 */
export const Klantcontact = Schema.Struct({
  id: KlantcontactId,
  nummer: Nummer,
  gegevens: Schema.Struct({ ...recorded, plaatsgevondenOp: Tijdstip }),
  registratiedatum: Tijdstip,
  versie: Versie
})
export type Klantcontact = typeof Klantcontact.Type

/**
 * A klantcontact when first registered, at the moment `nu`. It gets this nummer, or the one of its gegevens.
 *
 * @example
 * ```ts
 * import {
 *   anonimiseer,
 *   Klantcontactgegevens,
 *   KlantcontactId,
 *   nieuwKlantcontact,
 *   Nummer,
 *   Tijdstip,
 *   wijzigKlantcontactgegevens
 * } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)
 * const klantcontact = nieuwKlantcontact(
 *   Schema.decodeSync(KlantcontactId)("3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
 *   Schema.decodeSync(Nummer)("0000000001"),
 *   gegevens({ kanaal: "balie", onderwerp: "Verhuizing" }),
 *   Schema.decodeSync(Tijdstip)("2026-11-23T09:15:00+01:00")
 * )
 * console.log(klantcontact.gegevens.plaatsgevondenOp, klantcontact.versie) // 2026-11-23T08:15:00.000Z 1
 *
 * const changed = wijzigKlantcontactgegevens(klantcontact, gegevens({ kanaal: "balie", onderwerp: "Paspoort" }))
 * const kept = anonimiseer(changed)
 * console.log(kept.gegevens.kanaal, kept.gegevens.onderwerp, kept.versie) // balie geanonimiseerd 3
 * ```
 */
export const nieuwKlantcontact = (
  id: KlantcontactId,
  nummer: Nummer,
  { nummer: given, ...gegevens }: Klantcontactgegevens,
  nu: Tijdstip
): Klantcontact => ({
  id,
  nummer: given ?? nummer,
  gegevens: { ...gegevens, plaatsgevondenOp: gegevens.plaatsgevondenOp ?? nu },
  registratiedatum: nu,
  versie: firstVersie
})

/**
 * Replaces the gegevens. Without `plaatsgevondenOp`, the moment of the contact stays, and so does the nummer without
 * `nummer`. What was received of a field goes once that field has another value. A change that changes
 * nothing gives the klantcontact itself, at its own version.
 */
export const wijzigKlantcontactgegevens = (
  klantcontact: Klantcontact,
  { nummer = klantcontact.nummer, ...gegevens }: Klantcontactgegevens
): Klantcontact =>
  changed(klantcontact, {
    ...klantcontact,
    nummer,
    gegevens: withoutOutdatedOntvangen(klantcontact.gegevens, {
      ...gegevens,
      plaatsgevondenOp: gegevens.plaatsgevondenOp ?? klantcontact.gegevens.plaatsgevondenOp
    })
  })

/** The onderwerp of an anonymised klantcontact. */
export const geanonimiseerd = "geanonimiseerd"

type Gegevens = Klantcontact["gegevens"]

/** The texts that a klantcontact need not have. */
const optionalTexts = ["inhoud", "reactie", "hoofdOnderwerpType", "metadata"] as const

/** What remains of the gegevens without these texts. */
export const withoutOptionalTexts = (gegevens: Gegevens): Omit<Gegevens, typeof optionalTexts[number]> => {
  const { hoofdOnderwerpType: _type, inhoud: _inhoud, metadata: _metadata, reactie: _reactie, ...others } = gegevens
  return others
}

/**
 * What a klantcontact loses besides its onderwerp: its texts, the number by which another program finds them, and what
 * another program gave that could not be used.
 */
const erased = [...optionalTexts, "referentienummer", "zoalsOntvangen"] as const

/**
 * Removes the texts of a klantcontact, its referentienummer and what is kept as it was received. What remains: that it took place, when, by which kanaal, in which language, and
 * what came of it. An anonymised klantcontact stays as it is.
 */
export const anonimiseer = (klantcontact: Klantcontact): Klantcontact =>
  changed(klantcontact, { ...klantcontact, gegevens: withoutErased(klantcontact.gegevens) })

const withoutErased = (gegevens: Gegevens): Gegevens => {
  const { referentienummer: _nummer, zoalsOntvangen: _ontvangen, ...others } = withoutOptionalTexts(gegevens)
  return { ...others, onderwerp: geanonimiseerd }
}

/** Whether the klantcontact has no texts, as after {@link anonimiseer}. */
export const isGeanonimiseerd = ({ gegevens }: Klantcontact): boolean =>
  gegevens.onderwerp === geanonimiseerd && erased.every((naam) => gegevens[naam] === undefined)
