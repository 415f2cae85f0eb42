const registratie = {
  klantcontact: { kanaal: "telefoon", onderwerp: "Paspoort verlengen" },
  rol: "klant",
  initiator: true,
  contactgegevens: {
    contactnaam: { voornaam: "Anna" },
    communicatiekanaal: { soortDigitaalAdres: "email", adres: "anna@example.nl" }
  }
}

/** The message of `npm start` when the API answers: addresses, token and a first request. */
export const welcome = (base: string, web: string, token: string): string => `
The web application is on ${web}
The API answers on ${base}/api/v1
Programs for an Open Klant find its contract on ${base}/klantinteracties/api/v1

  documentation   ${base}/docs
  OpenAPI         ${base}/api/v1/openapi.json
  token           ${token}

Register a betrokkene:

  curl -X POST ${base}/api/v1/registraties \\
    -H "Authorization: Token ${token}" \\
    -H "Content-Type: application/json" \\
    -H "Idempotency-Key: first-betrokkene" \\
    -d '${JSON.stringify(registratie)}'

Stop with Ctrl-C.
`
