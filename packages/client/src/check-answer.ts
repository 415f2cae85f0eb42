import { isProblemCode } from "./problem-code.ts"
import { UnexpectedAnswer } from "./unexpected-answer.ts"

/** What may come without content: work that goes on behind it, what was deleted, and what did not change. */
const withoutContent: ReadonlySet<number> = new Set([202, 204, 304])

/**
 * The answer, if it is one of the API that this version of the client knows: content in JSON, none where none may be, or a problem with a
 * known code. Fails with {@link UnexpectedAnswer} otherwise, so that `error` of a call always has the type that it tells.
 */
export const checkAnswer = async (response: Response): Promise<Response> => {
  const text = await response.clone().text()
  const json = text === "" ? undefined : parsed(text)
  if (response.ok || response.status === 304) {
    if (text === "" ? withoutContent.has(response.status) : json !== undefined) return response
    throw new UnexpectedAnswer(response)
  }
  const code = codeOf(json)
  if (code !== undefined && isProblemCode(code)) return response
  throw new UnexpectedAnswer(response, code)
}

/** Undefined if the text is no JSON. The error of `JSON.parse` would quote from it. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const codeOf = (json: unknown): string | undefined =>
  typeof json === "object" && json !== null && "code" in json && typeof json.code === "string" ? json.code : undefined
