import type { Schema } from "effect"
import { setImmediate as nextTurn } from "node:timers/promises"
import { isJsonObject, type JsonObject } from "./json-value.ts"
import { inSchemaOrder, type MemberInOrder, membersInOrder } from "./schema-order.ts"

/** How many records of a list are written at once. */
const portion = 10

/** How many characters are written in one turn of the event loop, and up to one portion more. */
const perTurn = 262_144

/** A body as JSON: its text or, if it has a long list, the bytes of that. */
export type AnswerText = string | Uint8Array<ArrayBuffer>

/**
 * Writes a body as JSON, in the order of its schema. The lists at the top of it are written in portions, and when these
 * are large, others get their turn in between: a page has up to five hundred records, each with up to fifty digital
 * addresses.
 */
export const answerText = (schema: Schema.Constraint): (body: unknown) => AnswerText | Promise<AnswerText> => {
  const inOrder = inSchemaOrder(schema)
  const members = membersInOrder(schema)
  return (body) =>
    members.length > 0 && isJsonObject(body) && hasLongList(body)
      ? inTurns(piecesOf(body, members))
      : JSON.stringify(inOrder(body))
}

const hasLongList = (body: JsonObject): boolean =>
  Object.values(body).some((member) => Array.isArray(member) && member.length > portion)

/**
 * Joins pieces of a text as bytes: encoding the whole would take a long turn of its own. Bytes are sent as they are, but a
 * long text would be copied behind the headers first.
 */
const inTurns = async (pieces: Iterable<string>): Promise<AnswerText> => {
  const written: Array<Uint8Array> = []
  let ofTurn = 0
  for (const piece of pieces) {
    written.push(Buffer.from(piece))
    ofTurn += piece.length
    if (ofTurn < perTurn) continue
    ofTurn = 0
    await nextTurn()
  }
  return Buffer.concat(written)
}

function* piecesOf(body: JsonObject, members: ReadonlyArray<MemberInOrder>): Generator<string> {
  let before = "{"
  for (const { inOrder, name } of members) {
    const member = body[name]
    if (member === undefined) continue
    yield `${before}${JSON.stringify(name)}:`
    before = ","
    if (Array.isArray(member)) yield* piecesOfList(member, inOrder)
    else yield JSON.stringify(inOrder(member))
  }
  yield before === "{" ? "{}" : "}"
}

function* piecesOfList(list: ReadonlyArray<unknown>, inOrder: MemberInOrder["inOrder"]): Generator<string> {
  yield "["
  for (let at = 0; at < list.length; at += portion) {
    const text = JSON.stringify(inOrder(list.slice(at, at + portion))).slice(1, -1)
    yield at === 0 ? text : `,${text}`
  }
  yield "]"
}
