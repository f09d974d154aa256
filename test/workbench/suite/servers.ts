// The language servers of this extension host, as the operating system knows them.
import { readdirSync, readFileSync } from 'node:fs';

/** Process ids; only Linux tells them. */
export function serverIds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurServer(name))
    .map(Number);
}

function isOurServer(id: string): boolean {
  try {
    const parent = /^PPid:\s*(?<id>\d+)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.groups?.['id'];
    return parent === String(process.pid) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('server.js');
  } catch {
    // It has ended meanwhile.
    return false;
  }
}
