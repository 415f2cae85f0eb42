/** The paths of which a POST takes an Idempotency-Key, sorted. */
export const creatingPaths = (document: object): ReadonlyArray<string> => {
  const { paths } = document as { readonly paths: Readonly<Record<string, PathItem>> }
  return Object.entries(paths)
    .filter(([, { post }]) => post?.parameters?.some(({ $ref }) => $ref === idempotencyKey) === true)
    .map(([path]) => path)
    .toSorted()
}

interface PathItem {
  readonly post?: { readonly parameters?: ReadonlyArray<{ readonly $ref?: string }> }
}

const idempotencyKey = "#/components/parameters/IdempotencyKey"
