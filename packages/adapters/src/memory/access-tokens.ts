import { type AccessToken, type AccessTokens, tokenNameForm, TokenNameTaken } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { browse } from "./browse.ts"
import type { Content } from "./content.ts"
import type { Store } from "./store.ts"

/** The port AccessTokens in memory. */
export const accessTokens = ({ read, transaction, write }: Store): Context.Service.Shape<typeof AccessTokens> => ({
  voegToe: (token) =>
    write((content) =>
      inUse(content, token.naam) === undefined
        ? Result.succeed(withToken(content, token))
        : Result.fail(new TokenNameTaken({ naam: token.naam }))
    ),
  zoek: (digest) => read((content) => HashMap.get(content.accessTokens, digest)),
  all: read(({ accessTokens }) =>
    HashMap.toValues(accessTokens).toSorted((one, other) => order(one) < order(other) ? -1 : 1)
  ),
  zoekOpId: (id) =>
    read(({ accessTokens }) => Option.fromUndefinedOr(HashMap.toValues(accessTokens).find((one) => one.id === id))),
  browse: (request) =>
    read(({ accessTokens }) =>
      browse(
        HashMap.toValues(accessTokens).map((record) => ({
          record,
          position: { waarde: record.gemaaktOp, id: record.id }
        })),
        request
      )
    ),
  count: read(({ accessTokens }) => HashMap.size(accessTokens)),
  revokeById: (id, op, by) =>
    transaction(Effect.gen(function*() {
      const token = yield* read(({ accessTokens }) =>
        HashMap.toValues(accessTokens).find((one) => one.id === id && one.ingetrokkenOp === undefined)
      )
      if (token === undefined) return false
      yield* write((content) =>
        Result.succeed(withToken(content, { ...token, ingetrokkenOp: op, ingetrokkenDoor: by }))
      )
      return true
    })),
  noteUse: (digest, op) =>
    write((content) =>
      Result.succeed(Option.match(HashMap.get(content.accessTokens, digest), {
        onNone: () => content,
        onSome: (token) =>
          (token.laatstGebruiktOp ?? "") < op ? withToken(content, { ...token, laatstGebruiktOp: op }) : content
      }))
    )
})

const inUse = ({ accessTokens }: Content, name: string): AccessToken | undefined => {
  const active = HashMap.toValues(accessTokens).filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined)
  return active.find(({ naam }) => tokenNameForm(naam) === tokenNameForm(name))
}

const withToken = (content: Content, token: AccessToken): Content => ({
  ...content,
  accessTokens: HashMap.set(content.accessTokens, token.digest, token)
})

const order = ({ digest, gemaaktOp }: AccessToken): string => `${gemaaktOp} ${digest}`
