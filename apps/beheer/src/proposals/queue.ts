/** Who looks at which finding, so that the queue hands it to nobody else meanwhile. */
export interface Queue {
  /** Somebody looks at this finding now, and at no other one. */
  readonly look: (session: string, id: string) => void
  /** Somebody looks at nothing any more on which has to be decided. */
  readonly leave: (session: string) => void
  /** Whether somebody else looks at this finding. */
  readonly isTaken: (session: string, id: string) => boolean
}

/** How long somebody counts as looking at a page that they opened, in milliseconds: a coffee, not a lunch. */
const lookingFor = 15 * 60_000

/** Of how many people it is known; of more, those who came first are forgotten. */
const mostPeople = 1000

/** Kept in this process alone: people who are served by different processes may get the same finding. */
export const makeQueue = (now: () => number = Date.now): Queue => {
  const looking = new Map<string, { readonly id: string; readonly until: number }>()
  return {
    look: (session, id) => {
      // Whoever looks again comes last, and is forgotten last.
      looking.delete(session)
      looking.set(session, { id, until: now() + lookingFor })
      const [first] = looking.keys()
      if (looking.size > mostPeople && first !== undefined) looking.delete(first)
    },
    leave: (session) => {
      looking.delete(session)
    },
    isTaken: (session, id) =>
      [...looking].some(([other, one]) => other !== session && one.id === id && one.until > now())
  }
}
