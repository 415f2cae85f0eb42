import { type Toegangstoken, ToegangstokenNietGevonden, type Toegangstokens, TokennaamBezet } from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import type { Inhoud } from "./inhoud.ts"
import type { Opslag } from "./opslag.ts"

/** The port Toegangstokens in memory. */
export const toegangstokens = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof Toegangstokens> => ({
  voegToe: (token) =>
    schrijf((inhoud) =>
      inGebruik(inhoud, token.naam) === undefined
        ? Result.succeed(met(inhoud, token))
        : Result.fail(new TokennaamBezet({ naam: token.naam }))
    ),
  zoek: (digest) => lees((inhoud) => HashMap.get(inhoud.toegangstokens, digest)),
  alle: lees(({ toegangstokens }) =>
    HashMap.toValues(toegangstokens).toSorted((een, ander) => volgorde(een) < volgorde(ander) ? -1 : 1)
  ),
  trekIn: (naam, op) =>
    schrijf((inhoud) => {
      const token = inGebruik(inhoud, naam)
      return token === undefined
        ? Result.fail(new ToegangstokenNietGevonden({ naam }))
        : Result.succeed(met(inhoud, { ...token, ingetrokkenOp: op }))
    }),
  noteerGebruik: (digest, op) =>
    schrijf((inhoud) =>
      Result.succeed(Option.match(HashMap.get(inhoud.toegangstokens, digest), {
        onNone: () => inhoud,
        onSome: (token) =>
          (token.laatstGebruiktOp ?? "") < op ? met(inhoud, { ...token, laatstGebruiktOp: op }) : inhoud
      }))
    )
})

const inGebruik = ({ toegangstokens }: Inhoud, naam: string): Toegangstoken | undefined =>
  HashMap.toValues(toegangstokens).find((token) => token.naam === naam && token.ingetrokkenOp === undefined)

const met = (inhoud: Inhoud, token: Toegangstoken): Inhoud => ({
  ...inhoud,
  toegangstokens: HashMap.set(inhoud.toegangstokens, token.digest, token)
})

const volgorde = ({ digest, gemaaktOp }: Toegangstoken): string => `${gemaaktOp} ${digest}`
