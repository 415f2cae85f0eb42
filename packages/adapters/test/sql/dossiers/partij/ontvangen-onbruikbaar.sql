-- partij
"partij"."zoals_ontvangen" is not null
