/** The page itself; every address is relative, so that it also works behind a prefix. */
export const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Betrokkene bij klantcontact: API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main id="swagger-ui"></main>
    <noscript>Deze pagina heeft JavaScript nodig. Het document zelf staat op api/v1/openapi.json.</noscript>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`

/** validatorUrl null: nothing is sent to anybody else. */
export const start = `SwaggerUIBundle({
  url: "api/v1/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null
})
`
