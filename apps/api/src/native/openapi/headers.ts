/** The headers of answers, once. */
export const headers = {
  "API-Version": {
    required: true,
    description: "De volledige versie van de API.",
    schema: { type: "string", examples: ["1.0.0"] }
  },
  "X-Request-Id": {
    required: true,
    description: "Het kenmerk van dit verzoek, ook in het logboek.",
    schema: { type: "string" }
  },
  ETag: {
    required: true,
    description: "De versie van dit gegeven, voor If-Match en If-None-Match.",
    schema: { type: "string", examples: ["\"3\""] }
  },
  "Idempotent-Replayed": {
    description: "true: het antwoord hoort bij een eerder verzoek met deze Idempotency-Key, en er is niets opnieuw "
      + "gedaan. Anders ontbreekt dit veld.",
    schema: { type: "string", examples: ["true"] }
  },
  Location: {
    required: true,
    description: "Het adres van wat is gemaakt, of waaraan te zien is of het werk is gedaan.",
    schema: { type: "string", format: "uri" }
  },
  RateLimit: {
    description: "Hoeveel er van het quotum over is (r), en na hoeveel seconden het er weer helemaal is (t). "
      + "Zonder dit veld is er geen grens.",
    schema: { type: "string", examples: ["\"default\";r=5999;t=60"] }
  },
  "RateLimit-Policy": {
    description: "Het quotum: hoeveel verzoeken (q) in hoeveel seconden (w). Het heet default, of aanmelden "
      + "zolang niet vaststaat wie het verzoek doet.",
    schema: { type: "string", examples: ["\"default\";q=6000;w=60"] }
  },
  "Retry-After": {
    required: true,
    description: "Na hoeveel seconden opnieuw proberen zin heeft.",
    schema: { type: "string", examples: ["5"] }
  },
  "WWW-Authenticate": {
    required: true,
    description: "Hoe u zich aanmeldt.",
    schema: { type: "string", examples: ["Token realm=\"betrokkene\", Bearer realm=\"betrokkene\""] }
  }
}

export const headerReferences = (names: ReadonlyArray<keyof typeof headers>) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
