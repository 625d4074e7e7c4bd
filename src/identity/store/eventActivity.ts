import { EventEmitter } from 'node:events'

const KEY = Symbol.for('yiku.events.activity')
type Holder = { [KEY]?: EventEmitter }

/** One emitter a process, shared by Next's copy of this module, so that a write in the admin wakes the sealer. */
function emitter(): EventEmitter {
  const holder = globalThis as Holder
  holder[KEY] ??= new EventEmitter().setMaxListeners(50)
  return holder[KEY]
}

/** Says that an event was written; its transaction may still be open, so listeners look a little later as well. */
export const announceEvent = (): void => {
  emitter().emit('written')
}

/** Says that events were sealed and may be consumed. */
export const announceSealed = (): void => {
  emitter().emit('sealed')
}

export function onEventWritten(listener: () => void): () => void {
  emitter().on('written', listener)
  return () => emitter().off('written', listener)
}

export function onEventsSealed(listener: () => void): () => void {
  emitter().on('sealed', listener)
  return () => emitter().off('sealed', listener)
}
