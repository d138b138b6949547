/* The import rules of docs/architecture.md. The parser is swc: TypeScript 7 has no classic API for tools. */
const core = '^src/core/'
/** What a folder of core may import beside itself. */
const ALLOWED = {
  model: [],
  names: ['model'],
  lists: ['model', 'names'],
  intake: ['model', 'names'],
  resolution: ['model', 'names'],
  matching: ['model', 'names'],
  ownership: ['model', 'names'],
  equipment: ['model', 'names'],
  documents: ['model', 'names'],
  rules: ['model', 'names'],
  cases: ['model', 'names'],
  dossier: ['model', 'names'],
  log: ['model'],
  screening: ['model', 'names', 'matching', 'ownership', 'equipment', 'rules', 'resolution'],
  reports: ['model', 'names', 'intake/intake'],
}

const layerRules = Object.entries(ALLOWED).map(([folder, allowed]) => ({
  name: `core-${folder}`,
  severity: 'error',
  comment: `core/${folder} imports only ${['itself', ...allowed].join(', ')}`,
  from: { path: `${core}${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `${core}${name}[/.]`) },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'core-is-pure', severity: 'error', comment: 'core knows no files, network, clock or environment', from: { path: core }, to: { dependencyTypes: ['core'] } },
    { name: 'no-sibling-list', severity: 'error', comment: 'a list never imports another list; OFAC’s two lists share their formats', from: { path: '^src/core/lists/([^/]+)/' }, to: { path: '^src/core/lists/[^/]+/', pathNot: ['^src/core/lists/$1/', '^src/core/lists/ofac-formats/'] } },
    { name: 'no-sibling-format', severity: 'error', comment: 'a purchase format never imports another', from: { path: '^src/core/intake/([^/]+)/' }, to: { path: '^src/core/intake/[^/]+/', pathNot: '^src/core/intake/$1/' } },
    { name: 'no-sibling-ownership-format', severity: 'error', comment: 'a format of ownership never imports another', from: { path: '^src/core/ownership/formats/([^/]+)/' }, to: { path: '^src/core/ownership/formats/[^/]+/', pathNot: '^src/core/ownership/formats/$1/' } },
    { name: 'no-sibling-report', severity: 'error', comment: 'a report never imports another', from: { path: '^src/core/reports/([^/]+)/' }, to: { path: '^src/core/reports/[^/]+/', pathNot: '^src/core/reports/$1/' } },
    { name: 'no-sibling-check', severity: 'error', comment: 'a check never imports another', from: { path: '^src/core/screening/checks/([^/]+)' }, to: { path: '^src/core/screening/checks/', pathNot: '^src/core/screening/checks/$1' } },
    { name: 'no-sibling-feature', severity: 'error', comment: 'a matching feature never imports another', from: { path: '^src/core/matching/features/([^/]+)' }, to: { path: '^src/core/matching/features/', pathNot: '^src/core/matching/features/$1' } },
    { name: 'verify-stands-alone', severity: 'error', comment: 'the verifier imports nothing of this project but itself', from: { path: '^src/verify/' }, to: { path: '^(src|data|bin)/', pathNot: '^src/verify/' } },
    { name: 'verify-needs-node-only', severity: 'error', comment: 'the verifier needs node:crypto, fs, path and zlib, and no package', from: { path: '^src/verify/' }, to: { pathNot: ['^src/verify/', '^(node:)?(crypto|fs|path|zlib)$'] } },
    { name: 'io-knows-the-model', severity: 'error', comment: 'io imports core/model only', from: { path: '^src/io/' }, to: { path: '^src/', pathNot: ['^src/io/', '^src/core/model/'] } },
    { name: 'operations', severity: 'error', comment: 'operations import core and io', from: { path: '^src/operations/' }, to: { path: '^src/interfaces/' } },
    { name: 'interfaces', severity: 'error', comment: 'interfaces import operations, core/model, core/reports, and the one contract', from: { path: '^src/interfaces/([^/]+)/' }, to: { path: '^src/', pathNot: ['^src/interfaces/$1/', '^src/interfaces/http/contract/', '^src/operations/', '^src/core/model/', '^src/core/reports/'] } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-orphans', severity: 'error', comment: 'nothing imports it', from: { orphan: true, pathNot: ['\\.test\\.ts$', '^src/main\\.ts$', '\\.d\\.ts$'] }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|fixture)\\.ts$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
