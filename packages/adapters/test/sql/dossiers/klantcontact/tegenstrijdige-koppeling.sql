-- betrokkene
betrokkene.contactnaam <> partij.contactnaam
or betrokkene.organisatienaam <> partij.organisatienaam
