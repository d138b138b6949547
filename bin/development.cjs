/* What a developer and CI run: tests, checks, benchmarks, each from a fresh clone with nothing installed. */
'use strict'
var childProcess = require('child_process')
var path = require('path')
var checkout = require('./checkout.cjs')

checkout.install()
var packages = path.join(checkout.ROOT, 'node_modules')
var command = process.argv[2]
var rest = process.argv.slice(3)

var CHECKS = [
  ['oxfmt', 'bin/oxfmt', ['--check', 'src', 'test', 'bench', 'web']],
  ['oxlint', 'bin/oxlint', ['src', 'test', 'bench', 'web']],
  ['typescript', 'bin/tsc', ['-p', 'tsconfig.json']],
  ['typescript', 'bin/tsc', ['-p', 'src/core/tsconfig.json', '--noEmit']],
  ['typescript', 'bin/tsc', ['-p', 'web/tsconfig.json', '--noEmit']],
  ['dependency-cruiser', 'bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src']],
]

function lint() {
  var node = checkout.nodeCommand()
  var failed = CHECKS.filter(function (check) {
    var script = path.join(packages, check[0], check[1])
    var result = childProcess.spawnSync(node.command, node.args.concat([script], check[2]), { cwd: checkout.ROOT, stdio: 'inherit' })
    if (result.status !== 0) checkout.say(check[0] + ' ' + check[2].join(' ') + ' failed')
    return result.status !== 0
  })
  process.exit(failed.length === 0 ? 0 : 1)
}

if (command === 'vitest') checkout.run(path.join(packages, 'vitest', 'vitest.mjs'), rest)
else if (command === 'bench') checkout.run(path.join(checkout.ROOT, 'bench', 'run.ts'), rest)
else if (command === 'lint') lint()
else if (command === 'build') {
  checkout.build()
  checkout.buildPage()
}
else {
  checkout.say('usage: node bin/development.cjs vitest|bench|lint|build')
  process.exit(2)
}
