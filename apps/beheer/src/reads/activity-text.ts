import type { Texts } from "../texts/texts.ts"

/** What was done, by the name of the operation that showed a record; undefined for one that is not known here. */
export const activityText = (activiteit: string, { reads }: Texts): string | undefined => {
  const { collections, done, operations } = reads.activities
  if (Object.hasOwn(operations, activiteit)) return operations[activiteit as keyof typeof operations]
  const [, collection = "", what = ""] = /^(\w+?)(List|Retrieve|Create|PartialUpdate|Update)$/u.exec(activiteit) ?? []
  return Object.hasOwn(collections, collection) && Object.hasOwn(done, what)
    ? `${collections[collection as keyof typeof collections]}: ${done[what as keyof typeof done]}`
    : undefined
}
