import type { AnyContext } from "../../http/env.ts"
import { hidden } from "../../pages/form.ts"
import type { Html } from "../../pages/html.ts"

/** How many findings are decided on at once at most: as many as somebody can look through. */
export const mostTogether = 10

/** A finding that somebody chose, as it was shown. */
export interface Chosen {
  readonly id: string
  readonly versie: string
}

const name = "chosen"

/** By this a form tells that a finding was chosen. */
export const chosenField = {
  name,
  value: ({ id, versie }: Pick<Chosen, "id"> & { versie: number | string }) => `${id}:${versie}`
}

/** Lets a form tell again what was chosen. */
export const hiddenChosen = (chosen: ReadonlyArray<Chosen>): ReadonlyArray<Html> =>
  chosen.map((one) => hidden(name, chosenField.value(one)))

/** The findings that a form tells, each once. What is none is left out. */
export const readChosen = async (c: AnyContext): Promise<ReadonlyArray<Chosen>> => {
  const given = (await c.req.parseBody({ all: true }))[name]
  const values = Array.isArray(given) ? given : [given]
  const chosen = values.flatMap((value) => {
    const [, id, versie] = typeof value === "string" ? pattern.exec(value) ?? [] : []
    return id === undefined || versie === undefined ? [] : [[id, { id, versie }] as const]
  })
  return [...new Map(chosen).values()]
}

const pattern = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):(\d{1,9})$/u
