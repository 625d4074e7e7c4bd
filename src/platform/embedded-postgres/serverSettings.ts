/**
 * Settings of the embedded server: durable, private, sized for a machine it shares with the application.
 * Owner: platform. Reference: PostgreSQL 18 documentation, chapter 19.
 */
export const serverSettings: Record<string, string> = {
  // Durable: an acknowledged write survives a power cut.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // Private: no network at all; the socket lies in a folder that only the server's account and root may enter.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Small: about 60 MB when idle.
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '256MB',
  max_connections: '60',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  io_method: 'sync',
  min_wal_size: '80MB',
  max_wal_size: '512MB',
  // Containers give little /dev/shm and may count huge pages against us.
  dynamic_shared_memory_type: 'mmap',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A refused statement is the application's to log.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
}
