// Made from the OpenAPI document by `npm run client`. Do not edit.

/** The calls of the API: parameters, body and answers, by path and method. */
export interface paths {
    "/betrokkenen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek betrokkenen
         * @description Betrokkenen op klantcontact, partij, rol, initiator, gekend en periode. Op digitaal adres: POST /betrokkenen/zoek.
         *
         *     Scope: `read`.
         */
        get: operations["zoekBetrokkenen"];
        put?: never;
        /**
         * Maak een betrokkene
         * @description Een betrokkene bij een bestaand klantcontact; met een partij die de aanroeper heeft gekozen is hij gekend, anders ongekend. Met een identificator: POST /registraties.
         *
         *     Scope: `write`; met een partij ook `link`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        post: operations["maakBetrokkene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een betrokkene
         * @description Eén betrokkene; met expand staan klantcontact en partij er in hun geheel.
         *
         *     Scope: `read`.
         */
        get: operations["leesBetrokkene"];
        /**
         * Vervang een betrokkene
         * @description Rol, initiator en contactgegevens; wat ontbreekt vervalt. Klantcontact (B1) en partij (B10) blijven wat zij zijn.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        put: operations["vervangBetrokkene"];
        post?: never;
        /**
         * Verwijder een betrokkene
         * @description De betrokkene met alles wat die opgaf. Klantcontact en partij blijven (B6).
         *
         *     Scope: `write`.
         */
        delete: operations["verwijderBetrokkene"];
        options?: never;
        head?: never;
        /**
         * Wijzig een betrokkene
         * @description Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar geheel vervangen.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        patch: operations["wijzigBetrokkene"];
        trace?: never;
    };
    "/betrokkenen/{id}/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie wat met deze betrokkene deed
         * @description Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesAudittrailVanBetrokkene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/{id}/contactgegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bepaal de contactgegevens voor opvolging
         * @description Waarmee de betrokkene te bereiken is: wat de betrokkene zelf opgaf gaat boven hetzelfde van de partij (B7), met de bron en met wat is weggelaten en waarom.
         *
         *     Scope: `read`.
         */
        get: operations["bepaalContactgegevens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/{id}/digitale-adressen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de digitale adressen van de betrokkene
         * @description Alle in één bladzijde, in hun volgorde; het zijn er ten hoogste 50.
         *
         *     Scope: `read`.
         */
        get: operations["zoekDigitaleAdressenVanBetrokkene"];
        put?: never;
        /**
         * Voeg een digitaal adres toe aan de betrokkene
         * @description Het komt achteraan. If-Match is niet nodig: wat een ander tegelijk toevoegt, blijft. Met voorkeur=true krijgt het de voorkeur in plaats van een ander. Dit is een wijziging van de betrokkene: zij krijgt een volgende versie, die ook de ETag is.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        post: operations["voegDigitaalAdresToeVanBetrokkene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/{id}/digitale-adressen/{digitaalAdres}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een digitaal adres van de betrokkene
         * @description Eén digitaal adres, en of het de voorkeur heeft.
         *
         *     Scope: `read`.
         */
        get: operations["leesDigitaalAdresVanBetrokkene"];
        put?: never;
        post?: never;
        /**
         * Verwijder een digitaal adres van de betrokkene
         * @description Had het de voorkeur, dan heeft geen adres die nog. Dit is een wijziging van de betrokkene.
         *
         *     Scope: `write`.
         */
        delete: operations["verwijderDigitaalAdresVanBetrokkene"];
        options?: never;
        head?: never;
        /**
         * Wijzig een digitaal adres van de betrokkene
         * @description Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert. Het adres houdt zijn id, zijn plaats en, tenzij voorkeur iets anders zegt, zijn voorkeur. Dit is een wijziging van de betrokkene: zij krijgt een volgende versie, die ook de ETag is.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        patch: operations["wijzigDigitaalAdresVanBetrokkene"];
        trace?: never;
    };
    "/betrokkenen/{id}/partij": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Koppel een betrokkene aan een partij
         * @description De partij wordt opgezocht, en pas als zij onbekend is geregistreerd (B4). If-Match is de ETag van de betrokkene. Al aan deze partij gekoppeld: er verandert niets.
         *
         *     Scope: `link`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        put: operations["koppelBetrokkene"];
        post?: never;
        /**
         * Ontkoppel een betrokkene
         * @description De betrokkene wordt ongekend en houdt alleen wat die zelf opgaf (B10). De reconciliatie stelt deze koppeling niet opnieuw voor, totdat een gegeven verandert waarop dat voorstel zou berusten. If-Match is de ETag van de betrokkene.
         *
         *     Scope: `link`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        delete: operations["ontkoppelBetrokkene"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/{id}/raadplegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie deze betrokkene zag
         * @description Elk antwoord dat het gegeven toonde, alleen of met andere: aan wie, wanneer, bij welke operatie en op welke grond. Ook als het gegeven er niet meer is; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesRaadplegingenVanBetrokkene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/betrokkenen/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek betrokkenen op een digitaal adres
         * @description Als GET /betrokkenen, met de filters in de body, ook dat op een digitaal adres, dat niet in een URL mag staan. Een volgende bladzijde vraagt dezelfde body.
         *
         *     Scope: `read`.
         */
        post: operations["zoekBetrokkenenOpPersoonsgegeven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bevindingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek bevindingen
         * @description Bevindingen van de reconciliatie op regel, ernst, toestand, gegeven en reconciliatie, per bladzijde.
         *
         *     Scope: `reconcile`.
         */
        get: operations["zoekBevindingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bevindingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een bevinding
         * @description Eén bevinding: welke regel, over welke gegevens, waarop zij berust en wat wordt voorgesteld. De gegevens zelf staan er niet in.
         *
         *     Scope: `reconcile`.
         */
        get: operations["leesBevinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bevindingen/{id}/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie wat met deze bevinding deed
         * @description Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesAudittrailVanBevinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bevindingen/{id}/besluit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Besluit over een bevinding
         * @description `accepteren` doet wat de bevinding voorstelt, als zij nog klopt; `afwijzen` sluit haar, en zij komt pas terug als een gegeven waarop zij berust verandert; bij samenvoegen zegt `keuzes` van welke partij de waarde blijft waar zij elkaar tegenspreken, anders blijft de waarde die het laatst is gegeven; `ongedaan-maken` draait veld voor veld terug wat is uitgevoerd; andere wijzigingen blijven. Is een van die velden sindsdien gewijzigd, dan wordt het geweigerd en zegt `errors` welke; `heropenen` zet een afgewezen of ongedaan gemaakte bevinding weer open, met een reden.
         *
         *     Scope: `reconcile`.
         */
        put: operations["besluitOverBevinding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bevindingen/{id}/tegenstrijdigheden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees waarin samen te voegen partijen elkaar tegenspreken
         * @description De velden waarin twee partijen die een open bevinding voorstelt samen te voegen, elkaar tegenspreken: beide waarden, wanneer elk is gegeven, en welke zonder keuze blijft. Van een partij met geheimhouding staan er zonder `read-secret` geen waarden.
         *
         *     Scope: `reconcile` en `read`.
         */
        get: operations["leesTegenstrijdigheden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/digitale-adressen/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek wie een digitaal adres heeft
         * @description De partijen en de betrokkenen met dit telefoonnummer, e-mailadres of andere digitale adres, hoe het ook is geschreven, in één lijst. Een volgende bladzijde vraagt dezelfde body.
         *
         *     Scope: `read`.
         */
        post: operations["zoekOpDigitaalAdres"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantcontacten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek klantcontacten
         * @description Klantcontacten op nummer, kanaal en periode, per bladzijde.
         *
         *     Scope: `read`.
         */
        get: operations["zoekKlantcontacten"];
        put?: never;
        /**
         * Registreer een klantcontact
         * @description Een klantcontact zonder betrokkenen. Het register geeft het een nummer.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        post: operations["registreerKlantcontact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantcontacten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een klantcontact
         * @description Eén klantcontact met zijn nummer en registratiedatum.
         *
         *     Scope: `read`.
         */
        get: operations["leesKlantcontact"];
        /**
         * Vervang een klantcontact
         * @description Alle gegevens van het klantcontact; wat ontbreekt vervalt. Zonder plaatsgevondenOp blijft het moment wat het was, en zonder nummer het nummer.
         *
         *     Scope: `write`; als het klantcontact vertrouwelijk is ook `read-confidential`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        put: operations["vervangKlantcontact"];
        post?: never;
        /**
         * Verwijder een klantcontact
         * @description Het klantcontact met zijn betrokkenen (B11). Partijen blijven.
         *
         *     Scope: `write`; als het klantcontact vertrouwelijk is ook `read-confidential`.
         */
        delete: operations["verwijderKlantcontact"];
        options?: never;
        head?: never;
        /**
         * Wijzig een klantcontact
         * @description Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert.
         *
         *     Scope: `write`; als het klantcontact vertrouwelijk is ook `read-confidential`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        patch: operations["wijzigKlantcontact"];
        trace?: never;
    };
    "/klantcontacten/{id}/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie wat met dit klantcontact deed
         * @description Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesAudittrailVanKlantcontact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantcontacten/{id}/betrokkenen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek de betrokkenen bij dit klantcontact
         * @description Als GET /betrokkenen, op het klantcontact in het pad.
         *
         *     Scope: `read`.
         */
        get: operations["zoekBetrokkenenBijKlantcontact"];
        put?: never;
        /**
         * Registreer een betrokkene bij dit klantcontact
         * @description Als POST /registraties, op het klantcontact in het pad, dat het antwoord toont.
         *
         *     Scope: `register` en `read`; met een identificatie ook `link`.
         */
        post: operations["registreerBetrokkeneBijKlantcontact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/klantcontacten/{id}/raadplegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie dit klantcontact zag
         * @description Elk antwoord dat het gegeven toonde, alleen of met andere: aan wie, wanneer, bij welke operatie en op welke grond. Ook als het gegeven er niet meer is; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesRaadplegingenVanKlantcontact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onbestelbare-gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lijst van onbestelbare gebeurtenissen
         * @description Bezorgingen van gebeurtenissen aan andere systemen die niet meer worden geprobeerd, in de volgorde waarin zij ontstonden, per bladzijde. Latere gebeurtenissen over hetzelfde gegeven wachten erop.
         *
         *     Scope: `deliver`.
         */
        get: operations["zoekOnbestelbareGebeurtenissen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onbestelbare-gebeurtenissen/{id}/laten-vallen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Laat een onbestelbare gebeurtenis vallen
         * @description Zij wordt nooit bezorgd, en wat erop wacht gaat verder. Niet terug te draaien; het audittrail van het gegeven bewaart dat het niet is gemeld.
         *
         *     Scope: `deliver`.
         */
        post: operations["laatGebeurtenisVallen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onbestelbare-gebeurtenissen/{id}/opnieuw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Probeer een onbestelbare gebeurtenis opnieuw
         * @description Zij wordt meteen weer bezorgd, alsof zij nog niet was geprobeerd.
         *
         *     Scope: `deliver`.
         */
        post: operations["probeerGebeurtenisOpnieuw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek partijen
         * @description Partijen op nummer en soort, per bladzijde. Zoeken op persoonsgegevens gaat met POST /partijen/zoek.
         *
         *     Scope: `read`.
         */
        get: operations["zoekPartijen"];
        put?: never;
        /**
         * Registreer een partij
         * @description Een partij op zichzelf. Een identificator die een andere partij heeft, wordt geweigerd (B4). `vermoedelijkeDubbelen` zijn partijen die vermoedelijk dezelfde persoon of organisatie zijn; wie niet mag lezen, krijgt ze niet.
         *
         *     Scope: `write`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        post: operations["registreerPartij"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een partij
         * @description Eén partij. Een bsn is gemaskeerd zonder scope `read-bsn`; van een partij met geheimhouding staat er zonder `read-secret` alleen dat zij er is.
         *
         *     Scope: `read`.
         */
        get: operations["leesPartij"];
        /**
         * Vervang een partij
         * @description Alle gegevens van de partij; wat ontbreekt vervalt. De soort blijft. Het masker van het bekende bsn, zoals *****0019, laat dat bsn zoals het is. Verandert een identificator waarop betrokkenen zijn gekoppeld, dan zegt identificatorwijziging wat dat betekent: bij correctie (het nummer was verkeerd vastgelegd) blijven zij gekoppeld, bij andere-persoon (het nummer is van een ander) worden zij ontkoppeld. Zonder die keuze wordt geweigerd.
         *
         *     Scope: `write`; met identificatorwijziging ook `link`; als de partij geheimhouding heeft ook `read-secret`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        put: operations["vervangPartij"];
        post?: never;
        /**
         * Verwijder een partij
         * @description Een betrokkene wordt nooit mee verwijderd (B11): zijn er betrokkenen, dan wordt geweigerd, of worden zij eerst ontkoppeld.
         *
         *     Scope: `write`; met betrokkenen=ontkoppelen ook `link`; als de partij geheimhouding heeft ook `read-secret`.
         */
        delete: operations["verwijderPartij"];
        options?: never;
        head?: never;
        /**
         * Wijzig een partij
         * @description Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert; een lijst wordt in haar geheel vervangen. Verandert een identificator waarop betrokkenen zijn gekoppeld, dan zegt identificatorwijziging wat dat betekent: bij correctie (het nummer was verkeerd vastgelegd) blijven zij gekoppeld, bij andere-persoon (het nummer is van een ander) worden zij ontkoppeld. Zonder die keuze wordt geweigerd.
         *
         *     Scope: `write`; met identificatorwijziging ook `link`; als de partij geheimhouding heeft ook `read-secret`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        patch: operations["wijzigPartij"];
        trace?: never;
    };
    "/partijen/{id}/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie wat met deze partij deed
         * @description Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesAudittrailVanPartij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}/digitale-adressen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de digitale adressen van de partij
         * @description Alle in één bladzijde, in hun volgorde; het zijn er ten hoogste 50.
         *
         *     Scope: `read`; als de partij geheimhouding heeft ook `read-secret`.
         */
        get: operations["zoekDigitaleAdressenVanPartij"];
        put?: never;
        /**
         * Voeg een digitaal adres toe aan de partij
         * @description Het komt achteraan. If-Match is niet nodig: wat een ander tegelijk toevoegt, blijft. Met voorkeur=true krijgt het de voorkeur in plaats van een ander. Dit is een wijziging van de partij: zij krijgt een volgende versie, die ook de ETag is.
         *
         *     Scope: `write`; als de partij geheimhouding heeft ook `read-secret`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        post: operations["voegDigitaalAdresToeVanPartij"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}/digitale-adressen/{digitaalAdres}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een digitaal adres van de partij
         * @description Eén digitaal adres, en of het de voorkeur heeft.
         *
         *     Scope: `read`; als de partij geheimhouding heeft ook `read-secret`.
         */
        get: operations["leesDigitaalAdresVanPartij"];
        put?: never;
        post?: never;
        /**
         * Verwijder een digitaal adres van de partij
         * @description Had het de voorkeur, dan heeft geen adres die nog. Dit is een wijziging van de partij.
         *
         *     Scope: `write`; als de partij geheimhouding heeft ook `read-secret`.
         */
        delete: operations["verwijderDigitaalAdresVanPartij"];
        options?: never;
        head?: never;
        /**
         * Wijzig een digitaal adres van de partij
         * @description Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert. Het adres houdt zijn id, zijn plaats en, tenzij voorkeur iets anders zegt, zijn voorkeur. Dit is een wijziging van de partij: zij krijgt een volgende versie, die ook de ETag is.
         *
         *     Scope: `write`; als de partij geheimhouding heeft ook `read-secret`. Zonder `read` heeft het antwoord alleen verwijzingen.
         */
        patch: operations["wijzigDigitaalAdresVanPartij"];
        trace?: never;
    };
    "/partijen/{id}/internetaken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek wat na de klantcontacten van een partij nog te doen is
         * @description De internetaken die nog te verwerken zijn, bij het laatste klantcontact eerst. Een antwoord gaat over ten hoogste honderd betrokkenen, en eindigt bij het klantcontact waarmee het er 25 of meer toont. Van een klantcontact zijn het de honderd die het laatst werden geregistreerd. `next` is het adres van het antwoord over eerdere klantcontacten, ook als dit antwoord leeg is.
         *
         *     Scope: `read`.
         */
        get: operations["zoekInternetakenVanPartij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}/inzage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees alles wat over een partij wordt bewaard
         * @description Voor een verzoek om inzage (AVG, artikel 15). Dat het is ingezien, wordt vastgelegd. Namen van medewerkers hoeft de gemeente niet door te geven. Een antwoord toont ten hoogste honderd betrokkenheden; `next` is dan het adres van de volgende, met wat over die betrokkenen wordt bewaard.
         *
         *     Scope: `erase`; als de partij geheimhouding heeft ook `read-secret`.
         */
        get: operations["geefInzage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}/raadplegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie deze partij zag
         * @description Elk antwoord dat het gegeven toonde, alleen of met andere: aan wie, wanneer, bij welke operatie en op welke grond. Ook als het gegeven er niet meer is; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesRaadplegingenVanPartij"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/{id}/vergetelheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wat er weg zou gaan als de partij wordt vergeten
         * @description Er verandert niets.
         *
         *     Scope: `erase`; als de partij geheimhouding heeft ook `read-secret`.
         */
        get: operations["beproefVergetelheid"];
        put?: never;
        /**
         * Vergeet een partij
         * @description Voor een verzoek om vergetelheid (AVG, artikel 17). De partij wordt gewist; haar betrokkenen verliezen hun koppeling en contactgegevens, hun klantcontacten hun teksten. Niet terug te draaien; dat het gebeurde, blijft vastgelegd.
         *
         *     Scope: `erase`; als de partij geheimhouding heeft ook `read-secret`.
         */
        post: operations["vergeetPartij"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/vermoedelijk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek wie dit vermoedelijk is
         * @description De partijen van wie deze contactgegevens vermoedelijk zijn, de waarschijnlijkste eerst, met wat elk gegeven weegt. Er verandert niets en er wordt niets gekoppeld.
         *
         *     Scope: `read`.
         */
        post: operations["zoekVermoedelijkePartijen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partijen/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek partijen op een identificator of een digitaal adres
         * @description Als GET /partijen, met wat niet in een URL mag staan in de body. Een volgende bladzijde vraagt dezelfde body.
         *
         *     Scope: `read`; met een identificatie ook `identify`.
         */
        post: operations["zoekPartijenOpPersoonsgegeven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problemen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees welke problemen er zijn
         * @description Alle problemen waarmee deze API kan antwoorden. Hiervoor is geen token nodig. Wie met Accept om text/html vraagt, zoals een browser, krijgt HTML.
         */
        get: operations["lijstProbleemsoorten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problemen/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wat een probleem betekent
         * @description De bladzijde waarnaar `type` in een probleem wijst. Hiervoor is geen token nodig. Wie met Accept om text/html vraagt, zoals een browser, krijgt HTML.
         */
        get: operations["leesProbleemsoort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/raadplegingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees welke gegevens een antwoord toonde
         * @description Eén raadpleging met elk gegeven dat het antwoord toonde. De inhoud van de gegevens staat er niet in.
         *
         *     Scope: `audit`.
         */
        get: operations["leesRaadpleging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/raadplegingen/zoek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek wat een aanroeper zag
         * @description Elk antwoord dat de aanroeper met deze identiteit gegevens toonde, in een periode. Welke gegevens, staat bij de raadpleging zelf. Een volgende bladzijde vraagt dezelfde body.
         *
         *     Scope: `audit`.
         */
        post: operations["zoekRaadplegingen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rechten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie u bent en wat u mag
         * @description De naam en de identiteit waaronder de aanroeper wordt vastgelegd, en de scopes die hij heeft.
         *
         *     Scope: geen.
         */
        get: operations["leesRechten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lijst van reconciliaties
         * @description De nachtelijke reconciliaties met hun cijfers, per bladzijde.
         *
         *     Scope: `reconcile`.
         */
        get: operations["zoekReconciliaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliaties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een reconciliatie
         * @description Eén reconciliatie: wie, wanneer, met welk beleid, hoe zij eindigde en haar cijfers.
         *
         *     Scope: `reconcile`.
         */
        get: operations["leesReconciliatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconciliaties/{id}/voortgang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees hoe ver een reconciliatie is
         * @description Hoeveel delen van elke stap zijn gedaan, terwijl zij loopt. Is zij geëindigd, dan zijn er geen stappen meer: dan staan zij in haar cijfers.
         *
         *     Scope: `reconcile`.
         */
        get: operations["leesVoortgang"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registraties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registreer een betrokkene in één keer
         * @description Het klantcontact (nieuw of bestaand), de betrokkene en, met een identificatie, de partij: opgezocht, of anders geregistreerd, en gekoppeld. Alles of niets. Wie niet mag lezen, krijgt alleen verwijzingen. Met `vermoedelijk=true` en zonder identificatie zegt het antwoord ook wie het vermoedelijk is.
         *
         *     Scope: `register`; met een identificatie ook `link`; op een klantcontact dat er al is ook `read`; met vermoedelijk=true ook `read`.
         */
        post: operations["registreerBetrokkene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lijst van tokens
         * @description De tokens die het register bewaart, ook verlopen en ingetrokken, per bladzijde: van wie, met welke scopes en wanneer gebruikt. Nooit het token zelf of wat ervan is afgeleid.
         *
         *     Scope: `revoke`.
         */
        get: operations["zoekTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie wat met dit toegangstoken deed
         * @description Ook als het gegeven er niet meer is. Er staan namen van velden in, nooit hun waarden; wat niet bestaat heeft een lege lijst.
         *
         *     Scope: `audit`.
         */
        get: operations["leesAudittrailVanToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}/intrekken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trek een token in
         * @description Het geeft binnen vijf seconden geen toegang meer, en dat is niet terug te draaien. Wie het token intrekt waarmee hij zelf binnen is, zegt dat met `ookEigen`.
         *
         *     Scope: `revoke`.
         */
        post: operations["trekTokenIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** The parts of the OpenAPI document, such as `components["schemas"]["Betrokkene"]`. */
export interface components {
    schemas: {
        /**
         * @description Bij het huisnummer, of tegenover.
         * @enum {string}
         */
        AanduidingBijHuisnummer: "bij" | "tegenover";
        /** @description Een soort contactgegevens die de betrokkene zelf gaf. */
        Afwijking: {
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "naam" | "organisatienaam" | "bezoekadres" | "correspondentieadres" | "digitaalAdres" | "voorkeurstaal";
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres?: string;
        };
        /** @description Wat de beheerder over de reconciliatie heeft bepaald. */
        Beleid: {
            /** @description Of na de bewaartermijn wordt geanonimiseerd; anders, en zolang er een internetaak te verwerken is, wordt het alleen voorgesteld. (whether to anonymise after the retention period) */
            anonimiseer?: boolean;
            /** @description Zo veel dagen wordt een bevinding bewaard waarvan de oorzaak weg is. (days that a finding is kept whose cause is gone) */
            bewaartermijnBevindingen?: number;
            /** @description Na hoeveel dagen de persoonsgegevens van klantcontacten weg moeten. (retention periods in days) */
            bewaartermijnen?: components["schemas"]["Bewaartermijn"][];
            /** @description Na zo veel dagen vervalt een gebeurtenis die onbestelbaar is; anders nooit. (days after which a dead letter is dropped) */
            bewaartermijnOnbestelbaar?: number;
            /** @description Zo lang wordt bewaard wie wat zag. (days that reads are kept on record) */
            bewaartermijnRaadplegingen?: number;
            /** @description Wat meer partijen dan dit delen, zegt niets over wie iemand is. (a value shared by more records says nothing) */
            grootsteBlok?: number;
            /** @description De gronden waarop zonder een mens wordt gekoppeld. (grounds on which to link without a person) */
            koppelOpGronden?: components["schemas"]["Koppelgrond"][];
            /** @description Zo lang na een klantcontact staat de opvolging open. (days that a follow-up counts as open) */
            opvolgtermijn?: number;
            /** @description Zo lang blijft een adres staan dat van niemand meer is. (days that an address without an owner stays) */
            respijtVerweesdAdres?: number;
            /** @description Zo lang na een klantcontact is oud wat alleen voor de opvolging daarvan is gegeven. (days after which data for a follow-up is outdated) */
            verouderdNa?: number;
            /** @description Of wordt weggenomen wat gelijk is aan wat de partij heeft. Bij geheimhouding wordt het alleen voorgesteld. (whether to take away what the person has already) */
            verwijderOverbodigeAfwijkingen?: boolean;
        };
        /** @description Hoe een bevinding eindigde, door wie en wanneer. */
        Besluit: {
            /** @description Wie het deed. (who did it) */
            door: string;
            /** @description Van welke partij de waarde blijft waar twee partijen elkaar tegenspreken, per veld. (whose value is kept where two partijen contradict each other) */
            keuzes?: components["schemas"]["BesluitKeuze"][];
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /** @description Waarom. (reason) */
            reden?: string;
            /**
             * @description Hoe de bevinding eindigde. (how the finding ended)
             * @enum {string}
             */
            wijze: "uitgevoerd" | "hersteld" | "afgewezen" | "verdwenen" | "ongedaan-gemaakt" | "heropend";
        };
        /**
         * BesluitInvoer
         * @description Wat over een bevinding wordt besloten.
         */
        BesluitInvoer: components["schemas"]["BesluitInvoerAccepteren"] | components["schemas"]["BesluitInvoerAfwijzen"] | components["schemas"]["BesluitInvoerOngedaanMaken"] | components["schemas"]["BesluitInvoerHeropenen"];
        /**
         * BesluitInvoer: accepteren
         * @description Wat over een bevinding wordt besloten. Hier van de soort accepteren.
         */
        BesluitInvoerAccepteren: {
            /**
             * @description Hoe de bevinding eindigde, of wat erover wordt besloten. (decision on a finding) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            besluit: "accepteren";
            /** @description Van welke partij de waarde blijft waar twee partijen elkaar tegenspreken, per veld. (whose value is kept where two partijen contradict each other) */
            keuzes?: components["schemas"]["Keuze"][] | null;
            /** @description De versies van de partijen waarop de keuzes berusten. (the versions of the partijen that were seen) */
            versies?: components["schemas"]["Partijversies"] | null;
        };
        /**
         * BesluitInvoer: afwijzen
         * @description Wat over een bevinding wordt besloten. Hier van de soort afwijzen.
         */
        BesluitInvoerAfwijzen: {
            /**
             * @description Hoe de bevinding eindigde, of wat erover wordt besloten. (decision on a finding) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            besluit: "afwijzen";
            /** @description Waarom. (reason) */
            reden: string;
        };
        /**
         * BesluitInvoer: heropenen
         * @description Wat over een bevinding wordt besloten. Hier van de soort heropenen.
         */
        BesluitInvoerHeropenen: {
            /**
             * @description Hoe de bevinding eindigde, of wat erover wordt besloten. (decision on a finding) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            besluit: "heropenen";
            /** @description Waarom. (reason) */
            reden: string;
        };
        /**
         * BesluitInvoer: ongedaan-maken
         * @description Wat over een bevinding wordt besloten. Hier van de soort ongedaan-maken.
         */
        BesluitInvoerOngedaanMaken: {
            /**
             * @description Hoe de bevinding eindigde, of wat erover wordt besloten. (decision on a finding) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            besluit: "ongedaan-maken";
        };
        /** @description Van welke partij een waarde bleef toen twee partijen elkaar tegenspraken. */
        BesluitKeuze: {
            /** @description Of dit is gekozen; anders bleef de waarde die het laatst was gegeven. (whether somebody chose it, or it was given last) */
            gekozen: boolean;
            /**
             * @description Van welke partij de waarde blijft. (whose value is kept)
             * @enum {string}
             */
            keuze: "blijft" | "vervalt";
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field)
             * @enum {string}
             */
            veld: "contactnaam" | "organisatienaam" | "bezoekadres" | "correspondentieadres" | "voorkeurskanaal" | "voorkeurstaal" | "indicatieActief";
        };
        /** @description De betrokkenheid en rol van een persoon of organisatie bij één klantcontact. */
        Betrokkene: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres: components["schemas"]["Bezoekadres"] | null;
            /** @description Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen. (digital address preferred for this follow-up) */
            communicatiekanaal: components["schemas"]["DigitaalAdres"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam: components["schemas"]["Contactnaam"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres: components["schemas"]["Correspondentieadres"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen: components["schemas"]["DigitaalAdresMetId"][];
            /** @description Waarop de koppeling aan de partij berust (B3). (what the link to the known person rests on) */
            grond: components["schemas"]["Grondzicht"] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator: boolean;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator: boolean;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["KlantcontactOfVerwijzing"];
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: (components["schemas"]["Verwijzing"] & {
                bezoekadres?: never;
                contactnaam?: never;
                correspondentieadres?: never;
                digitaleAdressen?: never;
                identificatoren?: never;
                indicatieActief?: never;
                indicatieGeheimhouding?: never;
                interneNotitie?: never;
                nummer?: never;
                organisatienaam?: never;
                registratiedatum?: never;
                soortPartij?: never;
                vermoedelijkeDubbelen?: never;
                versie?: never;
                voorkeurskanaal?: never;
                voorkeurstaal?: never;
                weggelaten?: never;
                zoalsOntvangen?: never;
            }) | (components["schemas"]["Partij"] & {
                weggelaten?: never;
            }) | (components["schemas"]["GeheimePartij"] & {
                bezoekadres?: never;
                contactnaam?: never;
                correspondentieadres?: never;
                digitaleAdressen?: never;
                identificatoren?: never;
                interneNotitie?: never;
                organisatienaam?: never;
                registratiedatum?: never;
                voorkeurskanaal?: never;
                voorkeurstaal?: never;
                zoalsOntvangen?: never;
            }) | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol: components["schemas"]["Rol"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal: components["schemas"]["Voorkeurstaal"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanPersoon"] | null;
        };
        /** @description Een betrokkene om te maken. */
        BetrokkeneInvoer: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen. (digital address preferred for this follow-up) */
            communicatiekanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresInvoer"][] | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator?: boolean | null;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["KlantcontactVerwijzing"];
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: components["schemas"]["PartijVerwijzing"] | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol: components["schemas"]["Rol"];
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description Een bladzijde betrokkenen. */
        Betrokkenen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Betrokkene"][];
        };
        /** @description Waarop betrokkenen worden gezocht; wat ontbreekt, telt niet mee. */
        BetrokkenenZoekvraag: {
            /** @description Een digitaal adres; vergeleken zonder verschil van schrijfwijze. (digital address) */
            digitaalAdres?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description Of de betrokkene aan een partij is gekoppeld (B2). (whether linked to a known person or organisation) */
            gekend?: boolean | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact?: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string | null;
            /**
             * Format: date-time
             * @description Klantcontacten voor dit moment. (contacts before this moment)
             */
            plaatsgevondenTot?: string | null;
            /**
             * Format: date-time
             * @description Klantcontacten op of na dit moment. (contacts at or after this moment)
             */
            plaatsgevondenVanaf?: string | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol?: components["schemas"]["Rol"] | null;
        };
        /** @description De betrokkene, of een verwijzing voor wie niet mag lezen. */
        BetrokkeneOfVerwijzing: (components["schemas"]["Verwijzing"] & {
            bezoekadres?: never;
            communicatiekanaal?: never;
            contactnaam?: never;
            correspondentieadres?: never;
            digitaleAdressen?: never;
            grond?: never;
            initiator?: never;
            intitiator?: never;
            klantcontact?: never;
            organisatienaam?: never;
            partij?: never;
            rol?: never;
            versie?: never;
            voorkeurstaal?: never;
            zoalsOntvangen?: never;
        }) | components["schemas"]["Betrokkene"];
        /** @description Een betrokkene om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven. */
        BetrokkeneVervanging: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen. (digital address preferred for this follow-up) */
            communicatiekanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /** @description Waarop de koppeling aan de partij berust (B3). (what the link to the known person rests on) */
            grond?: components["schemas"]["GrondInvoer"] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator?: boolean | null;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["KlantcontactVerwijzing"];
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: components["schemas"]["PartijVerwijzing"] | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol: components["schemas"]["Rol"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description De betrokkenheid en rol van een persoon of organisatie bij één klantcontact. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        BetrokkeneWijziging: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresWijziging"] | null;
            /** @description Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen. (digital address preferred for this follow-up) */
            communicatiekanaal?: components["schemas"]["DigitaalAdresWijziging"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresWijziging"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /** @description Waarop de koppeling aan de partij berust (B3). (what the link to the known person rests on) */
            grond?: components["schemas"]["GrondInvoer"] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator?: boolean | null;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact?: components["schemas"]["KlantcontactVerwijzingWijziging"];
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: components["schemas"]["PartijVerwijzingWijziging"] | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol?: components["schemas"]["Rol"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalWijziging"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description Een betrokkene die aan de partij is gekoppeld. */
        Betrokkenheid: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: components["schemas"]["Betrokkene"];
            /** @description Waarop de koppeling aan de partij berust (B3). (what the link to the known person rests on) */
            grond: components["schemas"]["Grond"];
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["Klantcontactzicht"];
            /** @description Wanneer en door wie de betrokkene werd gekoppeld en ontkoppeld. (when and by whom linked and unlinked) */
            koppelgeschiedenis: components["schemas"]["Koppelgebeurtenis"][];
        };
        /** @description Iets dat de reconciliatie vond. */
        Bevinding: {
            /**
             * @description Wat de reconciliatie doet met wat deze regel vindt: herstellen, voorstellen of melden. (what the nightly run does with it)
             * @enum {string}
             */
            behandeling: "herstelt" | "stelt-voor" | "meldt";
            /** @description Hoe de bevinding eindigde, of wat erover wordt besloten. (decision on a finding) */
            besluit: components["schemas"]["Besluit"] | null;
            /**
             * @description Hoe erg het is: een fout, een waarschuwing of een suggestie. (severity)
             * @enum {string}
             */
            ernst: "fout" | "waarschuwing" | "suggestie";
            /**
             * Format: date-time
             * @description Wanneer de bevinding voor het eerst werd gedaan. (when first found)
             */
            gevondenOp: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Waarop de bevinding of het vermoeden berust, zonder de gegevens zelf. (what the finding or the likeness rests on) */
            kenmerken: components["schemas"]["Kenmerk"][];
            /** @description De reconciliatie die de bevinding het laatst zag. (run that found it) */
            reconciliatie: components["schemas"]["Verwijzing"];
            /** @description De gegevens waarover de bevinding gaat; de eerste is waar het vooral om gaat. (the records) */
            records: components["schemas"]["Record"][];
            /** @description De regel van de reconciliatie; een naam die niet verandert. (rule) */
            regel: components["schemas"]["Regelnaam"];
            /**
             * @description Hoe het ermee staat. (state)
             * @enum {string}
             */
            toestand: "open" | "geaccepteerd" | "afgewezen" | "opgelost";
            /** @description Wat er aan de hand is, in een zin. (explanation) */
            uitleg: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Wat er gebeurt als de bevinding wordt geaccepteerd; null als zij alleen meldt. (proposal; null where there is none) */
            voorstel: components["schemas"]["Voorstel"] | null;
            /** @description De som van wat de kenmerken wegen, de drempel en de kans dat het klopt; bij meer partijen van elk. Leeg als er niets is gewogen. (sum of the weights, threshold and chance; one for each partij if there are several) */
            wegingen: components["schemas"]["Weging"][];
        };
        /** @description Een bladzijde bevindingen. */
        Bevindingen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Bevinding"][];
        };
        /** @description Hoe lang persoonsgegevens van klantcontacten worden bewaard, langs één kanaal of langs alle andere. */
        Bewaartermijn: {
            /** @description Een termijn in dagen. (number of days) */
            dagen: number;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal?: string;
        };
        /**
         * Bezoekadres
         * @description Een adres in Nederland of in het buitenland.
         */
        Bezoekadres: components["schemas"]["BezoekadresBinnenlands"] | components["schemas"]["BezoekadresBuitenlands"];
        /**
         * Bezoekadres: binnenlands_adres
         * @description Een adres in Nederland of in het buitenland. Hier van de soort binnenlands_adres.
         */
        BezoekadresBinnenlands: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"];
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["Land"];
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string;
            /**
             * @description Binnenlands of buitenlands. (kind of visiting address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortBezoekadres: "binnenlands_adres";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string;
            /** @description Woonplaats. (place) */
            woonplaats?: string;
        };
        /**
         * Bezoekadres: buitenlands_adres
         * @description Een adres in Nederland of in het buitenland. Hier van de soort buitenlands_adres.
         */
        BezoekadresBuitenlands: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1: string;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string;
            /** @description Het land; de naam volgt uit de code. (country) */
            land: components["schemas"]["Land"];
            /**
             * @description Binnenlands of buitenlands. (kind of visiting address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortBezoekadres: "buitenlands_adres";
        };
        /**
         * BezoekadresInvoer
         * @description Een adres in Nederland of in het buitenland. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken.
         */
        BezoekadresInvoer: components["schemas"]["BezoekadresInvoerBinnenlands"] | components["schemas"]["BezoekadresInvoerBuitenlands"];
        /**
         * BezoekadresInvoer: binnenlands_adres
         * @description Een adres in Nederland of in het buitenland. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort binnenlands_adres.
         */
        BezoekadresInvoerBinnenlands: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"] | null;
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string | null;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number | null;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandInvoer"] | null;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string | null;
            /**
             * @description Binnenlands of buitenlands. (kind of visiting address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortBezoekadres: "binnenlands_adres";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string | null;
            /** @description Woonplaats. (place) */
            woonplaats?: string | null;
        };
        /**
         * BezoekadresInvoer: buitenlands_adres
         * @description Een adres in Nederland of in het buitenland. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort buitenlands_adres.
         */
        BezoekadresInvoerBuitenlands: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1: string;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string | null;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land: components["schemas"]["LandInvoer"];
            /**
             * @description Binnenlands of buitenlands. (kind of visiting address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortBezoekadres: "buitenlands_adres";
        };
        /** @description Een bezoekadres, en van wie het komt. */
        BezoekadresMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Bezoekadres"];
        };
        /** @description Een bezoekadres, en wanneer het is gegeven. */
        BezoekadresMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Bezoekadres"] | null;
        };
        /** @description Een adres in Nederland of in het buitenland. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        BezoekadresWijziging: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"] | null;
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1?: string | null;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string | null;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string | null;
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string | null;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number | null;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandWijziging"] | null;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string | null;
            /**
             * @description Binnenlands of buitenlands. (kind of visiting address)
             * @enum {string}
             */
            soortBezoekadres?: "binnenlands_adres" | "buitenlands_adres";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string | null;
            /** @description Woonplaats. (place) */
            woonplaats?: string | null;
        };
        /**
         * Bijbehorend
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort.
         */
        Bijbehorend: components["schemas"]["BijbehorendOnderwerpobject"] | components["schemas"]["BijbehorendBijlage"] | components["schemas"]["BijbehorendInternetaak"] | components["schemas"]["BijbehorendRekeningnummer"] | components["schemas"]["BijbehorendVertegenwoordiging"] | components["schemas"]["BijbehorendCategorierelatie"] | components["schemas"]["BijbehorendWerkrelatie"];
        /**
         * Bijbehorend: bijlage
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort bijlage.
         */
        BijbehorendBijlage: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Bijlagegegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "bijlage";
        };
        /**
         * Bijbehorend: categorierelatie
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort categorierelatie.
         */
        BijbehorendCategorierelatie: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Categorierelatiegegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "categorierelatie";
        };
        /**
         * Bijbehorend: internetaak
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort internetaak.
         */
        BijbehorendInternetaak: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Internetaakgegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "internetaak";
        };
        /**
         * Bijbehorend: onderwerpobject
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort onderwerpobject.
         */
        BijbehorendOnderwerpobject: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Onderwerpobjectgegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "onderwerpobject";
        };
        /**
         * Bijbehorend: rekeningnummer
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort rekeningnummer.
         */
        BijbehorendRekeningnummer: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Rekeningnummergegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "rekeningnummer";
        };
        /**
         * Bijbehorend: vertegenwoordiging
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort vertegenwoordiging.
         */
        BijbehorendVertegenwoordiging: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Vertegenwoordiginggegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "vertegenwoordiging";
        };
        /**
         * Bijbehorend: werkrelatie
         * @description Wat bij een partij of klantcontact hoort, naar zijn soort. Hier van de soort werkrelatie.
         */
        BijbehorendWerkrelatie: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Werkrelatiegegevens"];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "werkrelatie";
        };
        /** @description Wat van een bijlage wordt vastgelegd. */
        Bijlagegegevens: {
            /** @description Wat een object in een ander systeem identificeert. (what identifies an object in another system) */
            identificator?: components["schemas"]["Objectidentificator"];
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact?: string;
        };
        /**
         * @description Van wie een gegeven komt.
         * @enum {string}
         */
        Bron: "betrokkene" | "partij";
        /** @description Het masker van het bekende bsn, in de plaats van dat bsn. */
        BsnMasker: {
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "bsn";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /** @description Wat van de relatie van een partij met een categorie wordt vastgelegd. */
        Categorierelatiegegevens: {
            /** @description De eerste dag waarop het geldt. (first day on which it holds) */
            beginDatum?: string;
            /** @description De categorie waar de partij bij hoort. (category) */
            categorie?: string;
            /** @description De laatste dag waarop het geldt. (last day on which it holds) */
            eindDatum?: string;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string;
        };
        /** @description Naam, adressen, digitale adressen en taal. */
        Contactgegevens: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen. (digital address preferred for this follow-up) */
            communicatiekanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresInvoer"][] | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description Waarmee een betrokkene voor opvolging te bereiken is. */
        ContactgegevensVoorOpvolging: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: string;
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres: components["schemas"]["BezoekadresMetBron"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres: components["schemas"]["CorrespondentieadresMetBron"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen: components["schemas"]["DigitaalAdresMetBron"][];
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether the person asked for secrecy) */
            geheimhouding: boolean;
            /** @description Of de betrokkene aan een partij is gekoppeld (B2). (whether linked to a known person or organisation) */
            gekend: boolean;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam: components["schemas"]["ContactnaamMetBron"] | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam: components["schemas"]["OrganisatienaamMetBron"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal: components["schemas"]["VoorkeurstaalMetBron"] | null;
            /** @description Wat hier niet staat, en waarom. (what is left out, and why) */
            weggelaten: components["schemas"]["WeggelatenContactgegeven"][];
        };
        /** @description Een naam in ten minste één deel. */
        Contactnaam: {
            /** @description Achternaam zonder voorvoegsel. (surname without its prefix) */
            achternaam?: string;
            /** @description Voorletters. (initials) */
            voorletters?: string;
            /** @description Voornaam. (first name) */
            voornaam?: string;
            /** @description Voorvoegsel van de achternaam. (prefix of the surname) */
            voorvoegselAchternaam?: string;
        };
        /** @description Een naam in ten minste één deel. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        ContactnaamInvoer: {
            /** @description Achternaam zonder voorvoegsel. (surname without its prefix) */
            achternaam?: string | null;
            /** @description Voorletters. (initials) */
            voorletters?: string | null;
            /** @description Voornaam. (first name) */
            voornaam?: string | null;
            /** @description Voorvoegsel van de achternaam. (prefix of the surname) */
            voorvoegselAchternaam?: string | null;
        };
        /** @description Een naam, en van wie hij komt. */
        ContactnaamMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Contactnaam"];
        };
        /** @description Een naam, en wanneer hij is gegeven. */
        ContactnaamMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Contactnaam"] | null;
        };
        /**
         * Correspondentieadres
         * @description Een adres, een postbus of een antwoordnummer.
         */
        Correspondentieadres: components["schemas"]["CorrespondentieadresBinnenlands"] | components["schemas"]["CorrespondentieadresBuitenlands"] | components["schemas"]["CorrespondentieadresPostbusnummer"] | components["schemas"]["CorrespondentieadresAntwoordnummer"];
        /**
         * Correspondentieadres: antwoordnummer
         * @description Een adres, een postbus of een antwoordnummer. Hier van de soort antwoordnummer.
         */
        CorrespondentieadresAntwoordnummer: {
            /** @description Nummer van het antwoordnummer. (freepost number) */
            antwoordnummer: number;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["Land"];
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode: string;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "antwoordnummer";
            /** @description Woonplaats. (place) */
            woonplaats: string;
        };
        /**
         * Correspondentieadres: binnenlands_adres
         * @description Een adres, een postbus of een antwoordnummer. Hier van de soort binnenlands_adres.
         */
        CorrespondentieadresBinnenlands: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"];
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["Land"];
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "binnenlands_adres";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string;
            /** @description Woonplaats. (place) */
            woonplaats?: string;
        };
        /**
         * Correspondentieadres: buitenlands_adres
         * @description Een adres, een postbus of een antwoordnummer. Hier van de soort buitenlands_adres.
         */
        CorrespondentieadresBuitenlands: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1: string;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string;
            /** @description Het land; de naam volgt uit de code. (country) */
            land: components["schemas"]["Land"];
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "buitenlands_adres";
        };
        /**
         * CorrespondentieadresInvoer
         * @description Een adres, een postbus of een antwoordnummer. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken.
         */
        CorrespondentieadresInvoer: components["schemas"]["CorrespondentieadresInvoerBinnenlands"] | components["schemas"]["CorrespondentieadresInvoerBuitenlands"] | components["schemas"]["CorrespondentieadresInvoerPostbusnummer"] | components["schemas"]["CorrespondentieadresInvoerAntwoordnummer"];
        /**
         * CorrespondentieadresInvoer: antwoordnummer
         * @description Een adres, een postbus of een antwoordnummer. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort antwoordnummer.
         */
        CorrespondentieadresInvoerAntwoordnummer: {
            /** @description Nummer van het antwoordnummer. (freepost number) */
            antwoordnummer: number;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandInvoer"] | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode: string;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "antwoordnummer";
            /** @description Woonplaats. (place) */
            woonplaats: string;
        };
        /**
         * CorrespondentieadresInvoer: binnenlands_adres
         * @description Een adres, een postbus of een antwoordnummer. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort binnenlands_adres.
         */
        CorrespondentieadresInvoerBinnenlands: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"] | null;
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string | null;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number | null;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandInvoer"] | null;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string | null;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "binnenlands_adres";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string | null;
            /** @description Woonplaats. (place) */
            woonplaats?: string | null;
        };
        /**
         * CorrespondentieadresInvoer: buitenlands_adres
         * @description Een adres, een postbus of een antwoordnummer. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort buitenlands_adres.
         */
        CorrespondentieadresInvoerBuitenlands: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1: string;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string | null;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land: components["schemas"]["LandInvoer"];
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "buitenlands_adres";
        };
        /**
         * CorrespondentieadresInvoer: postbusnummer
         * @description Een adres, een postbus of een antwoordnummer. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. Hier van de soort postbusnummer.
         */
        CorrespondentieadresInvoerPostbusnummer: {
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandInvoer"] | null;
            /** @description Nummer van de postbus. (number of a post office box) */
            postbusnummer: number;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode: string;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "postbusnummer";
            /** @description Woonplaats. (place) */
            woonplaats: string;
        };
        /** @description Een correspondentieadres, en van wie het komt. */
        CorrespondentieadresMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Correspondentieadres"];
        };
        /** @description Een correspondentieadres, en wanneer het is gegeven. */
        CorrespondentieadresMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Correspondentieadres"] | null;
        };
        /**
         * Correspondentieadres: postbusnummer
         * @description Een adres, een postbus of een antwoordnummer. Hier van de soort postbusnummer.
         */
        CorrespondentieadresPostbusnummer: {
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["Land"];
            /** @description Nummer van de postbus. (number of a post office box) */
            postbusnummer: number;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode: string;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortCorrespondentieadres: "postbusnummer";
            /** @description Woonplaats. (place) */
            woonplaats: string;
        };
        /** @description Een adres, een postbus of een antwoordnummer. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        CorrespondentieadresWijziging: {
            /** @description Dat het adres bij of tegenover het huisnummer ligt. (at or opposite the house number) */
            aanduidingBijHuisnummer?: components["schemas"]["AanduidingBijHuisnummer"] | null;
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1?: string | null;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string | null;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string | null;
            /** @description Nummer van het antwoordnummer. (freepost number) */
            antwoordnummer?: number | null;
            /** @description Huisletter volgens de BAG. (letter behind the house number) */
            huisletter?: string | null;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number | null;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: components["schemas"]["LandWijziging"] | null;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string | null;
            /** @description Nummer van de postbus. (number of a post office box) */
            postbusnummer?: number | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string | null;
            /**
             * @description Binnenlands, buitenlands, postbus of antwoordnummer. (kind of postal address)
             * @enum {string}
             */
            soortCorrespondentieadres?: "binnenlands_adres" | "buitenlands_adres" | "postbusnummer" | "antwoordnummer";
            /** @description Naam van de openbare ruimte. (street) */
            straat?: string | null;
            /** @description Woonplaats. (place) */
            woonplaats?: string | null;
        };
        /** @description Een e-mailadres, telefoonnummer of ander digitaal adres. */
        DigitaalAdres: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string;
        };
        /** @description Een e-mailadres, telefoonnummer of ander digitaal adres. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        DigitaalAdresInvoer: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean | null;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string | null;
        };
        /** @description Een digitaal adres, van wie het komt, en of het de voorkeur heeft. */
        DigitaalAdresMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description Of dit digitale adres de voorkeur heeft; bij ten hoogste één. (whether preferred) */
            voorkeur: boolean;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["DigitaalAdres"];
        };
        /** @description Een digitaal adres van een betrokkene of partij, met zijn id. */
        DigitaalAdresMetId: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string;
        };
        /** @description Een digitaal adres op zichzelf, en of het de voorkeur heeft. */
        DigitaalAdresMetVoorkeur: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether the person asked for secrecy) */
            readonly geheimhouding?: boolean;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres: boolean;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum: string | null;
            /** @description Of dit digitale adres de voorkeur heeft; bij ten hoogste één. (whether preferred) */
            voorkeur: boolean;
        };
        /** @description Een digitaal adres op zichzelf, en of het de voorkeur heeft. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        DigitaalAdresMetVoorkeurInvoer: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean | null;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string | null;
            /** @description Of dit digitale adres de voorkeur heeft; bij ten hoogste één. (whether preferred) */
            voorkeur?: boolean | null;
        };
        /** @description Een digitaal adres op zichzelf, en of het de voorkeur heeft. Of een verwijzing ernaar, voor wie niet mag lezen. */
        DigitaalAdresMetVoorkeurOfVerwijzing: (components["schemas"]["Verwijzing"] & {
            adres?: never;
            geheimhouding?: never;
            isStandaardAdres?: never;
            omschrijving?: never;
            referentie?: never;
            soortDigitaalAdres?: never;
            verificatieDatum?: never;
            voorkeur?: never;
        }) | components["schemas"]["DigitaalAdresMetVoorkeur"];
        /** @description Een digitaal adres op zichzelf, en of het de voorkeur heeft. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        DigitaalAdresMetVoorkeurWijziging: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres?: string;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether the person asked for secrecy) */
            readonly geheimhouding?: boolean | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean | null;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres?: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string | null;
            /** @description Of dit digitale adres de voorkeur heeft; bij ten hoogste één. (whether preferred) */
            voorkeur?: boolean | null;
        };
        /** @description Een e-mailadres, telefoonnummer of ander digitaal adres. Hier zoals het in de plaats komt; eigen kenmerken mogen worden teruggegeven. */
        DigitaalAdresVervanging: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id?: string | null;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean | null;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string | null;
        };
        /** @description Een e-mailadres, telefoonnummer of ander digitaal adres. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        DigitaalAdresWijziging: {
            /** @description Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven. (the address as it was given) */
            adres?: string;
            /** @description Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer. (whether it is the default address of its kind) */
            isStandaardAdres?: boolean | null;
            /** @description Waarvoor het digitale adres is. (label of the address) */
            omschrijving?: string | null;
            /** @description Waaraan een programma het digitale adres herkent; uniek binnen zijn soort. (by what a program knows the digital address) */
            referentie?: string | null;
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres?: string;
            /** @description De dag waarop is vastgesteld dat het digitale adres klopt. (day on which the digital address was seen to be right) */
            verificatieDatum?: string | null;
        };
        /** @description Het digitale adres waarop wordt gezocht. */
        DigitaalAdresZoekvraag: {
            /** @description Een digitaal adres; vergeleken zonder verschil van schrijfwijze. (digital address) */
            digitaalAdres: components["schemas"]["DigitaalAdresInvoer"];
        };
        /** @description De digitale adressen van één betrokkene of partij. */
        DigitaleAdressen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["DigitaalAdresMetVoorkeur"][];
        };
        /**
         * EerderGegeven
         * @description Een partij of betrokkene zoals die eerder was.
         */
        EerderGegeven: components["schemas"]["EerderGegevenBetrokkene"] | components["schemas"]["EerderGegevenPartij"];
        /**
         * EerderGegeven: betrokkene
         * @description Een partij of betrokkene zoals die eerder was. Hier van de soort betrokkene.
         */
        EerderGegevenBetrokkene: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Betrokkene"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "betrokkene";
        };
        /**
         * EerderGegeven: partij
         * @description Een partij of betrokkene zoals die eerder was. Hier van de soort partij.
         */
        EerderGegevenPartij: {
            /** @description Wat ervan is vastgelegd, of was. (what is recorded of it, or was) */
            gegevens: components["schemas"]["Partijzicht"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "partij";
        };
        /** @description De cijfers van een reconciliatie. */
        Eindcijfers: {
            /** @description Hoeveel gegevens zijn bekeken. (records looked at) */
            gelezen: number;
            /** @description Waarden die te veel partijen delen om iets over iemand te zeggen, naar soort. (values shared by too many records) */
            groteBlokken: components["schemas"]["GrootBlok"][];
            /** @description Hoeveel delen niet konden worden gedaan. (parts that failed) */
            mislukteDelen: number;
            /** @description De regels van de reconciliatie. (rules) */
            regels: components["schemas"]["RegelEindcijfer"][];
            /** @description Wat elke stap deed en hoe lang hij duurde. (steps of the run) */
            stappen: components["schemas"]["Stapcijfer"][];
            /** @description Hoeveel gegevens terzijde zijn gelegd omdat zij niet konden worden bekeken. (records set aside) */
            terzijde: number;
            /** @description Hoeveel oude Idempotency-Keys zijn vergeten. (Idempotency-Keys that were forgotten) */
            vergetenIdempotentiesleutels: number;
        };
        /** @description Eén ding dat mis is: in de body, een parameter of een header. */
        Fout: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description Een zin die zegt wat er mis is; nooit met de geweigerde waarde. (what is wrong, in a sentence) */
            detail: string;
            /** @description De header waarin de fout staat. (the header at fault) */
            header?: string;
            /** @description De parameter van de URL waarin de fout staat. (the parameter at fault) */
            parameter?: string;
            /** @description Waar in de body de fout staat: een JSON Pointer als fragment (RFC 6901, paragraaf 6). (JSON Pointer to the fault) */
            pointer?: string;
            /** @description Het gegeven waarover het gaat. (the record) */
            record?: components["schemas"]["RecordInFout"];
            /** @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) */
            veld?: string;
        };
        /** @description Een partij met geheimhouding, voor wie haar gegevens niet mag zien. */
        GeheimePartij: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief: boolean;
            /**
             * @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for)
             * @enum {boolean}
             */
            indicatieGeheimhouding: true;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /** @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) */
            soortPartij: components["schemas"]["SoortPartij"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: components["schemas"]["VermoedelijkeDubbele"][];
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Wat hier niet staat, en waarom. (what is left out, and why) */
            weggelaten: components["schemas"]["WeggelatenPartijgegevens"][];
        };
        /** @description Een partij die de aanroeper heeft gekozen. */
        GekozenPartij: {
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["PartijVerwijzing"];
        };
        /** @description Waarop een koppeling berust, wie koppelde en wanneer (B3). */
        Grond: {
            /** @description Wie het deed. (who did it) */
            door: string;
            /** @description Op welke soort identificator de koppeling berust; null als de partij is gekozen. (kind of identifier that the link rests on) */
            identificatorsoort: ("bsn" | "rsin" | "kvk_nummer" | "vestigingsnummer") | null;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "identificator" | "gekozen-partij";
        };
        /** @description Waarop een koppeling berust, wie koppelde en wanneer (B3). Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        GrondInvoer: {
            /** @description Wie het deed. (who did it) */
            door?: string | null;
            /** @description Op welke soort identificator de koppeling berust; null als de partij is gekozen. (kind of identifier that the link rests on) */
            identificatorsoort?: ("bsn" | "rsin" | "kvk_nummer" | "vestigingsnummer") | null;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op?: string | null;
            /** @description Welke soort dit is. (kind) */
            soort?: ("identificator" | "gekozen-partij") | null;
        };
        /** @description Waarop een koppeling berust en wanneer zij werd gemaakt; wie koppelde alleen met scope audit (B3). */
        Grondzicht: {
            /** @description Wie het deed. (who did it) */
            door?: string;
            /** @description Op welke soort identificator de koppeling berust; null als de partij is gekozen. (kind of identifier that the link rests on) */
            identificatorsoort: ("bsn" | "rsin" | "kvk_nummer" | "vestigingsnummer") | null;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "identificator" | "gekozen-partij";
        };
        /** @description Een soort waarden die te veel partijen delen om iets over iemand te zeggen. */
        GrootBlok: {
            /** @description Hoeveel het er zijn. (how many) */
            aantal: number;
            /** @description Hoeveel partijen ten hoogste dezelfde waarde hebben. (most records that share one value) */
            grootste: number;
            /** @description Welke soort dit is. (kind) */
            soort: string;
        };
        /** @description Wat iemand met een gegeven deed. */
        Handeling: {
            /** @description De verwerking waarvan dit deel was: de naam van de operatie. (operation that this was part of) */
            activiteit: string | null;
            /** @description Wie het deed. (who did it) */
            door: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen (het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen. (identity of the caller) */
            identiteit: string | null;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /** @description Het gegeven waarover het gaat. (the record) */
            record: components["schemas"]["VerantwoordRecord"];
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "geregistreerd" | "gewijzigd" | "gekoppeld" | "ontkoppeld" | "geanonimiseerd" | "verwijderd" | "opgezocht" | "ingezien" | "geaccepteerd" | "afgewezen" | "ongedaan-gemaakt" | "heropend" | "ingetrokken" | "niet-gemeld";
            /** @description De namen van wat er veranderde, in alfabetische volgorde. (names of the fields that changed) */
            velden: string[];
            /** @description De X-Request-Id van het antwoord op het verzoek, of het id van de reconciliatie. (id of the request or run) */
            verzoek: string | null;
        };
        /** @description Een bladzijde handelingen. */
        Handelingen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Handeling"][];
        };
        /** @description Wie iemand is: een identificator, of een partij die de aanroeper heeft gekozen. */
        Identificatie: (components["schemas"]["Identificator"] & {
            partij?: never;
        }) | (components["schemas"]["GekozenPartij"] & {
            anderePartijIdentificator?: never;
            kvkNummer?: never;
            soort?: never;
            waarde?: never;
        });
        /**
         * Identificator
         * @description Waarmee een partij in een basisregistratie is geïdentificeerd.
         */
        Identificator: components["schemas"]["IdentificatorBsn"] | components["schemas"]["IdentificatorRsin"] | components["schemas"]["IdentificatorKvkNummer"] | components["schemas"]["IdentificatorVestigingsnummer"];
        /**
         * IdentificatorAntwoord
         * @description Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien.
         */
        IdentificatorAntwoord: components["schemas"]["IdentificatorAntwoordBsn"] | components["schemas"]["IdentificatorAntwoordRsin"] | components["schemas"]["IdentificatorAntwoordKvkNummer"] | components["schemas"]["IdentificatorAntwoordVestigingsnummer"];
        /**
         * IdentificatorAntwoord: bsn
         * @description Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien. Hier van de soort bsn.
         */
        IdentificatorAntwoordBsn: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "bsn";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * IdentificatorAntwoord: kvk_nummer
         * @description Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien. Hier van de soort kvk_nummer.
         */
        IdentificatorAntwoordKvkNummer: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "kvk_nummer";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * IdentificatorAntwoord: rsin
         * @description Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien. Hier van de soort rsin.
         */
        IdentificatorAntwoordRsin: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "rsin";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * IdentificatorAntwoord: vestigingsnummer
         * @description Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien. Hier van de soort vestigingsnummer.
         */
        IdentificatorAntwoordVestigingsnummer: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string;
            /** @description Het KvK-nummer waar de vestiging onder valt. (number in the trade register) */
            kvkNummer: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "vestigingsnummer";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * Identificator: bsn
         * @description Waarmee een partij in een basisregistratie is geïdentificeerd. Hier van de soort bsn.
         */
        IdentificatorBsn: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string | null;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "bsn";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * Identificator: kvk_nummer
         * @description Waarmee een partij in een basisregistratie is geïdentificeerd. Hier van de soort kvk_nummer.
         */
        IdentificatorKvkNummer: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string | null;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "kvk_nummer";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /** @description Een identificator, of het masker van het bekende bsn. */
        IdentificatorOfMasker: (components["schemas"]["BsnMasker"] & {
            anderePartijIdentificator?: never;
            kvkNummer?: never;
        }) | components["schemas"]["Identificator"];
        /**
         * Identificator: rsin
         * @description Waarmee een partij in een basisregistratie is geïdentificeerd. Hier van de soort rsin.
         */
        IdentificatorRsin: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string | null;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "rsin";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /**
         * Identificator: vestigingsnummer
         * @description Waarmee een partij in een basisregistratie is geïdentificeerd. Hier van de soort vestigingsnummer.
         */
        IdentificatorVestigingsnummer: {
            /** @description Een ander nummer waaronder een programma de partij kent. (another number by which a program knows the partij) */
            anderePartijIdentificator?: string | null;
            /** @description Het KvK-nummer waar de vestiging onder valt. (number in the trade register) */
            kvkNummer: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "vestigingsnummer";
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /** @description Of de partij actief is, en wanneer dat is gegeven. */
        IndicatieActiefMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: boolean | null;
        };
        /** @description Wat van een interne taak wordt vastgelegd. */
        Internetaakgegevens: {
            /** @description Aan wie het is toegewezen, op volgorde. (who it is assigned to, in order) */
            actoren?: string[];
            /**
             * Format: date-time
             * @description Wanneer het gedaan was. (when it was done)
             */
            afgehandeldOp?: string;
            /** @description Wat er moet gebeuren. (what has to be done) */
            gevraagdeHandeling: string;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: string;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer?: string;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer?: string;
            /**
             * @description De HTTP-status. (HTTP status)
             * @enum {string}
             */
            status: "te_verwerken" | "verwerkt";
            /**
             * Format: date-time
             * @description Wanneer het aan deze actoren is toegewezen. (when it was assigned to them)
             */
            toegewezenOp?: string;
            /** @description Uitleg bij wat er moet gebeuren. (explanation) */
            toelichting?: string;
        };
        /** @description Dat een token wordt ingetrokken. */
        Intrekking: {
            /** @description Of het token ook wordt ingetrokken als de aanroeper er zelf mee binnen is. (whether it may be the token of the caller itself) */
            ookEigen?: boolean | null;
        };
        /** @description Alles wat over een partij wordt bewaard. */
        Inzage: {
            /** @description De betrokkenen die aan de partij zijn gekoppeld, elk met het klantcontact. (involvements in contacts, each with the contact) */
            betrokkenheden: components["schemas"]["Betrokkenheid"][];
            /** @description Wat de reconciliatie erover vond. (findings) */
            bevindingen: components["schemas"]["Bevinding"][];
            /** @description Wat bij de partij en bij de klantcontacten hoort, zoals onderwerpobjecten; het laatst geregistreerde eerst. (what belongs to the partij and to the contacts, such as subjects; the last registered first) */
            bijbehorend: components["schemas"]["Bijbehorend"][];
            /** @description Hoe iets was voordat een bevinding werd uitgevoerd, en erna, bewaard om dat ongedaan te kunnen maken. (earlier versions, kept to undo a decision) */
            eerdereGegevens: components["schemas"]["EerderGegeven"][];
            /** @description Wat ermee werd gedaan. (entries of the audit trail) */
            handelingen: components["schemas"]["Handeling"][];
            /** @description Of er eerdere zijn, die hier niet staan: zie GET /bevindingen?record=… (whether there are earlier findings) */
            meerBevindingen: boolean;
            /** @description Of er eerdere zijn, die hier niet staan. (whether there are earlier ones) */
            meerBijbehorend: boolean;
            /** @description Of er eerdere zijn, die hier niet staan: zie de audittrail van het gegeven. (whether there are earlier entries of the audit trail) */
            meerHandelingen: boolean;
            /** @description Of er eerdere zijn, die hier niet staan. (whether there are earlier reads) */
            meerRaadplegingen: boolean;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["Partijzicht"];
            /** @description Aan wie het laatst iets hiervan is getoond, de nieuwste eerst. (reads of the record) */
            raadplegingen: components["schemas"]["Raadpleging"][];
        };
        /** @description Iets waarop een bevinding of vermoeden berust. */
        Kenmerk: {
            /** @description Hoeveel andere partijen de waarde hebben die beide hebben, of bij wie zij past. (how many other partijen have the value too, or fit) */
            anderen?: number;
            /** @description Hoeveel andere partijen dat minstens zijn; het zijn er te veel om te tellen. (at least how many others, where they are too many to be counted) */
            anderenMinstens?: number;
            /** @description Wat het kenmerk weegt, in bits; onder nul spreekt het tegen. (weight in bits; below zero speaks against) */
            gewicht?: number;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string;
            /** @description Wat eruit kwam: van een registratie, of van het vergelijken van een veld. (outcome) */
            uitkomst: string;
            /** @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) */
            veld: string;
        };
        /** @description Van welke partij de waarde van een veld blijft bij samenvoegen. */
        Keuze: {
            /**
             * @description Van welke partij de waarde blijft. (whose value is kept)
             * @enum {string}
             */
            keuze: "blijft" | "vervalt";
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field)
             * @enum {string}
             */
            veld: "contactnaam" | "organisatienaam" | "bezoekadres" | "correspondentieadres" | "voorkeurskanaal" | "voorkeurstaal" | "indicatieActief";
        };
        /** @description Eén contact tussen een klant en de gemeente. */
        Klantcontact: {
            /** @description Het webadres van de soort onderwerp in een ander register. (address of the kind of subject in another register) */
            hoofdOnderwerpType: string | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of het contact is gelukt; null als dat niet bekend is. (whether the contact succeeded) */
            indicatieContactGelukt: boolean | null;
            /** @description Wat er is besproken. (what was discussed) */
            inhoud: string | null;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal: string;
            /** @description Wat een programma bij het klantcontact voor zichzelf bewaart. (what a program keeps with the contact for itself) */
            metadata: components["schemas"]["Metagegeven"][] | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /** @description Waar het contact over ging. (subject) */
            onderwerp: string;
            /**
             * Format: date-time
             * @description Wanneer het contact plaatsvond; anders het moment van registratie. (when the contact took place)
             */
            plaatsgevondenOp: string;
            /** @description Wat er is geantwoord. (what was answered) */
            reactie: string | null;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal: string | null;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Of er na het contact meer is gedaan; null als dat niet bekend is. (whether more was done after the contact) */
            verdereActieOndernomen: boolean | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Of het klantcontact vertrouwelijk is. (whether confidential) */
            vertrouwelijk: boolean;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanKlantcontact"] | null;
        };
        /** @description Het klantcontact: een verwijzing naar een dat er is, of de gegevens van een nieuw. */
        KlantcontactBijRegistratie: string | (components["schemas"]["KlantcontactVerwijzingMetId"] & {
            hoofdOnderwerpType?: never;
            indicatieContactGelukt?: never;
            inhoud?: never;
            kanaal?: never;
            metadata?: never;
            nummer?: never;
            onderwerp?: never;
            plaatsgevondenOp?: never;
            reactie?: never;
            referentienummer?: never;
            taal?: never;
            verdereActieOndernomen?: never;
            vertrouwelijk?: never;
            zoalsOntvangen?: never;
        }) | (components["schemas"]["Klantcontactgegevens"] & {
            id?: never;
            url?: never;
        });
        /** @description Een bladzijde klantcontacten. */
        Klantcontacten: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Klantcontactzicht"][];
        };
        /** @description Wat van een klantcontact wordt vastgelegd. */
        Klantcontactgegevens: {
            /** @description Het webadres van de soort onderwerp in een ander register. (address of the kind of subject in another register) */
            hoofdOnderwerpType?: string | null;
            /** @description Of het contact is gelukt; null als dat niet bekend is. (whether the contact succeeded) */
            indicatieContactGelukt?: boolean | null;
            /** @description Wat er is besproken. (what was discussed) */
            inhoud?: string | null;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal: string;
            /** @description Wat een programma bij het klantcontact voor zichzelf bewaart. (what a program keeps with the contact for itself) */
            metadata?: components["schemas"]["MetagegevenInvoer"][] | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer?: string | null;
            /** @description Waar het contact over ging. (subject) */
            onderwerp: string;
            /**
             * Format: date-time
             * @description Wanneer het contact plaatsvond; anders het moment van registratie. (when the contact took place)
             */
            plaatsgevondenOp?: string | null;
            /** @description Wat er is geantwoord. (what was answered) */
            reactie?: string | null;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer?: string | null;
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal?: string | null;
            /** @description Of er na het contact meer is gedaan; null als dat niet bekend is. (whether more was done after the contact) */
            verdereActieOndernomen?: boolean | null;
            /** @description Of het klantcontact vertrouwelijk is. (whether confidential) */
            vertrouwelijk?: boolean | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanKlantcontactInvoer"] | null;
        };
        /** @description Het klantcontact in zijn geheel, of een verwijzing ernaar. */
        KlantcontactOfVerwijzing: (components["schemas"]["Verwijzing"] & {
            hoofdOnderwerpType?: never;
            indicatieContactGelukt?: never;
            inhoud?: never;
            kanaal?: never;
            metadata?: never;
            nummer?: never;
            onderwerp?: never;
            plaatsgevondenOp?: never;
            reactie?: never;
            referentienummer?: never;
            registratiedatum?: never;
            taal?: never;
            verdereActieOndernomen?: never;
            versie?: never;
            vertrouwelijk?: never;
            weggelaten?: never;
            zoalsOntvangen?: never;
        }) | (components["schemas"]["Klantcontact"] & {
            weggelaten?: never;
        }) | (components["schemas"]["VertrouwelijkKlantcontact"] & {
            hoofdOnderwerpType?: never;
            inhoud?: never;
            metadata?: never;
            onderwerp?: never;
            reactie?: never;
        });
        /** @description Een klantcontact om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven. */
        KlantcontactVervanging: {
            /** @description Het webadres van de soort onderwerp in een ander register. (address of the kind of subject in another register) */
            hoofdOnderwerpType?: string | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Of het contact is gelukt; null als dat niet bekend is. (whether the contact succeeded) */
            indicatieContactGelukt?: boolean | null;
            /** @description Wat er is besproken. (what was discussed) */
            inhoud?: string | null;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal: string;
            /** @description Wat een programma bij het klantcontact voor zichzelf bewaart. (what a program keeps with the contact for itself) */
            metadata?: components["schemas"]["MetagegevenInvoer"][] | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer?: string | null;
            /** @description Waar het contact over ging. (subject) */
            onderwerp: string;
            /**
             * Format: date-time
             * @description Wanneer het contact plaatsvond; anders het moment van registratie. (when the contact took place)
             */
            plaatsgevondenOp?: string | null;
            /** @description Wat er is geantwoord. (what was answered) */
            reactie?: string | null;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal?: string | null;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Of er na het contact meer is gedaan; null als dat niet bekend is. (whether more was done after the contact) */
            verdereActieOndernomen?: boolean | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Of het klantcontact vertrouwelijk is. (whether confidential) */
            vertrouwelijk?: boolean | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanKlantcontactInvoer"] | null;
        };
        /** @description Een verwijzing naar een klantcontact, of het id daarvan. */
        KlantcontactVerwijzing: string | components["schemas"]["KlantcontactVerwijzingMetId"];
        /** @description Een verwijzing naar een klantcontact, zoals de API haar geeft. */
        KlantcontactVerwijzingMetId: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url?: string | null;
        };
        /** @description Een verwijzing naar een klantcontact, zoals de API haar geeft. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        KlantcontactVerwijzingMetIdWijziging: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id?: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url?: string | null;
        };
        /** @description Een verwijzing naar een klantcontact, of het id daarvan. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        KlantcontactVerwijzingWijziging: string | components["schemas"]["KlantcontactVerwijzingMetIdWijziging"];
        /** @description Eén contact tussen een klant en de gemeente. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        KlantcontactWijziging: {
            /** @description Het webadres van de soort onderwerp in een ander register. (address of the kind of subject in another register) */
            hoofdOnderwerpType?: string | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Of het contact is gelukt; null als dat niet bekend is. (whether the contact succeeded) */
            indicatieContactGelukt?: boolean | null;
            /** @description Wat er is besproken. (what was discussed) */
            inhoud?: string | null;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal?: string;
            /** @description Wat een programma bij het klantcontact voor zichzelf bewaart. (what a program keeps with the contact for itself) */
            metadata?: components["schemas"]["MetagegevenInvoer"][] | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer?: string | null;
            /** @description Waar het contact over ging. (subject) */
            onderwerp?: string;
            /**
             * Format: date-time
             * @description Wanneer het contact plaatsvond; anders het moment van registratie. (when the contact took place)
             */
            plaatsgevondenOp?: string | null;
            /** @description Wat er is geantwoord. (what was answered) */
            reactie?: string | null;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal?: string | null;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Of er na het contact meer is gedaan; null als dat niet bekend is. (whether more was done after the contact) */
            verdereActieOndernomen?: boolean | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Of het klantcontact vertrouwelijk is. (whether confidential) */
            vertrouwelijk?: boolean | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanKlantcontactWijziging"] | null;
        };
        /** @description Een klantcontact, voor zover de aanroeper het mag zien. */
        Klantcontactzicht: (components["schemas"]["Klantcontact"] & {
            weggelaten?: never;
        }) | (components["schemas"]["VertrouwelijkKlantcontact"] & {
            hoofdOnderwerpType?: never;
            inhoud?: never;
            metadata?: never;
            onderwerp?: never;
            reactie?: never;
        });
        /** @description Dat een betrokkene werd gekoppeld of ontkoppeld. */
        Koppelgebeurtenis: {
            /** @description Wie het deed. (who did it) */
            door: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "gekoppeld" | "ontkoppeld";
        };
        /**
         * @description Een grond om zonder een mens te koppelen.
         * @enum {string}
         */
        Koppelgrond: "email-en-naam" | "telefoon-adres-en-naam";
        /** @description Wie de betrokkene is. */
        Koppeling: {
            /** @description Wie de betrokkene is: met een identificator of een gekozen partij. Zonder is de betrokkene ongekend. (who somebody is) */
            identificatie: components["schemas"]["Identificatie"];
            /** @description Waarmee een partij wordt geregistreerd als er geen wordt gevonden. (data of a person or organisation) */
            partijgegevens?: components["schemas"]["Partijgegevens"] | null;
        };
        /** @description Een land. */
        Land: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string;
        };
        /** @description Een land. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        LandInvoer: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string | null;
        };
        /** @description Een land. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        LandWijziging: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code?: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string | null;
        };
        /** @description Iets wat een programma bij het klantcontact voor zichzelf bewaart: een naam en een tekst. */
        Metagegeven: {
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam: string;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde?: string;
        };
        /** @description Iets wat een programma bij het klantcontact voor zichzelf bewaart: een naam en een tekst. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        MetagegevenInvoer: {
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam: string;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde?: string | null;
        };
        /** @description Wat een object in een ander systeem identificeert. */
        Objectidentificator: {
            /** @description Welke soort object het is, in de woorden van het andere systeem. (kind of object) */
            codeObjecttype?: string;
            /** @description In welk register of systeem het object staat. (register or system that keeps the object) */
            codeRegister?: string;
            /** @description Welke soort nummer of id objectId is. (kind of id) */
            codeSoortObjectId?: string;
            /** @description Het nummer of id van het object in het andere systeem. (id of the object in another system) */
            objectId?: string;
        };
        /** @description Een gebeurtenis die een ander systeem niet bereikt en niet meer wordt geprobeerd. */
        OnbestelbareGebeurtenis: {
            /** @description Het andere systeem dat de gebeurtenis hoort te krijgen, zoals de beheerder het noemt. (the other system that should be told) */
            abonnement: string;
            /** @description Nummer van de bezorging van één gebeurtenis aan één ander systeem. (number of the delivery of one event to one other system) */
            bezorgnummer: number;
            /**
             * Format: uuid
             * @description Id van de gebeurtenis, zoals het andere systeem haar zou kennen. (id of the event)
             */
            gebeurtenis: string;
            /**
             * Format: date-time
             * @description Sinds wanneer de bezorging niet meer wordt geprobeerd. (since when it is not tried any more)
             */
            onbestelbaarSinds: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /** @description Hoe vaak de bezorging is geprobeerd. (number of attempts) */
            pogingen: number;
            /**
             * Format: uuid
             * @description Id van het gegeven waarover de gebeurtenis gaat. (id of the record that the event is about)
             */
            recordId: string;
            /** @description Welke soort gegeven dat is. (kind of that record) */
            recordSoort: components["schemas"]["SoortVerantwoordRecord"];
            /** @description Waarom. (reason) */
            reden: string;
            /** @description Welke soort dit is. (kind) */
            soort: string;
            /** @description Hoeveel latere gebeurtenissen over hetzelfde gegeven erop wachten. (later events about the same record that wait for it) */
            wachtend: number;
        };
        /** @description Een bladzijde onbestelbare gebeurtenissen. */
        OnbestelbareGebeurtenissen: {
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["OnbestelbareGebeurtenis"][];
        };
        /** @description Wat van een onderwerpobject wordt vastgelegd. */
        Onderwerpobjectgegevens: {
            /** @description Wat een object in een ander systeem identificeert. (what identifies an object in another system) */
            identificator?: components["schemas"]["Objectidentificator"];
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact?: string;
            /** @description Het eerdere klantcontact waar dit klantcontact over ging. (earlier customer contact that this one was about) */
            wasKlantcontact?: string;
        };
        /** @description Een adres zoals een ander programma het gaf, deel voor deel, zonder regels tussen de delen. */
        OntvangenAdres: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1?: string;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: string;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string;
            /** @description De plaats, zoals een ander programma haar gaf. (place, as another program gave it) */
            stad?: string;
            /** @description De straat, zoals een ander programma haar gaf. (street, as another program gave it) */
            straatnaam?: string;
        };
        /** @description Een adres zoals een ander programma het gaf, deel voor deel, zonder regels tussen de delen. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        OntvangenAdresInvoer: {
            /** @description Eerste regel van het adres in het buitenland. (first line of a foreign address) */
            adresregel1?: string | null;
            /** @description Tweede regel van het adres in het buitenland. (second line of a foreign address) */
            adresregel2?: string | null;
            /** @description Derde regel van het adres in het buitenland. (third line of a foreign address) */
            adresregel3?: string | null;
            /** @description Huisnummer volgens de BAG. (house number) */
            huisnummer?: number | null;
            /** @description Huisnummertoevoeging volgens de BAG. (addition to the house number) */
            huisnummertoevoeging?: string | null;
            /** @description Het land; de naam volgt uit de code. (country) */
            land?: string | null;
            /** @description Id van de nummeraanduiding in de BAG. (id of the address in the national register) */
            nummeraanduidingId?: string | null;
            /** @description Nederlandse postcode; bewaard als 1234AB. (postal code) */
            postcode?: string | null;
            /** @description De plaats, zoals een ander programma haar gaf. (place, as another program gave it) */
            stad?: string | null;
            /** @description De straat, zoals een ander programma haar gaf. (street, as another program gave it) */
            straatnaam?: string | null;
        };
        /** @description Wat voor een klantcontact is ontvangen en niet helemaal te gebruiken is. */
        OntvangenVanKlantcontact: {
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal: string;
        };
        /** @description Wat voor een klantcontact is ontvangen en niet helemaal te gebruiken is. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        OntvangenVanKlantcontactInvoer: {
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal: string;
        };
        /** @description Wat voor een klantcontact is ontvangen en niet helemaal te gebruiken is. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        OntvangenVanKlantcontactWijziging: {
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal?: string;
        };
        /** @description Wat voor een partij of betrokkene is ontvangen en niet helemaal te gebruiken is. */
        OntvangenVanPersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["OntvangenAdres"];
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["OntvangenAdres"];
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: string;
        };
        /** @description Wat voor een partij of betrokkene is ontvangen en niet helemaal te gebruiken is. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        OntvangenVanPersoonInvoer: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["OntvangenAdresInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["OntvangenAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: string | null;
        };
        /** @description Wat na een klantcontact nog te doen is. */
        OpenInternetaak: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: components["schemas"]["Verwijzing"];
            /** @description Wat er moet gebeuren. (what has to be done) */
            gevraagdeHandeling: string | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["Verwijzing"];
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /** @description Uitleg bij wat er moet gebeuren. (explanation) */
            toelichting: string | null;
            /** @description Wat hier niet staat, en waarom. (what is left out, and why) */
            weggelaten: components["schemas"]["WeggelatenInternetaak"][];
        };
        /** @description Wat na klantcontacten van een partij nog te doen is, of een deel daarvan. */
        OpenInternetaken: {
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["OpenInternetaak"][];
        };
        /** @description De naam van een organisatie, en van wie hij komt. */
        OrganisatienaamMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string;
        };
        /** @description De naam van een organisatie, en wanneer hij is gegeven. */
        OrganisatienaamMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: string | null;
        };
        /**
         * Partij
         * @description Een bekende persoon, organisatie of contactpersoon.
         */
        Partij: components["schemas"]["PartijPersoon"] | components["schemas"]["PartijOrganisatie"] | components["schemas"]["PartijContactpersoon"];
        /**
         * Partij: contactpersoon
         * @description Een bekende persoon, organisatie of contactpersoon. Hier van de soort contactpersoon.
         */
        PartijContactpersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres: components["schemas"]["Bezoekadres"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam: components["schemas"]["Contactnaam"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres: components["schemas"]["Correspondentieadres"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen: components["schemas"]["DigitaalAdresMetId"][];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren: components["schemas"]["IdentificatorAntwoord"][];
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief: boolean;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding: boolean;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "contactpersoon";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: components["schemas"]["VermoedelijkeDubbele"][];
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal: components["schemas"]["DigitaalAdres"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal: components["schemas"]["Voorkeurstaal"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanPersoon"] | null;
        };
        /** @description Een bladzijde partijen. */
        Partijen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Partijzicht"][];
        };
        /** @description Zoeken op een digitaal adres. */
        PartijenOpDigitaalAdres: {
            /** @description Een digitaal adres; vergeleken zonder verschil van schrijfwijze. (digital address) */
            digitaalAdres: components["schemas"]["DigitaalAdresInvoer"];
        };
        /** @description Zoeken op een identificator. */
        PartijenOpIdentificatie: {
            /** @description Wie de betrokkene is: met een identificator of een gekozen partij. Zonder is de betrokkene ongekend. (who somebody is) */
            identificatie: components["schemas"]["Identificator"];
        };
        /** @description Waarop partijen worden gezocht: een identificator of een digitaal adres. */
        PartijenZoekvraag: (components["schemas"]["PartijenOpIdentificatie"] & {
            digitaalAdres?: never;
        }) | (components["schemas"]["PartijenOpDigitaalAdres"] & {
            identificatie?: never;
        });
        /**
         * Partijgegevens
         * @description Wat van een partij bekend is, naar haar soort.
         */
        Partijgegevens: components["schemas"]["PartijgegevensPersoon"] | components["schemas"]["PartijgegevensOrganisatie"] | components["schemas"]["PartijgegevensContactpersoon"];
        /**
         * Partijgegevens: contactpersoon
         * @description Wat van een partij bekend is, naar haar soort. Hier van de soort contactpersoon.
         */
        PartijgegevensContactpersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresInvoer"][] | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["Identificator"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "contactpersoon";
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /**
         * Partijgegevens: organisatie
         * @description Wat van een partij bekend is, naar haar soort. Hier van de soort organisatie.
         */
        PartijgegevensOrganisatie: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresInvoer"][] | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["Identificator"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "organisatie";
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /**
         * Partijgegevens: persoon
         * @description Wat van een partij bekend is, naar haar soort. Hier van de soort persoon.
         */
        PartijgegevensPersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresInvoer"][] | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["Identificator"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "persoon";
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description De partij in haar geheel, of een verwijzing ernaar. */
        PartijOfVerwijzing: (components["schemas"]["Verwijzing"] & {
            bezoekadres?: never;
            contactnaam?: never;
            correspondentieadres?: never;
            digitaleAdressen?: never;
            identificatoren?: never;
            indicatieActief?: never;
            indicatieGeheimhouding?: never;
            interneNotitie?: never;
            nummer?: never;
            organisatienaam?: never;
            registratiedatum?: never;
            soortPartij?: never;
            vermoedelijkeDubbelen?: never;
            versie?: never;
            voorkeurskanaal?: never;
            voorkeurstaal?: never;
            weggelaten?: never;
            zoalsOntvangen?: never;
        }) | (components["schemas"]["Partij"] & {
            weggelaten?: never;
        }) | (components["schemas"]["GeheimePartij"] & {
            bezoekadres?: never;
            contactnaam?: never;
            correspondentieadres?: never;
            digitaleAdressen?: never;
            identificatoren?: never;
            interneNotitie?: never;
            organisatienaam?: never;
            registratiedatum?: never;
            voorkeurskanaal?: never;
            voorkeurstaal?: never;
            zoalsOntvangen?: never;
        });
        /**
         * Partij: organisatie
         * @description Een bekende persoon, organisatie of contactpersoon. Hier van de soort organisatie.
         */
        PartijOrganisatie: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres: components["schemas"]["Bezoekadres"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam: null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres: components["schemas"]["Correspondentieadres"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen: components["schemas"]["DigitaalAdresMetId"][];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren: components["schemas"]["IdentificatorAntwoord"][];
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief: boolean;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding: boolean;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "organisatie";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: components["schemas"]["VermoedelijkeDubbele"][];
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal: components["schemas"]["DigitaalAdres"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal: components["schemas"]["Voorkeurstaal"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanPersoon"] | null;
        };
        /**
         * Partij: persoon
         * @description Een bekende persoon, organisatie of contactpersoon. Hier van de soort persoon.
         */
        PartijPersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres: components["schemas"]["Bezoekadres"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam: components["schemas"]["Contactnaam"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres: components["schemas"]["Correspondentieadres"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen: components["schemas"]["DigitaalAdresMetId"][];
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren: components["schemas"]["IdentificatorAntwoord"][];
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief: boolean;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding: boolean;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam: null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "persoon";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: components["schemas"]["VermoedelijkeDubbele"][];
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal: components["schemas"]["DigitaalAdres"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal: components["schemas"]["Voorkeurstaal"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanPersoon"] | null;
        };
        /** @description De versies van twee partijen zoals de aanroeper ze zag. */
        Partijversies: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: number;
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: number;
        };
        /**
         * PartijVervanging
         * @description Een partij om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven.
         */
        PartijVervanging: components["schemas"]["PartijVervangingPersoon"] | components["schemas"]["PartijVervangingOrganisatie"] | components["schemas"]["PartijVervangingContactpersoon"];
        /**
         * PartijVervanging: contactpersoon
         * @description Een partij om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven. Hier van de soort contactpersoon.
         */
        PartijVervangingContactpersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["IdentificatorOfMasker"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            readonly nummer?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "contactpersoon";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: unknown | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /**
         * PartijVervanging: organisatie
         * @description Een partij om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven. Hier van de soort organisatie.
         */
        PartijVervangingOrganisatie: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["IdentificatorOfMasker"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            readonly nummer?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "organisatie";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: unknown | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /**
         * PartijVervanging: persoon
         * @description Een partij om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven. Hier van de soort persoon.
         */
        PartijVervangingPersoon: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresInvoer"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresInvoer"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["IdentificatorOfMasker"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            readonly nummer?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soortPartij: "persoon";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: unknown | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresInvoer"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalInvoer"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description Een verwijzing naar een partij, of het id daarvan. */
        PartijVerwijzing: string | components["schemas"]["PartijVerwijzingMetId"];
        /** @description Een verwijzing naar een partij, zoals de API haar geeft. */
        PartijVerwijzingMetId: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url?: string | null;
        };
        /** @description Een verwijzing naar een partij, zoals de API haar geeft. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        PartijVerwijzingMetIdWijziging: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id?: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url?: string | null;
        };
        /** @description Een verwijzing naar een partij, of het id daarvan. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        PartijVerwijzingWijziging: string | components["schemas"]["PartijVerwijzingMetIdWijziging"];
        /** @description Een bekende persoon, organisatie of contactpersoon. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        PartijWijziging: {
            /** @description Adres waar een persoon of bedrijf bezoekers ontvangt. (visiting address) */
            bezoekadres?: components["schemas"]["BezoekadresWijziging"] | null;
            /** @description De naam waarmee iemand wordt aangesproken, in ten minste één deel. (name by which somebody is addressed) */
            contactnaam?: components["schemas"]["ContactnaamInvoer"] | null;
            /** @description Adres waarnaar de correspondentie wordt gestuurd. (postal address) */
            correspondentieadres?: components["schemas"]["CorrespondentieadresWijziging"] | null;
            /** @description De digitale adressen, elk één keer. (digital addresses) */
            digitaleAdressen?: components["schemas"]["DigitaalAdresVervanging"][] | null;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            readonly id?: string | null;
            /** @description Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één. (identifiers in authentic registers) */
            identificatoren?: components["schemas"]["IdentificatorOfMasker"][] | null;
            /** @description Of de gegevens van de partij voor opvolging worden gebruikt (B8). (whether the data is in use for follow-up) */
            indicatieActief?: boolean | null;
            /** @description Of de partij om geheimhouding heeft gevraagd (B9). (whether secrecy was asked for) */
            indicatieGeheimhouding?: boolean | null;
            /** @description Notitie voor medewerkers. (note for staff) */
            interneNotitie?: string | null;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            readonly nummer?: string | null;
            /** @description Naam van de organisatie. (name of the organisation) */
            organisatienaam?: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            readonly registratiedatum?: string | null;
            /**
             * @description Persoon, organisatie of contactpersoon; verandert nooit. (kind of person or organisation)
             * @enum {string}
             */
            soortPartij?: "persoon" | "organisatie" | "contactpersoon";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            readonly url?: string | null;
            /** @description Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn. (partijen that are probably the same) */
            vermoedelijkeDubbelen?: unknown | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            readonly versie?: number | null;
            /** @description Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen. (preferred digital address) */
            voorkeurskanaal?: components["schemas"]["DigitaalAdresWijziging"] | null;
            /** @description De taal waarin iemand bij voorkeur contact heeft. (preferred language) */
            voorkeurstaal?: components["schemas"]["VoorkeurstaalWijziging"] | null;
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen?: components["schemas"]["OntvangenVanPersoonInvoer"] | null;
        };
        /** @description Een partij, voor zover de aanroeper haar mag zien. */
        Partijzicht: (components["schemas"]["Partij"] & {
            weggelaten?: never;
        }) | (components["schemas"]["GeheimePartij"] & {
            bezoekadres?: never;
            contactnaam?: never;
            correspondentieadres?: never;
            digitaleAdressen?: never;
            identificatoren?: never;
            interneNotitie?: never;
            organisatienaam?: never;
            registratiedatum?: never;
            voorkeurskanaal?: never;
            voorkeurstaal?: never;
            zoalsOntvangen?: never;
        });
        /** @description Wat er mis is (RFC 9457). */
        Probleem: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description Een zin die zegt wat er mis is; nooit met de geweigerde waarde. (what is wrong, in a sentence) */
            detail: string;
            /** @description Alles wat er mis is met het verzoek. (everything that is wrong with the request) */
            errors?: components["schemas"]["Fout"][];
            /**
             * Format: uri
             * @description Het kenmerk van dit ene probleem. (identifies this one problem)
             */
            instance: string;
            /** @description De HTTP-status. (HTTP status) */
            status: number;
            /** @description Het soort probleem in woorden. (the kind of problem in words) */
            title: string;
            /**
             * Format: uri-reference
             * @description Het adres van de bladzijde over dit soort probleem. (page about this kind of problem)
             */
            type: string;
        };
        /** @description Wat een probleem betekent, met wat de aanroeper kan doen. */
        Probleemsoort: {
            /** @description Wat het probleem betekent. (what the problem means) */
            betekenis: string;
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description Hetzelfde in het Engels. (the same in English) */
            engels: string;
            /** @description De operaties die het probleem kunnen antwoorden, elk met methode en pad. (operations that can answer it) */
            operaties: string[];
            /** @description Wat de aanroeper kan doen. (what the caller can do) */
            oplossing: string;
            /** @description De HTTP-status. (HTTP status) */
            status: number;
            /** @description Het soort probleem in woorden. (the kind of problem in words) */
            title: string;
            /**
             * Format: uri
             * @description Het adres van de bladzijde over dit soort probleem. (page about this kind of problem)
             */
            type: string;
            /** @description Wanneer het probleem komt voordat vaststaat welke operatie is bedoeld; null als een operatie het geeft. (when, if before any operation is known) */
            vooraf: string | null;
            /** @description Een voorbeeld van het probleem. (an example) */
            voorbeeld: components["schemas"]["Probleem"];
        };
        /** @description Alle problemen. */
        Probleemsoorten: {
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["ProbleemsoortInLijst"][];
        };
        /** @description Een probleem in de lijst van alle. */
        ProbleemsoortInLijst: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description De HTTP-status. (HTTP status) */
            status: number;
            /** @description Het soort probleem in woorden. (the kind of problem in words) */
            title: string;
            /**
             * Format: uri
             * @description Het adres van de bladzijde over dit soort probleem. (page about this kind of problem)
             */
            type: string;
        };
        /** @description Een antwoord dat gegevens toonde: aan wie, wanneer, bij welke operatie en waarom. */
        Raadpleging: {
            /** @description Hoeveel het er zijn. (how many) */
            aantal: number;
            /** @description De verwerking waarvan dit deel was: de naam van de operatie. (operation that this was part of) */
            activiteit: string;
            /** @description Waarom de aanroeper de gegevens vroeg, zoals X-Doelbinding; null als dat niet is gezegd. (purpose for which the data was asked) */
            doelbinding: string | null;
            /** @description Wie het deed. (who did it) */
            door: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen (het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen. (identity of the caller) */
            identiteit: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De X-Request-Id van het antwoord op het verzoek, of het id van de reconciliatie. (id of the request or run) */
            verzoek: string | null;
        };
        /** @description Een bladzijde raadplegingen. */
        Raadplegingen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Raadpleging"][];
        };
        /** @description Wat een aanroeper zag, in een periode. */
        RaadplegingenZoekvraag: {
            /** @description Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen (het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen. (identity of the caller) */
            identiteit: string;
            /**
             * Format: date-time
             * @description Alleen wat voor dit moment was. (before this moment)
             */
            tot?: string | null;
            /**
             * Format: date-time
             * @description Alleen wat op of na dit moment was. (at or after this moment)
             */
            vanaf?: string | null;
        };
        /** @description Een antwoord dat gegevens toonde, met elk gegeven. */
        RaadplegingMetRecords: {
            /** @description Hoeveel het er zijn. (how many) */
            aantal: number;
            /** @description De verwerking waarvan dit deel was: de naam van de operatie. (operation that this was part of) */
            activiteit: string;
            /** @description Waarom de aanroeper de gegevens vroeg, zoals X-Doelbinding; null als dat niet is gezegd. (purpose for which the data was asked) */
            doelbinding: string | null;
            /** @description Wie het deed. (who did it) */
            door: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen (het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen. (identity of the caller) */
            identiteit: string;
            /**
             * Format: date-time
             * @description Wanneer het gebeurde. (when)
             */
            op: string;
            /** @description De gegevens waarover de bevinding gaat; de eerste is waar het vooral om gaat. (the records) */
            records: components["schemas"]["RaadplegingRecord"][];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De X-Request-Id van het antwoord op het verzoek, of het id van de reconciliatie. (id of the request or run) */
            verzoek: string | null;
        };
        /** @description Het gegeven dat werd getoond. */
        RaadplegingRecord: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Welke soort dit is. (kind) */
            soort: components["schemas"]["SoortRaadplegingRecord"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string | null;
        };
        /** @description Wie de aanroeper is voor het register, en wat hij mag. */
        Rechten: {
            /** @description Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen (het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen. (identity of the caller) */
            identiteit: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam: string;
            /** @description Wat de aanroeper of het token mag. (what the caller may do) */
            scopes: ("read" | "write" | "register" | "link" | "identify" | "read-secret" | "read-bsn" | "read-confidential" | "reconcile" | "audit" | "erase" | "deliver" | "revoke")[];
        };
        /** @description Een nachtelijke reconciliatie. */
        Reconciliatie: {
            /**
             * Format: date-time
             * @description Wanneer de reconciliatie begon. (when the run began)
             */
            begonnen: string;
            /** @description De cijfers van de reconciliatie; null zolang zij loopt. (figures of the run) */
            cijfers: components["schemas"]["Eindcijfers"] | null;
            /**
             * Format: date-time
             * @description Wanneer de reconciliatie eindigde; null zolang zij loopt. (when the run ended)
             */
            geeindigd: string | null;
            /** @description Wie de reconciliatie uitvoerde. (who carried out the run) */
            houder: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Wat er werd gevraagd. (what the run was asked) */
            opdracht: components["schemas"]["Reconciliatieopdracht"];
            /**
             * Format: date-time
             * @description Het moment waartegen de regels zijn gehouden. (moment against which the rules were held)
             */
            peildatum: string;
            /**
             * @description Hoe het ermee staat. (state)
             * @enum {string}
             */
            toestand: "loopt" | "klaar" | "deels-mislukt" | "afgebroken";
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Tot welk wijzigingsnummer alles is bekeken. (change number up to which all was seen) */
            watermerk: number;
        };
        /** @description Wat een reconciliatie werd gevraagd. */
        Reconciliatieopdracht: {
            /** @description Wat de beheerder over de reconciliatie heeft bepaald; termijnen in dagen. (policy of the operator; periods in days) */
            beleid: components["schemas"]["Beleid"];
            /** @description Of alleen is gezegd wat er zou worden gevonden en gedaan. (dry run) */
            proef: boolean;
            /** @description De regels van de reconciliatie. (rules) */
            regels: components["schemas"]["Regelnaam"][];
            /** @description Alleen wat anders kan zijn door wat na dit wijzigingsnummer is geschreven, of door de tijd. (only what may be otherwise by what was written after this change number, or by time) */
            sinds?: number;
            /** @description De uitgave van het programma, en daarmee van zijn regels. (the release of the program, and so of its rules) */
            uitgave?: string;
            /** @description De reconciliatie waarvan zij verder ging. (the run that it went on from) */
            vorige?: string;
        };
        /** @description Een bladzijde reconciliaties. */
        Reconciliaties: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Reconciliatie"][];
        };
        /** @description Een verwijzing naar een gegeven, met zijn soort. */
        Record: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Welke soort dit is. (kind) */
            soort: components["schemas"]["SoortRecord"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string | null;
        };
        /** @description Het gegeven dat in de weg staat. */
        RecordInFout: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Welke soort dit is. (kind) */
            soort: string;
        };
        /** @description Een gegeven, met zijn soort. */
        Recordverwijzing: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "klantcontact" | "betrokkene" | "partij" | "andere-partij";
        };
        /** @description Wat een regel vond, en hoe het er na de reconciliatie mee staat. */
        RegelEindcijfer: {
            /** @description Hoeveel er zijn gevonden. (number found) */
            gevonden: number;
            /** @description Hoeveel er zijn hersteld. (number repaired) */
            hersteld: number;
            /** @description Hoeveel er nog niet bekend waren. (number that is new) */
            nieuw: number;
            /** @description Hoeveel er nog open staan. (number that is open) */
            open: number;
            /** @description Hoeveel er zijn verdwenen. (number that no longer holds) */
            opgelost: number;
            /** @description De regel van de reconciliatie; een naam die niet verandert. (rule) */
            regel: components["schemas"]["Regelnaam"];
        };
        /**
         * @description Een regel van de reconciliatie; een naam die niet verandert.
         * @enum {string}
         */
        Regelnaam: "dubbele-partij-identificator" | "dubbele-partij-vermoeden" | "mogelijke-partij" | "meer-mogelijke-partijen" | "tegenstrijdige-koppeling" | "koppeling-zonder-grond" | "gekozen-tijdens-samenvoeging" | "overbodige-afwijking" | "verouderde-afwijking" | "onbereikbaar" | "niet-actieve-partij" | "geheim-en-afwijkend" | "geen-betrokkene" | "geen-initiator" | "meer-initiators" | "zelfde-partij-dubbel" | "vertegenwoordiger-zonder-klant" | "ongeldige-waarde" | "ontvangen-onbruikbaar" | "gegevens-van-partij-in-ongekende" | "verweesd-adres" | "bewaartermijn-verstreken" | "ontbreekt-hier" | "ontbreekt-daar" | "verschilt";
        /** @description Wat er gebeurde, en wat er nu is. */
        Registratie: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: components["schemas"]["Betrokkene"];
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["Klantcontactzicht"];
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: (components["schemas"]["Partij"] & {
                weggelaten?: never;
            }) | (components["schemas"]["GeheimePartij"] & {
                bezoekadres?: never;
                contactnaam?: never;
                correspondentieadres?: never;
                digitaleAdressen?: never;
                identificatoren?: never;
                interneNotitie?: never;
                organisatienaam?: never;
                registratiedatum?: never;
                voorkeurskanaal?: never;
                voorkeurstaal?: never;
                zoalsOntvangen?: never;
            }) | null;
            /** @description Wat eruit kwam: van een registratie, of van het vergelijken van een veld. (outcome) */
            uitkomst: components["schemas"]["RegistratieUitkomst"];
            /** @description Wie de ongekende betrokkene vermoedelijk is. (who the person probably is) */
            vermoedelijk?: components["schemas"]["Vermoeden"];
        };
        /** @description Een betrokkene met klantcontact en, als bekend is wie het is, partij. */
        RegistratieInvoer: {
            /** @description Wat de betrokkene opgaf, alleen voor de opvolging van dit klantcontact. (contact details, for the follow-up of this contact only) */
            contactgegevens?: components["schemas"]["Contactgegevens"] | null;
            /** @description Wie de betrokkene is: met een identificator of een gekozen partij. Zonder is de betrokkene ongekend. (who somebody is) */
            identificatie?: (components["schemas"]["Identificator"] & {
                partij?: never;
            }) | (components["schemas"]["GekozenPartij"] & {
                anderePartijIdentificator?: never;
                kvkNummer?: never;
                soort?: never;
                waarde?: never;
            }) | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator?: boolean | null;
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["KlantcontactBijRegistratie"];
            /** @description Waarmee een partij wordt geregistreerd als er geen wordt gevonden. (data of a person or organisation) */
            partijgegevens?: components["schemas"]["Partijgegevens"] | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol: components["schemas"]["Rol"];
        };
        /** @description Wat er gebeurde, met de gegevens of, voor wie niet mag lezen, met verwijzingen. */
        RegistratieOfVerwijzingen: components["schemas"]["Registratie"] | (components["schemas"]["RegistratieVerwijzingen"] & {
            vermoedelijk?: never;
        });
        /** @description Een betrokkene en, als bekend is wie het is, partij. */
        RegistratieOpKlantcontactInvoer: {
            /** @description Wat de betrokkene opgaf, alleen voor de opvolging van dit klantcontact. (contact details, for the follow-up of this contact only) */
            contactgegevens?: components["schemas"]["Contactgegevens"] | null;
            /** @description Wie de betrokkene is: met een identificator of een gekozen partij. Zonder is de betrokkene ongekend. (who somebody is) */
            identificatie?: (components["schemas"]["Identificator"] & {
                partij?: never;
            }) | (components["schemas"]["GekozenPartij"] & {
                anderePartijIdentificator?: never;
                kvkNummer?: never;
                soort?: never;
                waarde?: never;
            }) | null;
            /** @description Of de betrokkene het contact is begonnen. (whether this party began the contact) */
            initiator?: boolean | null;
            /**
             * @deprecated
             * @description Oude spelling van initiator; gelijk daaraan. (old spelling of initiator)
             */
            intitiator?: boolean | null;
            /** @description Waarmee een partij wordt geregistreerd als er geen wordt gevonden. (data of a person or organisation) */
            partijgegevens?: components["schemas"]["Partijgegevens"] | null;
            /** @description De rol in het klantcontact. (role in the contact) */
            rol: components["schemas"]["Rol"];
        };
        /**
         * @description Of een partij is gevonden of geregistreerd, of de betrokkene ongekend bleef.
         * @enum {string}
         */
        RegistratieUitkomst: "partij-gevonden" | "partij-geregistreerd" | "ongekend";
        /** @description Wat er gebeurde, met verwijzingen; voor wie niet mag lezen. */
        RegistratieVerwijzingen: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: components["schemas"]["Verwijzing"];
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: components["schemas"]["Verwijzing"];
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["Verwijzing"] | null;
            /** @description Wat eruit kwam: van een registratie, of van het vergelijken van een veld. (outcome) */
            uitkomst: components["schemas"]["RegistratieUitkomst"];
        };
        /** @description Wat van een rekeningnummer wordt vastgelegd. */
        Rekeningnummergegevens: {
            /** @description Het nummer van de bank van een rekening (BIC). (number of the bank of an account) */
            bic?: string;
            /** @description Het nummer van een bankrekening (IBAN). (number of a bank account) */
            iban: string;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string;
            /**
             * @description Of dit digitale adres de voorkeur heeft; bij ten hoogste één. (whether preferred)
             * @enum {boolean}
             */
            voorkeur?: true;
        };
        /**
         * @description De rol in een klantcontact.
         * @enum {string}
         */
        Rol: "klant" | "vertegenwoordiger";
        /** @description Een van twee partijen die worden voorgesteld om samen te voegen. */
        SamenTeVoegenPartij: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /** @description Wat hier niet staat, en waarom. (what is left out, and why) */
            weggelaten: components["schemas"]["WeggelatenPartijgegevens"][];
        };
        /**
         * @description Een persoon, een organisatie of een contactpersoon bij een organisatie.
         * @enum {string}
         */
        SoortPartij: "persoon" | "organisatie" | "contactpersoon";
        /**
         * @description Een soort gegeven dat is getoond; er kunnen er bij komen.
         * @enum {string}
         */
        SoortRaadplegingRecord: "klantcontact" | "betrokkene" | "partij" | "onderwerpobject" | "actor" | "actorklantcontact" | "bijlage" | "internetaak" | "losseidentificator" | "rekeningnummer" | "vertegenwoordiging" | "categorie" | "categorierelatie" | "werkrelatie";
        /**
         * @description Een soort gegeven waarover een bevinding gaat; er kunnen er bij komen.
         * @enum {string}
         */
        SoortRecord: "klantcontact" | "betrokkene" | "partij" | "andere-partij";
        /**
         * @description Een soort gegeven dat wordt verantwoord; er kunnen er bij komen.
         * @enum {string}
         */
        SoortVerantwoordRecord: "klantcontact" | "betrokkene" | "partij" | "onderwerpobject" | "actor" | "actorklantcontact" | "bijlage" | "internetaak" | "losseidentificator" | "rekeningnummer" | "vertegenwoordiging" | "categorie" | "categorierelatie" | "werkrelatie" | "bevinding" | "toegangstoken";
        /** @description Wat een stap van de reconciliatie deed en hoe lang hij duurde. */
        Stapcijfer: {
            /** @description In hoeveel delen het werk is gedaan. (number of parts) */
            delen: number;
            /** @description Hoeveel gegevens zijn bekeken. (records looked at) */
            gelezen: number;
            /** @description Hoe lang het duurde, in milliseconden. (duration in milliseconds) */
            milliseconden: number;
            /** @description Langs welke gegevens is gelopen. (step of the run) */
            stap: string;
        };
        /** @description Hoe ver een stap van de reconciliatie is. */
        Stapvoortgang: {
            /** @description In hoeveel delen het werk is gedaan. (number of parts) */
            delen: number;
            /** @description Hoeveel delen zijn gedaan. (parts that are done) */
            gedaan: number;
            /** @description Hoeveel gegevens zijn bekeken. (records looked at) */
            gelezen: number;
            /** @description Hoe lang het duurde, in milliseconden. (duration in milliseconds) */
            milliseconden: number;
            /** @description Hoeveel delen niet konden worden gedaan. (parts that failed) */
            mislukt: number;
            /** @description Langs welke gegevens is gelopen. (step of the run) */
            stap: string;
        };
        /** @description Waarin twee samen te voegen partijen elkaar tegenspreken. */
        Tegenstrijdigheden: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["SamenTeVoegenPartij"];
            /** @description De velden waarin de twee partijen elkaar tegenspreken. (the fields in which two partijen contradict each other) */
            tegenstrijdigheden: components["schemas"]["Tegenstrijdigheid"][];
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["SamenTeVoegenPartij"];
        };
        /**
         * Tegenstrijdigheid
         * @description Een veld waarin twee partijen verschillende waarden hebben.
         */
        Tegenstrijdigheid: components["schemas"]["TegenstrijdigheidContactnaam"] | components["schemas"]["TegenstrijdigheidOrganisatienaam"] | components["schemas"]["TegenstrijdigheidBezoekadres"] | components["schemas"]["TegenstrijdigheidCorrespondentieadres"] | components["schemas"]["TegenstrijdigheidVoorkeurskanaal"] | components["schemas"]["TegenstrijdigheidVoorkeurstaal"] | components["schemas"]["TegenstrijdigheidIndicatieActief"];
        /**
         * Tegenstrijdigheid: bezoekadres
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort bezoekadres.
         */
        TegenstrijdigheidBezoekadres: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["BezoekadresMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "bezoekadres";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["BezoekadresMetMoment"];
        };
        /**
         * Tegenstrijdigheid: contactnaam
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort contactnaam.
         */
        TegenstrijdigheidContactnaam: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["ContactnaamMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "contactnaam";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["ContactnaamMetMoment"];
        };
        /**
         * Tegenstrijdigheid: correspondentieadres
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort correspondentieadres.
         */
        TegenstrijdigheidCorrespondentieadres: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["CorrespondentieadresMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "correspondentieadres";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["CorrespondentieadresMetMoment"];
        };
        /**
         * Tegenstrijdigheid: indicatieActief
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort indicatieActief.
         */
        TegenstrijdigheidIndicatieActief: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["IndicatieActiefMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "indicatieActief";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["IndicatieActiefMetMoment"];
        };
        /**
         * Tegenstrijdigheid: organisatienaam
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort organisatienaam.
         */
        TegenstrijdigheidOrganisatienaam: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["OrganisatienaamMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "organisatienaam";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["OrganisatienaamMetMoment"];
        };
        /**
         * Tegenstrijdigheid: voorkeurskanaal
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort voorkeurskanaal.
         */
        TegenstrijdigheidVoorkeurskanaal: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["VoorkeurskanaalMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "voorkeurskanaal";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["VoorkeurskanaalMetMoment"];
        };
        /**
         * Tegenstrijdigheid: voorkeurstaal
         * @description Een veld waarin twee partijen verschillende waarden hebben. Hier van de soort voorkeurstaal.
         */
        TegenstrijdigheidVoorkeurstaal: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: components["schemas"]["VoorkeurstaalMetMoment"];
            /** @description Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is. (whose value is kept without a choice) */
            standaard: ("blijft" | "vervalt") | null;
            /**
             * @description Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer. (field) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            veld: "voorkeurstaal";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: components["schemas"]["VoorkeurstaalMetMoment"];
        };
        /** @description Een token waarmee een programma of mens binnenkomt; nooit het token zelf. */
        Toegangstoken: {
            /** @description Wie het token maakte; null als dat nog niet werd vastgelegd. (who made the token) */
            gemaaktDoor: string | null;
            /**
             * Format: date-time
             * @description Wanneer het token werd gemaakt. (when the token was made)
             */
            gemaaktOp: string;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Wie het token introk; null als dat niet is gebeurd of niet is vastgelegd. (who revoked the token) */
            ingetrokkenDoor: string | null;
            /**
             * Format: date-time
             * @description Wanneer het token werd ingetrokken; null als dat niet is gebeurd. (when the token was revoked)
             */
            ingetrokkenOp: string | null;
            /**
             * Format: date-time
             * @description Wanneer het token het laatst is gebruikt, op de minuut; null: nog nooit. (last use, to the minute)
             */
            laatstGebruiktOp: string | null;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam: string;
            /** @description Wat de aanroeper of het token mag. (what the caller may do) */
            scopes: ("read" | "write" | "register" | "link" | "identify" | "read-secret" | "read-bsn" | "read-confidential" | "reconcile" | "audit" | "erase" | "deliver" | "revoke")[];
            /** @description Hoe het ermee staat. (state) */
            toestand: components["schemas"]["TokenToestand"];
            /**
             * Format: date-time
             * @description Vanaf wanneer het token niet meer geldt; null: tot het wordt ingetrokken. (when the token expires)
             */
            verlooptOp: string | null;
        };
        /** @description Een bladzijde tokens. */
        Toegangstokens: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Toegangstoken"][];
        };
        /**
         * @description Of het token geldt, is verlopen of is ingetrokken.
         * @enum {string}
         */
        TokenToestand: "geldig" | "verlopen" | "ingetrokken";
        /** @description Het gegeven waarmee iets werd gedaan. */
        VerantwoordRecord: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Welke soort dit is. (kind) */
            soort: components["schemas"]["SoortVerantwoordRecord"];
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string | null;
        };
        /** @description Wat is, of zou worden, gewist en geanonimiseerd. */
        Vergetelheid: {
            /** @description Hoeveel er zijn. De eerste duizend staan erbij, met hun klantcontacten. (number of parties to contacts) */
            aantalBetrokkenen: number;
            /** @description De betrokkenen van wie de koppeling en contactgegevens weg zijn, of zouden gaan. (parties to contacts) */
            betrokkenen: components["schemas"]["Verwijzing"][];
            /** @description De klantcontacten waarvan de teksten weg zijn, of zouden gaan. (customer contacts) */
            klantcontacten: components["schemas"]["Verwijzing"][];
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["Verwijzing"];
        };
        /** @description Een partij die vermoedelijk dezelfde persoon of organisatie is als de nieuwe. */
        VermoedelijkeDubbele: {
            /** @description De score in bits vanaf welke een partij wordt genoemd. (score in bits from which a partij is told) */
            drempel: number;
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description De kans dat het klopt, van 0 tot 1, gemeten met verzonnen mensen; ontbreekt waar zij niet is gemeten. (chance that it is right, as generated registers show it) */
            kans?: number;
            /** @description Waarop de bevinding of het vermoeden berust, zonder de gegevens zelf. (what the finding or the likeness rests on) */
            kenmerken: components["schemas"]["Kenmerk"][];
            /** @description Hoe sterk de gegevens overeenkomen, in bits; hoger is waarschijnlijker. (how strongly the data agree, in bits) */
            score: number;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
        };
        /** @description Een partij van wie de gegevens vermoedelijk zijn, met waarom. */
        VermoedelijkePartij: {
            /** @description De kans dat het klopt, van 0 tot 1, gemeten met verzonnen mensen; ontbreekt waar zij niet is gemeten. (chance that it is right, as generated registers show it) */
            kans?: number;
            /** @description Waarop de bevinding of het vermoeden berust, zonder de gegevens zelf. (what the finding or the likeness rests on) */
            kenmerken: components["schemas"]["Kenmerk"][];
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["Partijzicht"];
            /** @description Hoe sterk de gegevens overeenkomen, in bits; hoger is waarschijnlijker. (how strongly the data agree, in bits) */
            score: number;
        };
        /** @description Wie iemand vermoedelijk is, met waarop is gezocht. */
        Vermoeden: {
            /** @description De score in bits vanaf welke een partij wordt genoemd. (score in bits from which a partij is told) */
            drempel: number;
            /** @description De soorten gegevens waarop partijen zijn gezocht; zonder zo een is er niemand gezocht. (kinds of value by which partijen were looked for) */
            gezochtOp: ("email" | "telefoon" | "adres" | "naam")[];
            /** @description Soorten gegevens die te veel partijen delen om iets te zeggen. (kinds of value that too many partijen share) */
            nietVergeleken: ("email" | "telefoon" | "adres" | "naam")[];
            /** @description De partijen van wie het vermoedelijk is, de waarschijnlijkste eerst. (the partijen that it probably is of) */
            partijen: components["schemas"]["VermoedelijkePartij"][];
        };
        /** @description Wat van een vertegenwoordiging wordt vastgelegd. */
        Vertegenwoordiginggegevens: {
            /** @description De partij die wordt vertegenwoordigd. (who is represented) */
            vertegenwoordigdePartij: string;
            /** @description De partij die een andere vertegenwoordigt. (who represents another) */
            vertegenwoordigendePartij: string;
        };
        /** @description Een klantcontact dat vertrouwelijk is, voor wie zijn teksten niet mag zien. */
        VertrouwelijkKlantcontact: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /** @description Of het contact is gelukt; null als dat niet bekend is. (whether the contact succeeded) */
            indicatieContactGelukt: boolean | null;
            /** @description Het kanaal waarlangs het contact verliep. (channel of the contact) */
            kanaal: string;
            /** @description Nummer om te noemen: het volgende van het register, of een dat een programma gaf. (number for people to quote) */
            nummer: string;
            /**
             * Format: date-time
             * @description Wanneer het contact plaatsvond; anders het moment van registratie. (when the contact took place)
             */
            plaatsgevondenOp: string;
            /** @description Het nummer waaronder een ander systeem het kent. (number by which another system knows it) */
            referentienummer: string | null;
            /**
             * Format: date-time
             * @description Wanneer het register dit vastlegde. (when it was recorded)
             */
            registratiedatum: string;
            /** @description Taal van het contact, ISO 639-2. (language of the contact) */
            taal: string | null;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
            /** @description Of er na het contact meer is gedaan; null als dat niet bekend is. (whether more was done after the contact) */
            verdereActieOndernomen: boolean | null;
            /** @description De versie van het gegeven, voor If-Match: "3" bij versie 3. (version of the record, for If-Match) */
            versie: number;
            /**
             * @description Of het klantcontact vertrouwelijk is. (whether confidential)
             * @enum {boolean}
             */
            vertrouwelijk: true;
            /** @description Wat hier niet staat, en waarom. (what is left out, and why) */
            weggelaten: components["schemas"]["WeggelatenTekst"][];
            /** @description Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt. (what another program gave that can't be used whole, as it came, by field) */
            zoalsOntvangen: components["schemas"]["OntvangenVanKlantcontact"] | null;
        };
        /** @description Een verwijzing naar een ander gegeven. */
        Verwijzing: {
            /**
             * Format: uuid
             * @description Het id, een UUID. (identifier)
             */
            id: string;
            /**
             * Format: uri
             * @description Het adres van dit gegeven. (address of the record)
             */
            url: string;
        };
        /**
         * Vindplaats
         * @description Een partij of betrokkene met een digitaal adres.
         */
        Vindplaats: components["schemas"]["VindplaatsPartij"] | components["schemas"]["VindplaatsBetrokkene"];
        /**
         * Vindplaats: betrokkene
         * @description Een betrokkene die het digitale adres opgaf.
         */
        VindplaatsBetrokkene: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: components["schemas"]["Betrokkene"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "betrokkene";
        };
        /** @description Een bladzijde partijen en betrokkenen met een digitaal adres. */
        Vindplaatsen: {
            /** @description Het aantal in de hele lijst, als daarom is gevraagd. (number of items in the whole list) */
            count?: number;
            /**
             * Format: uri
             * @description Adres van de volgende bladzijde. (next page)
             */
            next: string | null;
            /**
             * Format: uri
             * @description Adres van de vorige bladzijde. (previous page)
             */
            previous: string | null;
            /** @description De gegevens op deze bladzijde. (items of this page) */
            results: components["schemas"]["Vindplaats"][];
        };
        /**
         * Vindplaats: partij
         * @description Een partij met het digitale adres.
         */
        VindplaatsPartij: {
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: components["schemas"]["Partijzicht"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "partij";
        };
        /** @description Een digitaal adres dat de voorkeur heeft, en wanneer het is gegeven. */
        VoorkeurskanaalMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["DigitaalAdres"] | null;
        };
        /** @description Een taal. */
        Voorkeurstaal: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string;
        };
        /** @description Een taal. Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken. */
        VoorkeurstaalInvoer: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string | null;
        };
        /** @description Een voorkeurstaal, en van wie zij komt. */
        VoorkeurstaalMetBron: {
            /** @description Van wie de waarde komt: de betrokkene zelf of de partij. (source of the value) */
            bron: components["schemas"]["Bron"];
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Voorkeurstaal"];
        };
        /** @description Een voorkeurstaal, en wanneer zij is gegeven. */
        VoorkeurstaalMetMoment: {
            /**
             * Format: date-time
             * @description Wanneer de waarde is gegeven; null als dat onbekend is. (when the value was given)
             */
            gegevenOp: string | null;
            /** @description De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien. (value) */
            waarde: components["schemas"]["Voorkeurstaal"] | null;
        };
        /** @description Een taal. Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, en al het andere vervangt. */
        VoorkeurstaalWijziging: {
            /** @description Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout. (stable code) */
            code?: string;
            /** @description De naam: bij een code de Nederlandse naam daarvan. (name) */
            naam?: string | null;
        };
        /**
         * Voorstel
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd.
         */
        Voorstel: components["schemas"]["VoorstelKoppelen"] | components["schemas"]["VoorstelOntkoppelen"] | components["schemas"]["VoorstelSamenvoegen"] | components["schemas"]["VoorstelAfwijkingVerwijderen"] | components["schemas"]["VoorstelNormaliseren"] | components["schemas"]["VoorstelBetrokkeneVerwijderen"] | components["schemas"]["VoorstelAdressenVerwijderen"] | components["schemas"]["VoorstelAnonimiseren"] | components["schemas"]["VoorstelOvernemen"];
        /**
         * Voorstel: adressen-verwijderen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort adressen-verwijderen.
         */
        VoorstelAdressenVerwijderen: {
            /** @description Van wie de digitale adressen waren. (whose digital addresses these were) */
            eigenaar: components["schemas"]["Recordverwijzing"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "adressen-verwijderen";
        };
        /**
         * Voorstel: afwijking-verwijderen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort afwijking-verwijderen.
         */
        VoorstelAfwijkingVerwijderen: {
            /** @description De soorten contactgegevens die de betrokkene alleen voor dit klantcontact gaf. (kinds of contact details given for this contact only) */
            afwijkingen: components["schemas"]["Afwijking"][];
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "afwijking-verwijderen";
        };
        /**
         * Voorstel: anonimiseren
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort anonimiseren.
         */
        VoorstelAnonimiseren: {
            /** @description Het klantcontact waar dit bij hoort (B1). (customer contact) */
            klantcontact: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "anonimiseren";
        };
        /**
         * Voorstel: betrokkene-verwijderen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort betrokkene-verwijderen.
         */
        VoorstelBetrokkeneVerwijderen: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "betrokkene-verwijderen";
        };
        /**
         * Voorstel: koppelen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort koppelen.
         */
        VoorstelKoppelen: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: string;
            /** @description De gronden die het beleid kan noemen om zonder een mens te koppelen, voor zover zij hier opgaan. (grounds on which the policy may link) */
            gronden: components["schemas"]["Koppelgrond"][];
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "koppelen";
        };
        /**
         * Voorstel: normaliseren
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort normaliseren.
         */
        VoorstelNormaliseren: {
            /** @description Het gegeven waarover het gaat. (the record) */
            record: components["schemas"]["Recordverwijzing"];
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "normaliseren";
        };
        /**
         * Voorstel: ontkoppelen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort ontkoppelen.
         */
        VoorstelOntkoppelen: {
            /** @description De betrokkene, of het id daarvan. (party to a contact) */
            betrokkene: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "ontkoppelen";
        };
        /**
         * Voorstel: overnemen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort overnemen.
         */
        VoorstelOvernemen: {
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "overnemen";
        };
        /**
         * Voorstel: samenvoegen
         * @description Wat er gebeurt als de bevinding wordt geaccepteerd. Hier van de soort samenvoegen.
         */
        VoorstelSamenvoegen: {
            /** @description De partij die blijft: haar id, of wat bij haar hoort. (the record that stays) */
            blijft: string;
            /**
             * @description Welke soort dit is. (kind) (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            soort: "samenvoegen";
            /** @description De partij die in de andere opgaat: haar id, of wat bij haar hoort. (the record that goes into the other) */
            vervalt: string;
        };
        /** @description Hoe ver een reconciliatie is. */
        Voortgang: {
            /** @description Wat elke stap deed en hoe lang hij duurde. (steps of the run) */
            stappen: components["schemas"]["Stapvoortgang"][];
            /**
             * @description Hoe het ermee staat. (state)
             * @enum {string}
             */
            toestand: "loopt" | "klaar" | "deels-mislukt" | "afgebroken";
        };
        /** @description Een soort contactgegevens die hier niet staat, en waarom. */
        WeggelatenContactgegeven: {
            /**
             * @description Waarom. (reason)
             * @enum {string}
             */
            reden: "overschreven-door-betrokkene" | "partij-niet-actief" | "geheimhouding";
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "naam" | "organisatienaam" | "bezoekadres" | "correspondentieadres" | "digitaalAdres" | "voorkeurstaal" | "partijgegevens";
            /** @description email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen. (kind of digital address) */
            soortDigitaalAdres?: string;
        };
        /** @description Een tekst van een internetaak die hier niet staat, en waarom. */
        WeggelatenInternetaak: {
            /**
             * @description Waarom. (reason)
             * @enum {string}
             */
            reden: "vertrouwelijk";
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "gevraagdeHandeling" | "toelichting";
        };
        /** @description Dat de gegevens van de partij hier niet staan, en waarom. */
        WeggelatenPartijgegevens: {
            /**
             * @description Waarom. (reason)
             * @enum {string}
             */
            reden: "geheimhouding";
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "partijgegevens";
        };
        /** @description Een tekst die hier niet staat, en waarom. */
        WeggelatenTekst: {
            /**
             * @description Waarom. (reason)
             * @enum {string}
             */
            reden: "vertrouwelijk";
            /**
             * @description Welke soort dit is. (kind)
             * @enum {string}
             */
            soort: "onderwerp" | "inhoud";
        };
        /** @description Hoe sterk twee records overeenkomen, en hoe waarschijnlijk het is dat het er een is. */
        Weging: {
            /** @description De score in bits vanaf welke een partij wordt genoemd. (score in bits from which a partij is told) */
            drempel: number;
            /** @description De kans dat het klopt, van 0 tot 1, gemeten met verzonnen mensen; ontbreekt waar zij niet is gemeten. (chance that it is right, as generated registers show it) */
            kans?: number;
            /** @description De partij; alleen bij een gekende betrokkene (B5). (known person or organisation) */
            partij?: string;
            /** @description Hoe sterk de gegevens overeenkomen, in bits; hoger is waarschijnlijker. (how strongly the data agree, in bits) */
            score: number;
        };
        /** @description Voor welke organisatie een contactpersoon werkt. */
        Werkrelatiegegevens: {
            /** @description De contactpersoon die voor een organisatie werkt. (who works for an organisation) */
            contactpersoon: string;
            /** @description De organisatie waarvoor de contactpersoon werkt. (the organisation somebody works for) */
            organisatie: string;
        };
    };
    responses: never;
    parameters: {
        /** @description Het id van het digitale adres, een UUID. */
        DigitaalAdres: string;
        /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
        Doelbinding: string;
        /** @description Het id, een UUID. */
        Id: string;
        /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
        IdempotencyKey: string;
        /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
        IfMatch: string;
        /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description De volledige versie van de API. */
        "API-Version": string;
        /** @description De versie van dit gegeven, voor If-Match en If-None-Match. */
        ETag: string;
        /** @description true: het antwoord hoort bij een eerder verzoek met deze Idempotency-Key, en er is niets opnieuw gedaan. Anders ontbreekt dit veld. */
        "Idempotent-Replayed": string;
        /** @description Het adres van wat is gemaakt, of waaraan te zien is of het werk is gedaan. */
        Location: string;
        /** @description Hoeveel er van het quotum over is (r), en na hoeveel seconden het er weer helemaal is (t). Zonder dit veld is er geen grens. */
        RateLimit: string;
        /** @description Het quotum: hoeveel verzoeken (q) in hoeveel seconden (w). Het heet default, of aanmelden zolang niet vaststaat wie het verzoek doet. */
        "RateLimit-Policy": string;
        /** @description Na hoeveel seconden opnieuw proberen zin heeft. */
        "Retry-After": string;
        /** @description Hoe u zich aanmeldt. */
        "WWW-Authenticate": string;
        /** @description Het kenmerk van dit verzoek, ook in het logboek. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
/** The calls of the API by their `operationId`. */
export interface operations {
    zoekBetrokkenen: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Welke verwijzingen in hun geheel worden gegeven. */
                expand?: ("klantcontact" | "partij")[];
                /** @description Alleen gekende, of alleen ongekende betrokkenen. */
                gekend?: boolean;
                /** @description Alleen wie het contact begon, of juist niet. */
                initiator?: boolean;
                /** @description Alleen betrokkenen bij dit klantcontact. */
                klantcontact?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Alleen betrokkenen van deze partij. */
                partij?: string;
                /** @description Alleen klantcontacten voor dit moment. */
                plaatsgevondenTot?: string;
                /** @description Alleen klantcontacten op of na dit moment. */
                plaatsgevondenVanaf?: string;
                /** @description Alleen betrokkenen in deze rol. */
                rol?: components["schemas"]["Rol"];
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "plaatsgevondenOp" | "-plaatsgevondenOp" | "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Betrokkenen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    maakBetrokkene: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BetrokkeneInvoer"];
            };
        };
        responses: {
            /** @description De betrokkene. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetrokkeneOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Een verwijzing wijst nergens naar (`verwijzing-onbekend`). De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "verwijzing-onbekend" | "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesBetrokkene: {
        parameters: {
            query?: {
                /** @description Welke verwijzingen in hun geheel worden gegeven. */
                expand?: ("klantcontact" | "partij")[];
            };
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De betrokkene. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Betrokkene"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    vervangBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BetrokkeneVervanging"];
            };
        };
        responses: {
            /** @description De gewijzigde betrokkene. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetrokkeneOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Het klantcontact van een betrokkene verandert nooit (`klantcontact-onveranderlijk`). De partij verandert alleen door koppelen of ontkoppelen (`partij-alleen-via-koppelen`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-onveranderlijk" | "partij-alleen-via-koppelen";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    verwijderBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwijderd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    wijzigBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BetrokkeneWijziging"];
                "application/merge-patch+json": components["schemas"]["BetrokkeneWijziging"];
            };
        };
        responses: {
            /** @description De gewijzigde betrokkene. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetrokkeneOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Het klantcontact van een betrokkene verandert nooit (`klantcontact-onveranderlijk`). De partij verandert alleen door koppelen of ontkoppelen (`partij-alleen-via-koppelen`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-onveranderlijk" | "partij-alleen-via-koppelen";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesAudittrailVanBetrokkene: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handelingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    bepaalContactgegevens: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De contactgegevens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactgegevensVoorOpvolging"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekDigitaleAdressenVanBetrokkene: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De digitale adressen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaleAdressen"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    voegDigitaalAdresToeVanBetrokkene: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitaalAdresMetVoorkeurInvoer"];
            };
        };
        responses: {
            /** @description Het digitale adres. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeurOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het digitale adres staat er al (`digitaal-adres-dubbel`). Er zijn te veel digitale adressen (`digitale-adressen-te-veel`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "digitaal-adres-dubbel" | "digitale-adressen-te-veel";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesDigitaalAdresVanBetrokkene: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het digitale adres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeur"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    verwijderDigitaalAdresVanBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwijderd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    wijzigDigitaalAdresVanBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitaalAdresMetVoorkeurWijziging"];
                "application/merge-patch+json": components["schemas"]["DigitaalAdresMetVoorkeurWijziging"];
            };
        };
        responses: {
            /** @description Het gewijzigde digitale adres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeurOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het digitale adres staat er al (`digitaal-adres-dubbel`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "digitaal-adres-dubbel";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    koppelBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Koppeling"];
            };
        };
        responses: {
            /** @description Wat er gebeurde, en wat er nu is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistratieOfVerwijzingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De betrokkene is al aan een andere partij gekoppeld (`al-gekoppeld`). Een andere partij heeft deze identificator (`identificator-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "al-gekoppeld" | "identificator-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Een verwijzing wijst nergens naar (`verwijzing-onbekend`). Partijgegevens zijn nodig (`partijgegevens-vereist`). Partijgegevens en identificatie spreken elkaar tegen (`identificator-tegenstrijdig`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "verwijzing-onbekend" | "partijgegevens-vereist" | "identificator-tegenstrijdig";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    ontkoppelBetrokkene: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De betrokkene, nu ongekend. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetrokkeneOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Betrokkene niet gevonden (`betrokkene-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "betrokkene-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De betrokkene is niet gekoppeld (`niet-gekoppeld`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-gekoppeld";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesRaadplegingenVanBetrokkene: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raadplegingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekBetrokkenenOpPersoonsgegeven: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Welke verwijzingen in hun geheel worden gegeven. */
                expand?: ("klantcontact" | "partij")[];
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "plaatsgevondenOp" | "-plaatsgevondenOp" | "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BetrokkenenZoekvraag"];
            };
        };
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Betrokkenen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekBevindingen: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Alleen bevindingen van deze ernst. */
                ernst?: "fout" | "waarschuwing" | "suggestie";
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Alleen bevindingen die deze reconciliatie het laatst zag. */
                reconciliatie?: string;
                /** @description Alleen bevindingen over het gegeven met dit id. */
                record?: string;
                /** @description Alleen bevindingen van deze regel. */
                regel?: "dubbele-partij-identificator" | "dubbele-partij-vermoeden" | "mogelijke-partij" | "meer-mogelijke-partijen" | "tegenstrijdige-koppeling" | "koppeling-zonder-grond" | "gekozen-tijdens-samenvoeging" | "overbodige-afwijking" | "verouderde-afwijking" | "onbereikbaar" | "niet-actieve-partij" | "geheim-en-afwijkend" | "geen-betrokkene" | "geen-initiator" | "meer-initiators" | "zelfde-partij-dubbel" | "vertegenwoordiger-zonder-klant" | "ongeldige-waarde" | "ontvangen-onbruikbaar" | "gegevens-van-partij-in-ongekende" | "verweesd-adres" | "bewaartermijn-verstreken" | "ontbreekt-hier" | "ontbreekt-daar" | "verschilt";
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "gevondenOp" | "-gevondenOp";
                /** @description Alleen bevindingen in deze toestand. */
                toestand?: "open" | "geaccepteerd" | "afgewezen" | "opgelost";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bevindingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesBevinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De bevinding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bevinding"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Bevinding niet gevonden (`bevinding-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "bevinding-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesAudittrailVanBevinding: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handelingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    besluitOverBevinding: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BesluitInvoer"];
            };
        };
        responses: {
            /** @description De bevinding met het besluit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bevinding"];
                };
            };
            /** @description Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan te zien is of het is gedaan. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Bevinding niet gevonden (`bevinding-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "bevinding-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Over de bevinding is al besloten (`bevinding-niet-open`). De bevinding is niet afgewezen (`bevinding-niet-afgewezen`). De bevinding stelt niets voor dat hier kan worden uitgevoerd (`bevinding-zonder-voorstel`). De bevinding klopt niet meer (`bevinding-verouderd`). De bevinding is niet ongedaan te maken (`bevinding-niet-ongedaan-te-maken`). Wat zou worden teruggedraaid is sindsdien gewijzigd (`bevinding-sindsdien-gewijzigd`). De bevinding stelt geen samenvoeging voor (`bevinding-zonder-samenvoeging`). De partijen kunnen niet worden samengevoegd (`samenvoegen-geweigerd`). De keuzes passen niet bij de tegenstrijdigheden (`keuzes-ongeldig`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "bevinding-niet-open" | "bevinding-niet-afgewezen" | "bevinding-zonder-voorstel" | "bevinding-verouderd" | "bevinding-niet-ongedaan-te-maken" | "bevinding-sindsdien-gewijzigd" | "bevinding-zonder-samenvoeging" | "samenvoegen-geweigerd" | "keuzes-ongeldig";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesTegenstrijdigheden: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De tegenstrijdigheden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tegenstrijdigheden"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Bevinding niet gevonden (`bevinding-niet-gevonden`). Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "bevinding-niet-gevonden" | "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Over de bevinding is al besloten (`bevinding-niet-open`). De bevinding stelt geen samenvoeging voor (`bevinding-zonder-samenvoeging`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "bevinding-niet-open" | "bevinding-zonder-samenvoeging";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekOpDigitaalAdres: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Welke verwijzingen in hun geheel worden gegeven. */
                expand?: ("klantcontact" | "partij")[];
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitaalAdresZoekvraag"];
            };
        };
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vindplaatsen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekKlantcontacten: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Alleen klantcontacten langs dit kanaal. */
                kanaal?: string;
                /** @description Alleen het gegeven met dit nummer. */
                nummer?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Alleen klantcontacten voor dit moment. */
                plaatsgevondenTot?: string;
                /** @description Alleen klantcontacten op of na dit moment. */
                plaatsgevondenVanaf?: string;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "plaatsgevondenOp" | "-plaatsgevondenOp" | "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Klantcontacten"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    registreerKlantcontact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Klantcontactgegevens"];
            };
        };
        responses: {
            /** @description Het geregistreerde klantcontact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KlantcontactOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een ander gegeven heeft dit nummer (`nummer-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "nummer-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesKlantcontact: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het klantcontact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Klantcontactzicht"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    vervangKlantcontact: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KlantcontactVervanging"];
            };
        };
        responses: {
            /** @description Het gewijzigde klantcontact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KlantcontactOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een ander gegeven heeft dit nummer (`nummer-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "nummer-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    verwijderKlantcontact: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwijderd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    wijzigKlantcontact: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KlantcontactWijziging"];
                "application/merge-patch+json": components["schemas"]["KlantcontactWijziging"];
            };
        };
        responses: {
            /** @description Het gewijzigde klantcontact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KlantcontactOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een ander gegeven heeft dit nummer (`nummer-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "nummer-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesAudittrailVanKlantcontact: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handelingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekBetrokkenenBijKlantcontact: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Welke verwijzingen in hun geheel worden gegeven. */
                expand?: ("klantcontact" | "partij")[];
                /** @description Alleen gekende, of alleen ongekende betrokkenen. */
                gekend?: boolean;
                /** @description Alleen wie het contact begon, of juist niet. */
                initiator?: boolean;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Alleen betrokkenen van deze partij. */
                partij?: string;
                /** @description Alleen klantcontacten voor dit moment. */
                plaatsgevondenTot?: string;
                /** @description Alleen klantcontacten op of na dit moment. */
                plaatsgevondenVanaf?: string;
                /** @description Alleen betrokkenen in deze rol. */
                rol?: components["schemas"]["Rol"];
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "plaatsgevondenOp" | "-plaatsgevondenOp" | "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Betrokkenen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    registreerBetrokkeneBijKlantcontact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistratieOpKlantcontactInvoer"];
            };
        };
        responses: {
            /** @description Wat er gebeurde, en wat er nu is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registratie"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Klantcontact niet gevonden (`klantcontact-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "klantcontact-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een andere partij heeft deze identificator (`identificator-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "identificator-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Een verwijzing wijst nergens naar (`verwijzing-onbekend`). Partijgegevens zijn nodig (`partijgegevens-vereist`). Partijgegevens en identificatie spreken elkaar tegen (`identificator-tegenstrijdig`). De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "verwijzing-onbekend" | "partijgegevens-vereist" | "identificator-tegenstrijdig" | "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesRaadplegingenVanKlantcontact: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raadplegingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekOnbestelbareGebeurtenissen: {
        parameters: {
            query?: {
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnbestelbareGebeurtenissen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    laatGebeurtenisVallen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zij is weg. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Onbestelbare gebeurtenis niet gevonden (`onbestelbare-gebeurtenis-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "onbestelbare-gebeurtenis-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    probeerGebeurtenisOpnieuw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zij wordt weer geprobeerd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Onbestelbare gebeurtenis niet gevonden (`onbestelbare-gebeurtenis-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "onbestelbare-gebeurtenis-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekPartijen: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Alleen het gegeven met dit nummer. */
                nummer?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Alleen partijen van deze soort. */
                soortPartij?: "persoon" | "organisatie" | "contactpersoon";
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partijen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    registreerPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Partijgegevens"];
            };
        };
        responses: {
            /** @description De geregistreerde partij. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartijOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een andere partij heeft deze identificator (`identificator-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "identificator-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De partij. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partijzicht"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    vervangPartij: {
        parameters: {
            query?: {
                /** @description Wat een andere identificator betekent voor wie erop is gekoppeld: correctie (zij blijven gekoppeld) of andere-persoon (zij worden ontkoppeld). */
                identificatorwijziging?: "correctie" | "andere-persoon";
            };
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartijVervanging"];
            };
        };
        responses: {
            /** @description De gewijzigde partij. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartijOfVerwijzing"];
                };
            };
            /** @description Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan te zien is of het is gedaan. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een andere partij heeft deze identificator (`identificator-bezet`). Betrokkenen zijn gekoppeld op de identificator die verandert (`identificatorwijziging-vereist`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "identificator-bezet" | "identificatorwijziging-vereist";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De soort van een partij verandert nooit (`soort-partij-onveranderlijk`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "soort-partij-onveranderlijk";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    verwijderPartij: {
        parameters: {
            query?: {
                /** @description Wat er met de betrokkenen van de partij gebeurt: weigeren (standaard) of eerst ontkoppelen. */
                betrokkenen?: "weigeren" | "ontkoppelen";
            };
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan te zien is of het is gedaan. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Verwijderd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De partij heeft betrokkenen (`partij-heeft-betrokkenen`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-heeft-betrokkenen";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    wijzigPartij: {
        parameters: {
            query?: {
                /** @description Wat een andere identificator betekent voor wie erop is gekoppeld: correctie (zij blijven gekoppeld) of andere-persoon (zij worden ontkoppeld). */
                identificatorwijziging?: "correctie" | "andere-persoon";
            };
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartijWijziging"];
                "application/merge-patch+json": components["schemas"]["PartijWijziging"];
            };
        };
        responses: {
            /** @description De gewijzigde partij. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartijOfVerwijzing"];
                };
            };
            /** @description Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan te zien is of het is gedaan. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een andere partij heeft deze identificator (`identificator-bezet`). Betrokkenen zijn gekoppeld op de identificator die verandert (`identificatorwijziging-vereist`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "identificator-bezet" | "identificatorwijziging-vereist";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De soort van een partij verandert nooit (`soort-partij-onveranderlijk`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "soort-partij-onveranderlijk";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesAudittrailVanPartij: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handelingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekDigitaleAdressenVanPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De digitale adressen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaleAdressen"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    voegDigitaalAdresToeVanPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitaalAdresMetVoorkeurInvoer"];
            };
        };
        responses: {
            /** @description Het digitale adres. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeurOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het digitale adres staat er al (`digitaal-adres-dubbel`). Er zijn te veel digitale adressen (`digitale-adressen-te-veel`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "digitaal-adres-dubbel" | "digitale-adressen-te-veel";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesDigitaalAdresVanPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het digitale adres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeur"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    verwijderDigitaalAdresVanPartij: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verwijderd. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    wijzigDigitaalAdresVanPartij: {
        parameters: {
            query?: never;
            header: {
                /** @description De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *. */
                "If-Match": components["parameters"]["IfMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id van het digitale adres, een UUID. */
                digitaalAdres: components["parameters"]["DigitaalAdres"];
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigitaalAdresMetVoorkeurWijziging"];
                "application/merge-patch+json": components["schemas"]["DigitaalAdresMetVoorkeurWijziging"];
            };
        };
        responses: {
            /** @description Het gewijzigde digitale adres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigitaalAdresMetVoorkeurOfVerwijzing"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). Digitaal adres niet gevonden (`digitaal-adres-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden" | "digitaal-adres-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het digitale adres staat er al (`digitaal-adres-dubbel`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "digitaal-adres-dubbel";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description De versie is verouderd (`versie-verouderd`). Een zwakke ETag past niet in If-Match (`if-match-zwak`). */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "versie-verouderd" | "if-match-zwak";
                        /** @constant */
                        status: 412;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description If-Match is verplicht (`if-match-vereist`). */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "if-match-vereist";
                        /** @constant */
                        status: 428;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekInternetakenVanPartij: {
        parameters: {
            query?: {
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat nog te doen is, of een deel daarvan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInternetaken"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    geefInzage: {
        parameters: {
            query?: {
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alles over de partij, of een deel daarvan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inzage"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesRaadplegingenVanPartij: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raadplegingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    beproefVergetelheid: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat er zou worden gewist en geanonimiseerd. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vergetelheid"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    vergeetPartij: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat is gewist en geanonimiseerd. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vergetelheid"];
                };
            };
            /** @description Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan te zien is of het is gedaan. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Partij niet gevonden (`partij-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "partij-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekVermoedelijkePartijen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contactgegevens"];
            };
        };
        responses: {
            /** @description Ten hoogste tien partijen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vermoeden"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekPartijenOpPersoonsgegeven: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "registratiedatum" | "-registratiedatum";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartijenZoekvraag"];
            };
        };
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partijen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    lijstProbleemsoorten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle problemen, naar status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Probleemsoorten"];
                };
            };
            /** @description Ongeldig verzoek (`host-ongeldig`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "host-ongeldig";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
        };
    };
    leesProbleemsoort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De code van het probleem. */
                code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "host-ongeldig" | "verzoek-onleesbaar" | "verzoek-afgebroken" | "methode-niet-toegestaan" | "antwoordvorm-onmogelijk" | "verzoek-te-traag" | "te-groot" | "mediatype-onbekend" | "if-match-zwak" | "if-match-vereist" | "headers-te-groot" | "niet-gevonden" | "klantcontact-niet-gevonden" | "partij-niet-gevonden" | "betrokkene-niet-gevonden" | "digitaal-adres-niet-gevonden" | "bevinding-niet-gevonden" | "raadpleging-niet-gevonden" | "reconciliatie-niet-gevonden" | "onbestelbare-gebeurtenis-niet-gevonden" | "token-niet-gevonden" | "token-al-ingetrokken" | "eigen-token" | "al-gekoppeld" | "niet-gekoppeld" | "digitaal-adres-dubbel" | "digitale-adressen-te-veel" | "identificator-bezet" | "nummer-bezet" | "identificatorwijziging-vereist" | "partij-heeft-betrokkenen" | "bevinding-niet-open" | "bevinding-niet-afgewezen" | "bevinding-zonder-voorstel" | "bevinding-verouderd" | "bevinding-niet-ongedaan-te-maken" | "bevinding-sindsdien-gewijzigd" | "bevinding-zonder-samenvoeging" | "keuzes-ongeldig" | "samenvoegen-geweigerd" | "antwoord-vervallen" | "versie-verouderd" | "verwijzing-onbekend" | "klantcontact-onveranderlijk" | "partij-alleen-via-koppelen" | "soort-partij-onveranderlijk" | "partijgegevens-vereist" | "identificator-tegenstrijdig" | "idempotency-key-hergebruikt" | "niet-aangemeld" | "geen-recht" | "te-veel-verzoeken" | "interne-fout" | "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wat het probleem betekent en wat de aanroeper kan doen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Probleemsoort"];
                };
            };
            /** @description Ongeldig verzoek (`host-ongeldig`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "host-ongeldig";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet gevonden (`niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
        };
    };
    leesRaadpleging: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De raadpleging. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaadplegingMetRecords"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Raadpleging niet gevonden (`raadpleging-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "raadpleging-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekRaadplegingen: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaadplegingenZoekvraag"];
            };
        };
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raadplegingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesRechten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De rechten van de aanroeper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rechten"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekReconciliaties: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "begonnen" | "-begonnen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliaties"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesReconciliatie: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De reconciliatie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliatie"];
                };
            };
            /** @description Niet veranderd sinds de gegeven ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Reconciliatie niet gevonden (`reconciliatie-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "reconciliatie-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesVoortgang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De voortgang. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voortgang"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Reconciliatie niet gevonden (`reconciliatie-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "reconciliatie-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    registreerBetrokkene: {
        parameters: {
            query?: {
                /** @description Of het antwoord bij een ongekende ook zegt wie het vermoedelijk is. */
                vermoedelijk?: boolean;
            };
            header?: {
                /** @description Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde antwoord en doet niets dubbel. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistratieInvoer"];
            };
        };
        responses: {
            /** @description Wat er gebeurde, en wat er nu is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistratieOfVerwijzingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Een andere partij heeft deze identificator (`identificator-bezet`). Een ander gegeven heeft dit nummer (`nummer-bezet`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "identificator-bezet" | "nummer-bezet";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het eerdere antwoord is vervallen (`antwoord-vervallen`). */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoord-vervallen";
                        /** @constant */
                        status: 410;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Een verwijzing wijst nergens naar (`verwijzing-onbekend`). Partijgegevens zijn nodig (`partijgegevens-vereist`). Partijgegevens en identificatie spreken elkaar tegen (`identificator-tegenstrijdig`). De Idempotency-Key is voor een ander verzoek gebruikt (`idempotency-key-hergebruikt`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "verwijzing-onbekend" | "partijgegevens-vereist" | "identificator-tegenstrijdig" | "idempotency-key-hergebruikt";
                        /** @constant */
                        status: 422;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    zoekTokens: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "gemaaktOp" | "-gemaaktOp";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegangstokens"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    leesAudittrailVanToken: {
        parameters: {
            query?: {
                /** @description Of het aantal in de hele lijst erbij moet. */
                count?: boolean;
                /** @description Van waar de lijst verdergaat; uit next of previous. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan; standaard 100. */
                pageSize?: number;
                /** @description Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg. */
                sort?: "op" | "-op";
            };
            header?: {
                /** @description Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat het antwoord toont. */
                "X-Doelbinding"?: components["parameters"]["Doelbinding"];
            };
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Een bladzijde. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handelingen"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Het antwoord kan niet worden verantwoord (`verantwoording-onbereikbaar`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "verantwoording-onbereikbaar" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
    trekTokenIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Het id, een UUID. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Intrekking"];
            };
        };
        responses: {
            /** @description Het ingetrokken token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toegangstoken"];
                };
            };
            /** @description Ongeldige invoer (`ongeldige-invoer`). Geen geldige JSON (`json-ongeldig`). Te diep genest (`te-diep-genest`). Te veel gegevens in de body (`te-veel-gegevens`). Het verzoek is niet in zijn geheel ontvangen (`verzoek-afgebroken`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "ongeldige-invoer" | "json-ongeldig" | "te-diep-genest" | "te-veel-gegevens" | "verzoek-afgebroken";
                        /** @constant */
                        status: 400;
                    };
                };
            };
            /** @description Niet aangemeld (`niet-aangemeld`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "niet-aangemeld";
                        /** @constant */
                        status: 401;
                    };
                };
            };
            /** @description De aanroeper heeft hiervoor geen recht (`geen-recht`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "geen-recht";
                        /** @constant */
                        status: 403;
                    };
                };
            };
            /** @description Token niet gevonden (`token-niet-gevonden`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "token-niet-gevonden";
                        /** @constant */
                        status: 404;
                    };
                };
            };
            /** @description Gevraagde antwoordvorm is niet mogelijk (`antwoordvorm-onmogelijk`). */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "antwoordvorm-onmogelijk";
                        /** @constant */
                        status: 406;
                    };
                };
            };
            /** @description Het token is al ingetrokken (`token-al-ingetrokken`). Met dit token bent u zelf binnen (`eigen-token`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "token-al-ingetrokken" | "eigen-token";
                        /** @constant */
                        status: 409;
                    };
                };
            };
            /** @description Het verzoek is te groot (`te-groot`). */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-groot";
                        /** @constant */
                        status: 413;
                    };
                };
            };
            /** @description Dit mediatype wordt niet ondersteund (`mediatype-onbekend`). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "mediatype-onbekend";
                        /** @constant */
                        status: 415;
                    };
                };
            };
            /** @description Te veel verzoeken (`te-veel-verzoeken`). */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "te-veel-verzoeken";
                        /** @constant */
                        status: 429;
                    };
                };
            };
            /** @description Interne fout (`interne-fout`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "interne-fout";
                        /** @constant */
                        status: 500;
                    };
                };
            };
            /** @description Het register is niet bereikbaar (`register-onbereikbaar`). Het register neemt geen wijzigingen aan (`register-alleen-lezen`). De database is nog niet bijgewerkt (`migraties-ontbreken`). Deze versie van de dienst is te oud voor de database (`programma-verouderd`). Aanmelden is nu niet mogelijk (`aanmelding-onbereikbaar`). Het duurde te lang (`te-lang-bezig`). De dienst wordt afgesloten (`wordt-afgesloten`). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"] & {
                        /** @enum {string} */
                        code: "register-onbereikbaar" | "register-alleen-lezen" | "migraties-ontbreken" | "programma-verouderd" | "aanmelding-onbereikbaar" | "te-lang-bezig" | "wordt-afgesloten";
                        /** @constant */
                        status: 503;
                    };
                };
            };
        };
    };
}
