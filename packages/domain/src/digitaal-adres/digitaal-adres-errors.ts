import { Schema } from "effect"
import { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { DigitaalAdresId } from "../values/digitaal-adres-id.ts"

/** The betrokkene or partij has no digital address with this id. */
export class DigitaalAdresNietGevonden
  extends Schema.TaggedError<DigitaalAdresNietGevonden>()("DigitaalAdresNietGevonden", {
    digitaalAdres: DigitaalAdresId
  })
{}

/**
 * The betrokkene or partij has this digital address already, with the same referentie, or has another one of its kind
 * with this referentie: the one with this id. The address is not in it.
 */
export class DigitaalAdresDubbel extends Schema.TaggedError<DigitaalAdresDubbel>()("DigitaalAdresDubbel", {
  digitaalAdres: DigitaalAdresId,
  veld: Schema.Literals(["adres", "referentie"])
}) {}

/**
 * A digital address can't be of this betrokkene and of this partij: the betrokkene is not linked to it (B5), or the partij
 * asked for geheimhouding, which a betrokkene does not have (B9).
 */
export class DigitaalAdresNotShareable
  extends Schema.TaggedError<DigitaalAdresNotShareable>()("DigitaalAdresNotShareable", {
    betrokkene: BetrokkeneId,
    reden: Schema.Literals(["niet-gekoppeld", "geheimhouding"])
  })
{}

/** The betrokkene or partij has as many digital addresses as it may have. */
export class TooManyDigitaleAdressen
  extends Schema.TaggedError<TooManyDigitaleAdressen>()("TooManyDigitaleAdressen", {})
{}
