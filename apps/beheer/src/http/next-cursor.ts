/** By what to ask for the next page of a list, if there is one. */
export const nextCursor = (next: string | null): string | undefined =>
  next === null ? undefined : new URL(next).searchParams.get("cursor") ?? undefined
