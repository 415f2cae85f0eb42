import type { AnswerOrProblem, BetrokkeneClient } from "@betrokkene/client"
import { typedBezoekadres } from "../words/typed-bezoekadres.ts"
import type { Found } from "./find.ts"

/** The fields by which somebody is found by name, as they are typed. */
export const nameFields = ["voornaam", "achternaam", "postcode", "huisnummer", "straat", "woonplaats"] as const

/** What was typed in each of them. */
export type TypedName = Readonly<Record<typeof nameFields[number], string>>

/**
 * The first field that is empty and must not be. Nobody is searched by a name alone, and an address can only be found with
 * a huisnummer and a postcode, or a straat and woonplaats instead of that. A last name and an address that agree say which
 * household it is, and not who of it: without a first name nobody is probable enough to be shown.
 */
export const missingField = (typed: TypedName): keyof TypedName | undefined => {
  const place = typed.straat === "" && typed.woonplaats === ""
    ? ["postcode"] as const
    : ["straat", "woonplaats"] as const
  return (["voornaam", "achternaam", ...(typed.postcode === "" ? place : []), "huisnummer"] as const)
    .find((name) => typed[name] === "")
}

/**
 * Finds the partijen that somebody of this name at this address probably is, the most probable first. All of it stands in
 * the body of the request alone. A huisnummer may be typed with what comes behind its digits.
 */
export const findByName = async (
  client: BetrokkeneClient,
  { achternaam, voornaam, ...adres }: TypedName
): Promise<AnswerOrProblem<Found>> => {
  const answered = await client.POST("/partijen/vermoedelijk", {
    body: {
      contactnaam: { achternaam, voornaam },
      bezoekadres: typedBezoekadres(adres)
    }
  })
  return answered.error === undefined
    ? {
      response: answered.response,
      data: { results: answered.data.partijen.map(({ partij }) => ({ soort: "partij" as const, partij })) }
    }
    : answered
}
