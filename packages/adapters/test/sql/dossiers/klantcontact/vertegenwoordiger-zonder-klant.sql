-- klantcontact
betrokkenen.vertegenwoordigers > 0
and betrokkenen.klanten = 0
