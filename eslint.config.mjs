import comments from "@eslint-community/eslint-plugin-eslint-comments"
import js from "@eslint/js"
import nx from "@nx/eslint-plugin"
import { defineConfig } from "eslint/config"
import tseslint from "typescript-eslint"

const testFiles = ["**/*.test.ts", "**/test/**/*.ts", "**/testing/**/*.ts"]
const configFiles = ["**/*.config.{ts,mjs}"]

/**
 * Who may import whom. Runs on nx's project graph: without a cached graph the rule skips itself,
 * so lint through nx (`npx nx run-many -t lint`), never with a bare eslint in a fresh clone.
 */
const boundaries = ({ domain = ["effect"], inTests = false } = {}) => ({
  "@nx/enforce-module-boundaries": ["error", {
    allow: [],
    banTransitiveDependencies: true,
    depConstraints: [
      { sourceTag: "layer:domain", onlyDependOnLibsWithTags: ["layer:domain"], allowedExternalImports: domain },
      {
        sourceTag: "layer:adapters",
        onlyDependOnLibsWithTags: ["layer:domain", ...(inTests ? ["layer:server"] : [])],
        bannedExternalImports: ["hono", "hono/*", "@hono/*"]
      },
      {
        sourceTag: "layer:app",
        onlyDependOnLibsWithTags: [
          "layer:domain",
          "layer:adapters",
          "layer:program",
          "layer:page",
          ...(inTests ? ["layer:client", "layer:server", "layer:tool"] : [])
        ],
        bannedExternalImports: ["pg", "pg/*", "pg-*", "kysely", "kysely/*"]
      },
      {
        sourceTag: "layer:program",
        onlyDependOnLibsWithTags: ["layer:domain", "layer:program"],
        allowedExternalImports: [
          "effect",
          "@effect/platform-node/*",
          ...(inTests ? ["effect/testing", "fast-check", "vitest", "vitest/config", "@effect/vitest"] : [])
        ]
      },
      {
        // Pieces of pages know nothing of the register.
        sourceTag: "layer:page",
        onlyDependOnLibsWithTags: ["layer:page"],
        allowedExternalImports: ["hono/*", ...(inTests ? ["fast-check", "vitest", "vitest/config"] : [])]
      },
      {
        sourceTag: "layer:client",
        onlyDependOnLibsWithTags: ["layer:client"],
        allowedExternalImports: ["openapi-fetch", ...(inTests ? ["vitest", "vitest/config", "typescript"] : [])]
      },
      {
        // A program for people reaches the register through the client alone.
        sourceTag: "layer:web",
        onlyDependOnLibsWithTags: [
          "layer:client",
          "layer:domain",
          "layer:program",
          "layer:page",
          ...(inTests ? ["layer:server", "layer:tool"] : [])
        ],
        bannedExternalImports: ["pg", "pg/*", "pg-*", "kysely", "kysely/*"]
      },
      { sourceTag: "layer:server", onlyDependOnLibsWithTags: ["layer:server"] },
      {
        sourceTag: "layer:tool",
        onlyDependOnLibsWithTags: [
          "layer:domain",
          "layer:adapters",
          "layer:client",
          "layer:program",
          "layer:server",
          "layer:tool"
        ]
      }
    ]
  }]
})

/** Refused by shape, in every file. ESLint does not merge these lists, so each block spreads them. */
const syntax = [
  ...["only", "skip", "todo", "fails"].flatMap((modifier) => [
    `MemberExpression[object.name=/^(it|test|describe)$/][property.name="${modifier}"]`,
    `MemberExpression[object.object.name=/^(it|test|describe)$/][property.name="${modifier}"]`
  ]).map((selector) => ({ selector, message: "Every test runs and counts." }))
]

const defaultExports = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Named exports only." }
]

const impure = "The domain is pure: clock, chance, environment and IO come in as arguments or through a port."

const impureSyntax = [
  { selector: "ImportExpression", message: "No dynamic import in the domain." },
  { selector: "TSImportType", message: "No import type expression in the domain." },
  { selector: "MetaProperty[meta.name='import']", message: impure },
  { selector: ":function[async=true]", message: "The domain has no promises; use Effect." },
  { selector: "ThrowStatement", message: "Errors of the domain are typed values." },
  {
    selector:
      "CallExpression[callee.property.name=/^(toLocale(String|DateString|TimeString|LowerCase|UpperCase)|localeCompare)$/]",
    message: "The answer depends on the machine's locale."
  },
  ...["Effect", "DateTime"].map((name) => ({
    selector: `ImportSpecifier[imported.name="${name}"]:not([local.name="${name}"])`,
    message: "Under another name the fences on its properties do not see it."
  }))
]

const impureGlobals = [
  "Buffer",
  "Date",
  "Function",
  "Intl",
  "Promise",
  "WebAssembly",
  "XMLHttpRequest",
  "clearInterval",
  "clearTimeout",
  "console",
  "crypto",
  "eval",
  "fetch",
  "global",
  "globalThis",
  "module",
  "navigator",
  "performance",
  "process",
  "queueMicrotask",
  "require",
  "self",
  "setImmediate",
  "setInterval",
  "setTimeout",
  "window"
].map((name) => ({ name, message: impure }))

