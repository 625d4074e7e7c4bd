/** Version of the interface: the first figure is in its address and changes only with what breaks callers. */
export const API_VERSION = '1.0.0'

export const API_PATH = '/open-api/v1'
