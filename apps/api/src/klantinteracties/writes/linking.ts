/** What a body asks besides the right to write when it leads to a partij. */
export const linking = (partijOf: (body: never) => unknown) =>
  [{
    scopes: ["link"],
    when: "",
    applies: ({ body }: { readonly body: unknown }) => partijOf(body as never) !== undefined
  }] as const
