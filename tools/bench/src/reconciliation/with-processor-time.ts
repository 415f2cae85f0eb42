import { parentOfPostgres, timeOfEnded } from "../http/processor-time.ts"

/**
 * What the work gives, and the processor time in seconds of the processes that it started and of the sessions of PostgreSQL
 * that ended meanwhile; undefined without `/proc`. All of them have to end with the work.
 */
export const withProcessorTime = async <A extends object>(
  databaseUrl: string,
  work: () => Promise<A>
): Promise<A & { readonly processor: number | undefined }> => {
  const postgres = await parentOfPostgres(databaseUrl)
  const time = async () => {
    const [own, ofSessions] = [
      await timeOfEnded(process.pid),
      postgres === undefined ? undefined : await timeOfEnded(postgres)
    ]
    return own === undefined || ofSessions === undefined ? undefined : own + ofSessions
  }
  const before = await time()
  const result = await work()
  const after = await time()
  return {
    ...result,
    processor: before === undefined || after === undefined ? undefined : (after - before) / 1_000_000
  }
}
