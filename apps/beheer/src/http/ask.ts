import { type AnswerOrProblem, NoAnswer, type Problem } from "@betrokkene/client"

/** What came of a call: data, the problem for which it was refused, or nothing, because the API is away. */
export type Outcome<Data> =
  | { readonly kind: "done"; readonly data: Data; readonly response: Response }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "away" }

/** Problems that mean that the API is there and its register is not, for now. */
const unavailable: ReadonlySet<string> = new Set([
  "register-onbereikbaar",
  "register-alleen-lezen",
  "migraties-ontbreken",
  "verantwoording-onbereikbaar",
  "aanmelding-onbereikbaar",
  "te-lang-bezig",
  "wordt-afgesloten"
])

/** Whether a problem means that the register cannot be used for now. */
export const isUnavailable = ({ code }: Problem): boolean => unavailable.has(code)

/** Makes a call for a form, whose page must keep what was typed whatever comes of it. */
export const ask = async <Data>(call: () => Promise<AnswerOrProblem<Data>>): Promise<Outcome<Data>> => {
  try {
    const { data, error, response } = await call()
    if (error === undefined) return { kind: "done", data: data as Data, response }
    return isUnavailable(error) ? { kind: "away" } : { kind: "refused", problem: error }
  } catch (error) {
    if (error instanceof NoAnswer) return { kind: "away" }
    throw error
  }
}
