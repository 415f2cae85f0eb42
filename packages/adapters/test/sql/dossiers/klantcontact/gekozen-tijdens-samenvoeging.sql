-- betrokkene
betrokkene.grond_misschien is not null
