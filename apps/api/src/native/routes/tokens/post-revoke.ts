import { AccessTokenId, RegisterClock, revokeAccessTokenById } from "@betrokkene/domain"
import { Effect } from "effect"
import { decodeWith } from "../../../http/decode.ts"
import { route } from "../../../http/route.ts"
import { revocationExamples } from "../../contract/examples.ts"
import { RevocationInput } from "../../contract/revocation-input.ts"
import { TokenAnswer, tokenJson } from "../../contract/token-json.ts"

export const postRevoke = route({
  method: "post",
  path: "/tokens/{id}/intrekken",
  operationId: "trekTokenIn",
  tag: "tokens",
  scopes: ["revoke"],
  summary: "Trek een token in",
  description: "Het geeft binnen vijf seconden geen toegang meer, en dat is niet terug te draaien. Wie het token "
    + "intrekt waarmee hij zelf binnen is, zegt dat met `ookEigen`.",
  id: AccessTokenId,
  body: {
    schema: RevocationInput,
    decode: decodeWith(RevocationInput),
    whenEmpty: {},
    examples: revocationExamples
  },
  answer: { status: 200, description: "Het ingetrokken token.", schema: TokenAnswer },
  problems: ["token-niet-gevonden", "token-al-ingetrokken", "eigen-token"],
  handler: Effect.fnUntraced(function*({ body: { ookEigen = false }, caller: { identiteit }, door, id }) {
    const token = yield* revokeAccessTokenById({ token: id, door, identiteit, ookEigen })
    return { status: 200, body: tokenJson(token, yield* RegisterClock.use(({ nu }) => nu)) } as const
  })
})
