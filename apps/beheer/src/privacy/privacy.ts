import { dataOrThrow, ProblemError } from "@betrokkene/client"
import { defectFields, type Log } from "@betrokkene/program"
import { type Context, Hono } from "hono"
import { stream } from "hono/streaming"
import type { StreamingApi } from "hono/utils/stream"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import type { Html } from "../pages/html.ts"
import type { Inzage } from "../words/schemas.ts"
import { digestOfTrial } from "./digest-of-trial.ts"
import { fileBegin, fileEnd, filePart } from "./inzage-file.ts"
import { forgottenPage, vergetelheidAwayPage, vergetelheidPage } from "./vergetelheid-page.ts"

/** What a privacy officer does about a partij: a file for who asks for inzage, and vergetelheid. */
export const privacy = (log: Log): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .use(`${idPattern}/inzage`, onlyWith("erase"))
    .post(`${idPattern}/inzage`, async (c) => {
      // The first part is read before anything is answered, so that a refusal is still a page.
      const first = await readPart(c)
      c.header("Content-Type", "text/html; charset=utf-8")
      c.header("Content-Disposition", `attachment; filename="inzage-${first.partij.nummer}.html"`)
      return stream(c, (file) => writeFile(c, file, first, log))
    })
    .use(`${idPattern}/vergetelheid`, onlyWith("erase"))
    .get(`${idPattern}/vergetelheid`, async (c) => {
      const [partij, trial] = await Promise.all([readPartij(c), askTrial(c).then(dataOrThrow)])
      return c.html(vergetelheidPage(c, { partij, trial }))
    })
    .post(`${idPattern}/vergetelheid`, async (c) => {
      const given = await readForm(c, ["confirmation", "seen"])
      const trial = await ask(() => askTrial(c))
      if (trial.kind === "away") return c.html(vergetelheidAwayPage(c, pathId(c), given), 503)
      if (trial.kind === "refused") throw new ProblemError(trial.problem)
      const { privacy: words } = c.get("texts")
      const shown = { partij: await readPartij(c), trial: trial.data }
      // Whoever confirms saw what would go. If something else would go by now, that is shown first.
      if (given.seen !== digestOfTrial(shown.trial)) {
        return c.html(vergetelheidPage(c, { ...shown, error: words.changed }), 409)
      }
      if (given.confirmation !== shown.partij.nummer) {
        const { confirmation } = given
        return c.html(vergetelheidPage(c, { ...shown, confirmation, confirmationError: words.confirmWrong }), 400)
      }
      const outcome = await ask(() => c.get("client").POST("/partijen/{id}/vergetelheid", inPath(c)))
      if (outcome.kind === "away") return c.html(vergetelheidAwayPage(c, pathId(c), given), 503)
      if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
      const isUnderWay = outcome.response.status === 202
      return c.html(forgottenPage(c, pathId(c), isUnderWay), isUnderWay ? 202 : 200)
    })

const inPath = (c: Context<SignedIn>) => ({ params: { path: { id: pathId(c) } } })

const readPartij = async (c: Context<SignedIn>) => dataOrThrow(await c.get("client").GET("/partijen/{id}", inPath(c)))

const askTrial = (c: Context<SignedIn>) => c.get("client").GET("/partijen/{id}/vergetelheid", inPath(c))

const readPart = async (c: Context<SignedIn>, cursor?: string): Promise<Inzage> => {
  const query = cursor === undefined ? {} : { cursor }
  const { params } = inPath(c)
  return dataOrThrow(await c.get("client").GET("/partijen/{id}/inzage", { params: { ...params, query } }))
}

/** Writes the file part by part, however many contacts there are. It ends by saying whether it is whole. */
const writeFile = async (c: Context<SignedIn>, file: StreamingApi, first: Inzage, log: Log): Promise<void> => {
  const [texts, language] = [c.get("texts"), c.get("language")]
  const write = async (text: Html) => file.write(String(await text))
  await write(fileBegin(texts, language, new Date()))
  let part = 1
  for (let inzage: Inzage | undefined = first; inzage !== undefined && !file.aborted; part += 1) {
    await write(filePart(inzage, part, texts, language))
    const cursor: string | undefined = nextCursor(inzage.next)
    if (cursor === undefined) return void await write(fileEnd(texts, true))
    inzage = await readPart(c, cursor).catch((error: unknown) => {
      log("error", "inzage interrupted", { requestId: c.get("requestId"), part, ...defectFields(error) })
      return undefined
    })
  }
  await write(fileEnd(texts, false))
}
