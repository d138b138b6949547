/* Plain ES5: this file must run on whatever Node the machine has, so that the rest can run on the one that it needs. */
'use strict'
var childProcess = require('child_process')
var fs = require('fs')
var path = require('path')

var ROOT = path.join(__dirname, '..')
var NODE_VERSION = '24.21.0'

function say(text) {
  process.stderr.write('countersign: ' + text + '\n')
}

function isCheckout() {
  return fs.existsSync(path.join(ROOT, 'src')) && fs.existsSync(path.join(ROOT, 'tsconfig.build.json'))
}

/** True from Node 24.15 on: `node:sqlite` and Zstandard without a warning. */
function isNewEnough(version) {
  var parts = version.split('.').map(Number)
  return parts[0] > 24 || (parts[0] === 24 && parts[1] >= 15)
}

function npm(args) {
  var script = process.env.npm_execpath
  var result =
    script && /\.c?js$/.test(script)
      ? childProcess.spawnSync(process.execPath, [script].concat(args), { cwd: ROOT, stdio: ['ignore', 2, 2] })
      : childProcess.spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.error) throw result.error
  return result.status
}

function modified(file) {
  try {
    return fs.statSync(file).mtimeMs
  } catch (error) {
    return 0
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Runs `work` while no other process of this checkout installs or builds; a lock whose holder is gone is taken over. */
function alone(work) {
  var lock = path.join(ROOT, '.countersign.lock')
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      var holder = 0
      try {
        holder = Number(fs.readFileSync(lock, 'utf8'))
      } catch (gone) {
        continue
      }
      if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true })
      else sleep(100)
    }
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function isInstalled() {
  var done = modified(path.join(ROOT, 'node_modules', '.package-lock.json'))
  return done > 0 && done >= modified(path.join(ROOT, 'package-lock.json'))
}

/** `npm ci` when it never ran here or the lock file has changed since. */
function install() {
  if (isInstalled()) return
  alone(function () {
    if (!isInstalled()) installPackages()
  })
}

function installPackages() {
  say('installing the packages that package-lock.json names, once (npm ci)')
  if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fs.rmSync(path.join(ROOT, '.countersign.lock'), { force: true })
    say('npm ci failed; the lines above say why')
    process.exit(70)
  }
}

/** A Node that is new enough: this one, the one among the development packages, or one that npm brings. */
function nodeCommand() {
  if (isNewEnough(process.versions.node)) return { command: process.execPath, args: [] }
  var local = path.join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (fs.existsSync(local)) return { command: local, args: [] }
  var os = process.platform === 'win32' ? 'win' : process.platform
  var name = 'node-' + os + '-' + process.arch + '@' + NODE_VERSION
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: ['exec', '--yes', '--package=' + name, '--', 'node'] }
}

function newest(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce(function (latest, entry) {
    var file = path.join(folder, entry.name)
    return Math.max(latest, entry.isDirectory() ? newest(file) : modified(file))
  }, modified(folder))
}

function isBuilt() {
  var sources = Math.max(newest(path.join(ROOT, 'src')), modified(path.join(ROOT, 'tsconfig.build.json')), modified(path.join(ROOT, 'tsconfig.json')))
  return modified(path.join(ROOT, 'dist', '.built')) >= sources
}

/** Compiles `src` to `dist` when a source is newer; into a folder of its own first, so that nobody ever sees half of it. */
function build() {
  if (isBuilt()) return
  alone(function () {
    if (!isBuilt()) compile()
  })
}

function compile() {
  say('building')
  var dist = path.join(ROOT, 'dist')
  var fresh = dist + '.' + process.pid
  var old = dist + '.old.' + process.pid
  // The build is as old as the sources that it began with: what is changed meanwhile is built the next time.
  var started = new Date()
  var node = nodeCommand()
  var compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  var result = childProcess.spawnSync(node.command, node.args.concat([compiler, '-p', 'tsconfig.build.json', '--outDir', fresh]), { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (result.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true })
    fs.rmSync(path.join(ROOT, '.countersign.lock'), { force: true })
    say('the build failed; the lines above say why')
    process.exit(70)
  }
  fs.writeFileSync(path.join(fresh, '.built'), '')
  fs.utimesSync(path.join(fresh, '.built'), started, started)
  if (fs.existsSync(dist)) fs.renameSync(dist, old)
  fs.renameSync(fresh, dist)
  // The page stands beside the program and is built by itself.
  if (fs.existsSync(path.join(old, 'web'))) fs.renameSync(path.join(old, 'web'), path.join(dist, 'web'))
  fs.rmSync(old, { recursive: true, force: true })
}

function isPageBuilt() {
  var sources = Math.max(newest(path.join(ROOT, 'web')), modified(path.join(ROOT, 'package-lock.json')))
  return modified(path.join(ROOT, 'dist', 'web', '.built')) >= sources
}

/** Builds the web page to `dist/web` when a source of it is newer; only `serve` and `npm run build` need it. */
function buildPage() {
  if (isPageBuilt()) return
  alone(function () {
    if (!isPageBuilt()) compilePage()
  })
}

function compilePage() {
  say('building the web page')
  var page = path.join(ROOT, 'dist', 'web')
  var fresh = page + '.' + process.pid
  var started = new Date()
  var node = nodeCommand()
  var vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  var result = childProcess.spawnSync(node.command, node.args.concat([vite, 'build', 'web', '--outDir', fresh, '--logLevel', 'warn']), { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (result.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true })
    fs.rmSync(path.join(ROOT, '.countersign.lock'), { force: true })
    say('the web page could not be built; the lines above say why')
    process.exit(70)
  }
  fs.writeFileSync(path.join(fresh, '.built'), '')
  fs.utimesSync(path.join(fresh, '.built'), started, started)
  fs.rmSync(page, { recursive: true, force: true })
  fs.renameSync(fresh, page)
}

/** Runs a script on a Node that is new enough, with flags of Node's own, and ends with its exit status. */
function run(script, args, flags) {
  var node = nodeCommand()
  var child = childProcess.spawn(node.command, node.args.concat(flags || [], [script], args), { stdio: 'inherit' })
  ;['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal)
    })
  })
  child.on('error', function (error) {
    say('could not start ' + node.command + ': ' + error.message)
    process.exit(70)
  })
  child.on('exit', function (status, signal) {
    process.exit(signal ? 128 + (require('os').constants.signals[signal] || 0) : status)
  })
}

module.exports = { ROOT: ROOT, isCheckout: isCheckout, isNewEnough: isNewEnough, install: install, build: build, buildPage: buildPage, nodeCommand: nodeCommand, run: run, say: say }
