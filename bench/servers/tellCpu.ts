/** Tells the parent the port, and on each message how much processor time (µs) this process has used. */
export function tellCpu(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system })
  })
  process.once('disconnect', () => process.exit())
  process.send?.({ port })
}