const impureProperties = Object.entries({
  Math: ["random"],
  DateTime: [
    "isFuture",
    "isFutureUnsafe",
    "isPast",
    "isPastUnsafe",
    "layerCurrentZoneLocal",
    "now",
    "nowAsDate",
    "nowInCurrentZone",
    "nowUnsafe",
    "withCurrentZoneLocal",
    "zoneMakeLocal"
  ],
  Effect: [
    "callback",
    "clockWith",
    "delay",
    "log",
    "logDebug",
    "logError",
    "logFatal",
    "logInfo",
    "logTrace",
    "logWarning",
    "logWithLevel",
    "promise",
    "runCallback",
    "runCallbackWith",
    "runFork",
    "runForkWith",
    "runPromise",
    "runPromiseExit",
    "runPromiseExitWith",
    "runPromiseWith",
    "runSync",
    "runSyncExit",
    "runSyncExitWith",
    "runSyncWith",
    "sleep",
    "timed",
    "timeout",
    "timeoutOption",
    "timeoutOrElse",
    "tryPromise"
  ]
}).flatMap(([object, properties]) => properties.map((property) => ({ object, property, message: impure })))

const domainImports = {
  paths: [{
    name: "effect",
    // Their defaults are live references that never show in a signature.
    importNames: [
      "Clock",
      "Config",
      "ConfigProvider",
      "Console",
      "FileSystem",
      "Logger",
      "ManagedRuntime",
      "Random",
      "Runtime",
      "Stdio",
      "Terminal"
    ],
    message: impure
  }],
  patterns: [
    { regex: "^(?!\\.{1,2}/|effect$)", message: "The domain imports its own files and \"effect\", nothing else." },
    { regex: "(^|/)(test|testing)/|\\.test(\\.ts)?$", message: "Generators and contracts are for tests." }
  ]
}

/** The faces of the API: each a contract of its own over what they share, so that one can change or go alone. */
const faces = ["native", "klantinteracties"]

const generatorsInTests = { name: "@betrokkene/domain/testing", message: "Generators and contracts are for tests." }

/** Refuses imports of these faces, from anywhere in the API. */
const noFace = (names, message) => ({
  "no-restricted-imports": ["error", {
    paths: [generatorsInTests],
    patterns: [{ regex: `(^|/)(${names.join("|")})/`, message }]
  }]
})

export default defineConfig(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.types/",
      "**/.nx/",
      "**/.data/",
      "**/.stryker-tmp/",
      "**/reports/",
      "**/coverage/",
      "**/generated/"
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { "@nx": nx, "eslint-comments": comments },
    rules: {
      ...boundaries(),
      "eslint-comments/no-unlimited-disable": "error",
      "eslint-comments/require-description": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...syntax, ...defaultExports],
      // Text that came from outside is checked for control characters by pattern.
      "no-control-regex": "off",
      // A generator without a yield is an Effect that happens to need none.
      "require-yield": "off",
      eqeqeq: "error"
    }
  },
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", {
        "ts-expect-error": "allow-with-description",
        "ts-ignore": true,
        "ts-nocheck": true,
        minimumDescriptionLength: 10
      }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }]
    }
  },
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly"
      }
    }
  },
  {
    // Runs in the browser.
    files: ["apps/beheer/src/files/beheer-files/*.js"],
    languageOptions: { globals: { document: "readonly", fetch: "readonly", localStorage: "readonly" } }
  },
  {
    // Rows of a published code list or of a word list, or the list of all exports: not program text.
    files: ["**/*-table.ts", "packages/domain/src/index.ts"],
    rules: { "max-lines": "off" }
  },
  {
    files: testFiles,
    rules: boundaries({ inTests: true })
  },
  {
    files: configFiles,
    rules: { "no-restricted-syntax": ["error", ...syntax] }
  },
  // The domain.
  {
    files: ["packages/domain/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", { globals: impureGlobals, checkGlobalObject: true }],
      "no-restricted-imports": ["error", domainImports],
      "no-restricted-properties": ["error", ...impureProperties],
      "no-restricted-syntax": ["error", ...syntax, ...defaultExports, ...impureSyntax]
    }
  },
  {
    files: ["packages/domain/testing/**/*.ts", "packages/domain/test/**/*.ts", "packages/domain/**/*.test.ts"],
    rules: boundaries({
      // libphonenumber-js is an oracle: a second opinion on our own telephone numbers. typescript reads the imports.
      domain: [
        "effect",
        "effect/testing",
        "fast-check",
        "vitest",
        "@effect/vitest",
        "libphonenumber-js",
        "libphonenumber-js/*",
        "typescript"
      ],
      inTests: true
    })
  },
  {
    files: ["packages/domain/*.config.{ts,mjs}"],
    rules: boundaries({ domain: ["vitest/config", "@stryker-mutator/*"] })
  },
  {
    files: ["packages/{charts,client,program}/*.config.ts"],
    rules: boundaries({ inTests: true })
  },
  // The rest.
  {
    files: ["packages/{adapters,client,program}/src/**/*.ts", "apps/*/src/**/*.ts"],
    ignores: testFiles,
    rules: {
      "no-restricted-imports": ["error", { paths: [generatorsInTests] }]
    }
  },
  ...faces.map((face) => ({
    files: [`apps/api/src/${face}/**/*.ts`],
    rules: noFace(faces.filter((other) => other !== face), "A face imports no other face.")
  })),
  {
    files: ["apps/api/src/**/*.ts"],
    ignores: ["apps/api/src/faces.ts", ...faces.map((face) => `apps/api/src/${face}/**`)],
    rules: noFace(faces, "What faces share imports none of them; faces.ts lists them.")
  },
  {
    files: ["packages/{adapters,client,program}/**/*.ts", "apps/**/*.ts", "tools/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }]
    }
  }
)
