import { files, read } from "../files.ts"

const opens =
  /\bfetch\(|createRemoteJWKSet\(|FetchHttpClient\.layer|NodeHttpClient|new pg\.(?:Pool|Client)\(|node:(?:https|tls|dgram|dns)"|\bnet\.connect\(/u

/** Sources of the programs and packages that open a connection to something else. */
export const outgoingCalls: ReadonlyArray<string> = files.filter((file) =>
  /^(?:apps|packages)\/[^/]+\/src\/.*\.ts$/u.test(file) && !file.endsWith(".test.ts") && opens.test(read(file))
)
