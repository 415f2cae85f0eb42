// npm runs this before it packs the folder with the sources, which Node would refuse in node_modules.
console.error("These are the sources. Build the package, and pack or publish its folder dist: npm run pack")
process.exit(1)
