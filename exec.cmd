@rem The scripts of package.json replace their shell by `exec`, which the shell of Windows does not have.
@%*
