// Loaded into a process that is measured: its last line on standard error is the processor time that it took.
import { writeSync } from 'node:fs';

const microsecondsPerMillisecond = 1e3;

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `\n${JSON.stringify({ processor: (user + system) / microsecondsPerMillisecond })}`);
});
