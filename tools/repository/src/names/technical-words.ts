const words = (...lines: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")))

/** Words that are right in an English name although the dictionary lacks them. */
export const technicalWords = words(
  // Products and their parts.
  "kysely postgres initdb hono vitest eslint tsconfig npm rolldown stryker ajv fontconfig tseslint autocannon unix",
  // Standards, formats and protocols.
  "json changelog ndjson csv html css svg utf ascii uri url urls uuid uuids utc ulid crlf http https api apis openapi asyncapi dataref specversion asvs hmac",
  "pkce href bdi inputmode stylesheet",
  "ssl pem loopback servername oidc sha jwt jwts jwks nbf iat iss acr amr otlp otel traceparent tracestate tls etag etags rfc adr luhn jaro winkler publiccode",
  // Operating system and Node.
  "stdin stdout stderr argv args env cwd pid uid dev ino mtime fsync tmpdir hostname readme config configs symlinks",
  "num cpu msecs src defs aws subpath middleware execpath globals positionals cron",
  // Containers, Kubernetes and Prometheus.
  "dockerfile entrypoint healthcheck seccomp filesystem automount ipc pids cpus kubeconform promql expr runbook alertname",
  // PostgreSQL.
  "sql ddl dsn rolname relname usesuper oid upsert upserts fulltext pooler poolers pgbouncer pghost pgport pguser pgpassword",
  // Terms of programming.
  "idempotency interruptible nullable schemas params backend backends ttl viewport arbitraries struct structs enum ast sourcemap",
  "const memoize introspector unmigrated lowercased prepended dedupe ruleset mebibyte mebibytes millis nano",
  "analyse analysed docstring docstrings rethrow undoable savepoint eqeqeq bsns gte lte icontains",
  // Codes of ISO 639-2, in its test.
  "baq ccc cze dut fre geo gre mao slo tib wel",
  // Proper names: of days and months, the country, a token's prefix, people in examples.
  "monday tuesday wednesday january netherlands bbk hpe wietske zandstra femke",
  // British spelling.
  "localisation recognise normalised normalisable anonymised organisation organisations neighbour neighbours colour colours behaviour normalise normalises anonymise anonymiser"
)

/** Dutch words that the English dictionary has too, mostly in a meaning that no name in this code has. */
export const dutchDespiteDictionary = words(
  "teller tellers lees reeks van met wat dat hun hoe dag morgen nog weer elk oud vol vers echt lang minder midden",
  "som gang slag rede trek rang plat kop rood nee zoon twee seconde interne bewaring melder melding doe tel"
)
