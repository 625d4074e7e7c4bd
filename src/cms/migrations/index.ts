import * as migration_20261122_110534_initial from './20261122_110534_initial.ts';

export const migrations = [
  {
    up: migration_20261122_110534_initial.up,
    down: migration_20261122_110534_initial.down,
    name: '20261122_110534_initial'
  },
];
