import { type AccessToken, AccessTokenNotFound, type AccessTokens, TokenNameTaken } from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import type { Inhoud } from "./content.ts"
import type { Opslag } from "./store.ts"

/** The port Toegangstokens in memory. */
export const toegangstokens = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof AccessTokens> => ({
  voegToe: (token) =>
    schrijf((inhoud) =>
      inGebruik(inhoud, token.naam) === undefined
        ? Result.succeed(met(inhoud, token))
        : Result.fail(new TokenNameTaken({ naam: token.naam }))
    ),
  zoek: (digest) => lees((inhoud) => HashMap.get(inhoud.toegangstokens, digest)),
  all: lees(({ toegangstokens }) =>
    HashMap.toValues(toegangstokens).toSorted((een, ander) => volgorde(een) < volgorde(ander) ? -1 : 1)
  ),
  trekIn: (naam, op) =>
    schrijf((inhoud) => {
      const token = inGebruik(inhoud, naam)
      return token === undefined
        ? Result.fail(new AccessTokenNotFound({ naam }))
        : Result.succeed(met(inhoud, { ...token, ingetrokkenOp: op }))
    }),
  noteUse: (digest, op) =>
    schrijf((inhoud) =>
      Result.succeed(Option.match(HashMap.get(inhoud.toegangstokens, digest), {
        onNone: () => inhoud,
        onSome: (token) =>
          (token.laatstGebruiktOp ?? "") < op ? met(inhoud, { ...token, laatstGebruiktOp: op }) : inhoud
      }))
    )
})

const inGebruik = ({ toegangstokens }: Inhoud, naam: string): AccessToken | undefined =>
  HashMap.toValues(toegangstokens).find((token) => token.naam === naam && token.ingetrokkenOp === undefined)

const met = (inhoud: Inhoud, token: AccessToken): Inhoud => ({
  ...inhoud,
  toegangstokens: HashMap.set(inhoud.toegangstokens, token.digest, token)
})

const volgorde = ({ digest, gemaaktOp }: AccessToken): string => `${gemaaktOp} ${digest}`
