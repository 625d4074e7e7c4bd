import { readFileSync, writeFileSync } from 'node:fs'

// npm run complete-lockfile, after any change of dependencies: a registry that mirrors one platform only makes npm leave
// the other platforms' optional packages out of the lock file, and `npm ci` then refuses it everywhere. They are named
// here by version, system and processor; npm checks their integrity where they are installed.
const FILE = 'package-lock.json'
const lock = JSON.parse(readFileSync(FILE, 'utf8'))

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue
    lock.packages[`node_modules/${name}`] = described(name, version, entry)
    console.log(`${name}@${version}`)
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
for (const [, entry] of sorted) delete entry.resolved
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)

/** Whether a package that stands at `path` finds `name` there or in a folder above. */
function isLocked(path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true
    if (base === '') return false
  }
}

function described(name, version, parent) {
  const os = /android|darwin|linux|win32|freebsd|openbsd|netbsd|sunos|aix/.exec(name)?.[0]
  const cpu = /arm64|x64|ia32|arm|ppc64|riscv64|loong64|s390x|wasm32/.exec(name)?.[0]
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(name.includes('musl') ? { libc: ['musl'] } : {}),
    license: parent.license,
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}
