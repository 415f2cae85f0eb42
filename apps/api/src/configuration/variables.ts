import type { Environment } from "../settings.ts"

/** The headings of the page, in order. */
export const sections = {
  register: "The register",
  access: "Who is let in",
  address: "Address and limits",
  security: "Whom to tell of a weakness",
  stopping: "Stopping",
  telling: "Log, metrics and traces"
} as const

interface Described {
  readonly section: keyof typeof sections
  /** What it is for: unit, bounds, format. */
  readonly meaning: string
  /** What `npm start` makes of it, if that is something else. */
  readonly start?: string
}

type Variables = typeof Environment.Type

/** What holds when it is not given, for a variable that has no default value. The schema knows the default values. */
type Variable<Name extends keyof Variables> =
  & Described
  & (
    Record<never, never> extends Pick<Variables, Name> ? { readonly absent: string } : { readonly absent?: never }
  )

/** Every variable of the schema, described. The type of this table lets neither lack what the other has. */
export const variables: { readonly [Name in keyof Variables]-?: Variable<Name> } = {
  STORAGE: {
    section: "register",
    meaning: "where the register is kept: `postgres`, or `memory`, which is gone when the process ends"
  },
  DATABASE_URL: {
    section: "register",
    meaning:
      "the PostgreSQL (15 or newer) of the register, as `postgres://user:password@host:5432/name?sslmode=verify-full`",
    absent: "must be given, unless `STORAGE=memory`",
    start: "a PostgreSQL of its own under `DATA_DIR`"
  },
  RESTORE_LEDGER: {
    section: "register",
    meaning:
      "the file, outside the database, that [a restore](backup.md#the-ledger) needs: who was forgotten, and up to " +
      "which number numbers were given out. It is added to before that is committed",
    absent: "nothing is noted: after a restore, somebody has to forget those people again by hand"
  },
  ALLOW_PLAIN_TEXT: {
    section: "register",
    meaning: "the connections to other machines that may go without TLS, or with a server that is not verified: " +
      "`database`, `traces`, separated by commas. Others are refused at the start; see " +
      "[operations](operations.md#connections-to-other-machines)"
  },
  API_TOKEN: {
    section: "access",
    meaning: "a token that may do everything except see a whole bsn: 16 to 512 visible characters. " +
      "Other ways in: [access](access.md)",
    absent: "none; must be given with `STORAGE=memory`, unless `OIDC_ISSUER` is",
    start: "made at the first start and kept in `DATA_DIR`"
  },
  API_TOKEN_NAAM: {
    section: "access",
    meaning: "the name under which actions of the holder of `API_TOKEN` are recorded; never a bsn"
  },
  OIDC_ISSUER: {
    section: "access",
    meaning: "the OpenID Connect provider whose JWTs give access, exactly as in `iss`",
    absent: "no JWT is accepted"
  },
  OIDC_AUDIENCE: {
    section: "access",
    meaning: "the value that a JWT must have in `aud`: the provider's name for this register",
    absent: "none; must be given with `OIDC_ISSUER`"
  },
  OIDC_JWKS_URL: {
    section: "access",
    meaning: "where the provider publishes its public keys",
    absent: "the address in the provider's `.well-known/openid-configuration`"
  },
  OIDC_ALGORITHMS: { section: "access", meaning: "the algorithms that may sign a JWT, separated by commas" },
  OIDC_TOKEN_TYPES: {
    section: "access",
    meaning:
      "the types of JWT that are accepted as access tokens, separated by commas: `at+jwt` (RFC 9068), `JWT` for a "
      + "provider that does not write `at+jwt`"
  },
  OIDC_MAX_LIFETIME: {
    section: "access",
    meaning: "the most seconds that a JWT may be valid, from its `iat` to its `exp`"
  },
  OIDC_ISSUED_AFTER: {
    section: "access",
    meaning:
      "a moment, as `2026-11-28T20:00:00Z`: JWTs that were made before it are refused. After a leak it withdraws "
      + "all of them at once",
    absent: "none is withdrawn"
  },
  OIDC_ACR: {
    section: "access",
    meaning: "the values of `acr` of which a JWT must have one, separated by spaces",
    absent: "any login will do"
  },
  OIDC_AMR: {
    section: "access",
    meaning: "the values that must all stand in the `amr` of a JWT, separated by spaces, such as `mfa`",
    absent: "any login will do"
  },
  OIDC_SCOPE_CLAIM: { section: "access", meaning: "the claim that holds the scopes, as a text or an array" },
  OIDC_NAME_CLAIM: {
    section: "access",
    meaning: "the claim that holds the name under which a caller is recorded; never a bsn"
  },
  FACES: {
    section: "address",
    meaning: "the APIs that are served, separated by commas: `native`, this register's own at `/api/v1`; " +
      "`klantinteracties`, that of Open Klant at `/klantinteracties/api/v1`"
  },
  KLANTINTERACTIES_STRICT: {
    section: "address",
    meaning: "whether the API of Open Klant refuses what cannot be used, or keeps it as it came: " +
      "[what that is](klantinteracties.md#as-it-came)"
  },
  HOST: { section: "address", meaning: "the address to listen on" },
  PORT: { section: "address", meaning: "the port to listen on" },
  BASE_URL: {
    section: "address",
    meaning: "the public address, such as `https://betrokkene.example.nl`, for the URLs in answers",
    absent: "the `Host` of each request"
  },
  TLS_CERTIFICATE: {
    section: "address",
    meaning:
      "the certificate of `HOST` as PEM, with those between it and the authority after it. With it the API serves "
      + "https alone, by TLS 1.2 and 1.3, the metrics on `METRICS_PORT` too. A new certificate needs a restart",
    absent: "http, for an ingress that ends TLS",
    start: "none"
  },
  TLS_KEY: {
    section: "address",
    meaning: "with `TLS_CERTIFICATE`: its private key as PEM, without a password; a secret",
    absent: "none",
    start: "none"
  },
  PROXY_HOPS: {
    section: "address",
    meaning: "number of proxies in front that add the address of their client to `X-Forwarded-For`; " +
      "0: that header is ignored"
  },
  MAX_CONNECTIONS: { section: "address", meaning: "maximum number of open connections; further ones are refused" },
  BODY_LIMIT: { section: "address", meaning: "maximum size of a request body in bytes, 1024 to 10485760" },
  RECEIVE_TIMEOUT: {
    section: "address",
    meaning: "maximum time to receive a request, in milliseconds; its headers have at most 10 seconds of it"
  },
  REQUEST_TIMEOUT: {
    section: "address",
    meaning:
      "maximum time for signing in, and again for the work of a request, in milliseconds. Past it, the work and " +
      "its query are interrupted"
  },
  RATE_LIMIT: {
    section: "address",
    meaning: "maximum number of requests of one caller in a window, counted by each process; 0: no maximum"
  },
  RATE_LIMIT_WINDOW: { section: "address", meaning: "length of a window in seconds" },
  SIGN_IN_LIMIT: {
    section: "address",
    meaning: "maximum number of requests from one address that are refused for their token in a window; 0: no maximum"
  },
  SECURITY_CONTACT: {
    section: "security",
    meaning: "whom somebody tells of a weakness, for `/.well-known/security.txt`: addresses as " +
      "`mailto:beveiliging@example.nl`, `https://…` or `tel:+31…`, the preferred one first, separated by commas",
    absent: "no `security.txt`",
    start: "`mailto:beveiliging@example.nl`, an example"
  },
  SECURITY_POLICY: {
    section: "security",
    meaning: "with `SECURITY_CONTACT`: the https address of the page on what a finder may do and may expect",
    absent: "none is named"
  },
  SECURITY_LANGUAGES: {
    section: "security",
    meaning: "the languages in which a report is understood, as codes separated by commas"
  },
  RECORD_LIMIT: {
    section: "address",
    meaning: "maximum number of records shown to one caller in an hour, counted by each process; 0: no maximum"
  },
  DOELBINDINGEN: {
    section: "access",
    meaning: "the codes by which a caller may say in `X-Doelbinding` why it reads, separated by commas; empty: none. " +
      "Only these codes get into the read log, so let none of them be a name"
  },
  SHUTDOWN_DELAY: {
    section: "stopping",
    meaning: "time after SIGTERM in which requests are still accepted while `/health/ready` answers 503, in " +
      "milliseconds. Make it longer than a load balancer takes to notice"
  },
  SHUTDOWN_GRACE: {
    section: "stopping",
    meaning: "time that running requests get to finish after SIGTERM, in milliseconds"
  },
  LOG_LEVEL: { section: "telling", meaning: "`debug`, `info`, `warn` or `error`" },
  METRICS: {
    section: "telling",
    meaning: "`true`: serve metrics at `/metrics` on `PORT`, to anybody who asks. With `METRICS_PORT`: only there"
  },
  METRICS_PORT: {
    section: "telling",
    meaning: "a separate port on `HOST` for `/metrics`: keep it inside the network",
    absent: "no metrics, unless `METRICS=true`"
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    section: "telling",
    meaning: "the OpenTelemetry collector that receives traces, such as `https://collector.example.nl:4318`",
    absent: "no traces"
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    section: "telling",
    meaning: "headers for that collector, as `name=value,name=value`",
    absent: "none"
  },
  OTEL_SERVICE_NAME: { section: "telling", meaning: "the name of this program in traces" },
  PROCESSING_ACTIVITIES_URI: {
    section: "telling",
    meaning: "the address of an operation in your register of processing activities, without the name of the " +
      "operation, which is added at the end"
  },
  TRUST_TRACEPARENT: {
    section: "telling",
    meaning:
      "whether the trace and span ids of callers are kept as they are; only if a gateway in front, or every caller, "
      + "makes them at random"
  },
  IDEMPOTENCY_SECRETS: {
    section: "register",
    meaning: "secrets of 32 to 512 visible characters, with commas between, that go into what is stored of an "
      + "`Idempotency-Key` and its request. The first is used for new requests, all to recognise one. An empty one stands "
      + "for none, as in `,secret` and `secret,` while the first secret is introduced "
      + "([how](security/keys.md#replacing-the-secrets-of-idempotency-keys))",
    absent: "none: whoever reads the database can try guesses of a key and its request",
    start: "one that the first start makes and keeps under `DATA_DIR`"
  },
  PSEUDONYM_KEY: {
    section: "telling",
    meaning: "a secret of 32 to 512 visible characters that makes the pseudonym of a partij in traces, and the digests "
      + "of ids that callers choose: `X-Request-Id` and `traceparent`",
    absent: "traces name nobody, and nothing is kept of the ids of callers"
  }
}

/** Variables that the commands of the repository read, and the API does not. */
export const commandVariables = {
  DATA_DIR: { absent: "`.data`", meaning: "`npm start`: the folder for its token and its PostgreSQL" },
  TEST_DATABASE_URL: {
    absent: "a PostgreSQL that the tests start themselves",
    meaning: "`npm test`: a server whose account may create databases"
  }
} as const
