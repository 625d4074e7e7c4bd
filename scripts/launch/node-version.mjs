const oldest = [20, 9]

/** One sentence when this Node.js is too old to run the platform, else null. Must itself run on old versions. */
export function nodeTooOld(version) {
  const [major, minor] = version.split('.').map(Number)
  const enough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return enough ? null : `需要 Node.js ${oldest.join('.')} 或更高版本，当前是 ${version}：请升级后重试。`
}
