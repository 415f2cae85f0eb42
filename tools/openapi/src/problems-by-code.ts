interface Answer {
  readonly headers?: object
  readonly content?: Readonly<Record<string, Content>>
}

interface Content {
  readonly schema?: object
  readonly examples?: object
}

/**
 * The document with, for each refusal of each operation, which codes it can have. In the document itself these stand as
 * the names of the examples, which a generator of types does not read. Headers of answers are left out: types for them
 * are not used, and would make up half of the file. So is HTML, which a client never asks for.
 */
export const problemsByCode = <Document extends object>(document: Document): Document =>
  mapAnswers(document, (status, { content, headers: _, ...answer }) => ({
    ...answer,
    ...(content === undefined
      ? {}
      : { content: mapValues(withoutHtml(content), (of, type) => type === problemType ? narrowed(status, of) : of) })
  }))

const withoutHtml = ({ "text/html": _, ...content }: NonNullable<Answer["content"]>) => content

/** The codes that the refusals of all operations can have, sorted. */
export const problemCodes = (document: object): ReadonlyArray<string> => {
  const codes = new Set<string>()
  mapAnswers(document, (_, answer) => {
    for (const code of Object.keys(answer.content?.[problemType]?.examples ?? {})) codes.add(code)
    return answer
  })
  return [...codes].toSorted()
}

const problemType = "application/problem+json"

const narrowed = (status: string, { examples = {}, schema = {}, ...rest }: Content): Content => ({
  ...rest,
  examples,
  schema: {
    allOf: [schema, {
      type: "object",
      required: ["code", "status"],
      properties: { code: { type: "string", enum: Object.keys(examples) }, status: { const: Number(status) } }
    }]
  }
})

const mapAnswers = <Document extends object>(
  document: Document,
  change: (status: string, answer: Answer) => Answer
): Document => {
  const { paths } = document as { readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>> }
  return {
    ...document,
    paths: mapValues(paths, (methods) =>
      mapValues(methods, (operation) => {
        const { responses } = operation as { readonly responses?: Readonly<Record<string, Answer>> }
        return responses === undefined
          ? operation
          : { ...operation, responses: mapValues(responses, (answer, status) => change(status, answer)) }
      }))
  }
}

const mapValues = <A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A, key: string) => B
): Record<string, B> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
