#!/usr/bin/env node
/* Starts the command line on whatever Node the machine has; in a checkout it installs and builds first when it must. */
'use strict'
var path = require('path')
var url = require('url')
var checkout = require('./checkout.cjs')

if (checkout.isCheckout()) {
  checkout.install()
  checkout.build()
}
var main = path.join(checkout.ROOT, 'dist', 'main.js')
if (checkout.isNewEnough(process.versions.node)) import(url.pathToFileURL(main).href)
else checkout.run(main, process.argv.slice(2))
