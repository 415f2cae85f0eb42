import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { OpenInternetaak } from "../words/schemas.ts"

/** What is still to be done after contacts of a partij. `isContinued`: later contacts were shown before. */
export interface ShownTasks {
  readonly tasks: ReadonlyArray<OpenInternetaak>
  readonly isContinued: boolean
  readonly next?: string
}

/** What is still to be done for the partij whose page is at this path, with the way to earlier contacts. */
export const tasksPart = (c: Context<SignedIn>, path: string, { isContinued, next, tasks }: ShownTasks): Html => {
  const { frame, partij: words } = c.get("texts")
  return section(
    "tasks",
    words.tasks,
    html`${tasks.length === 0 ? paragraph(words.tasksNone) : taskTable(c, tasks)}
${isContinued ? paragraph(link(`${path}#tasks`, frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`${path}?tasks=${encodeURIComponent(next)}#tasks`, words.tasksEarlier))}`
  )
}

const taskTable = (c: Context<SignedIn>, tasks: ReadonlyArray<OpenInternetaak>): Html => {
  const { partij: words } = c.get("texts")
  return table({
    caption: words.tasksCaption,
    columns: [words.taskSince, words.task, words.taskNote, words.taskNumber],
    rows: tasks.map(({ betrokkene, gevraagdeHandeling, nummer, registratiedatum, toelichting }) => [
      link(`/betrokkenen/${betrokkene.id}`, moment(registratiedatum, c.get("language"))),
      gevraagdeHandeling === null ? words.confidential : bdi(gevraagdeHandeling),
      toelichting === null ? "" : bdi(toelichting),
      nummer ?? ""
    ])
  })
}
