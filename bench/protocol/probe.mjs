// Loaded into a server that is measured: answers over the channel to its parent, and never touches standard output.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const nanosecondsPerMillisecond = 1e6;
const microsecondsPerMillisecond = 1e3;
const delay = monitorEventLoopDelay({ resolution: 1 });

/** When the first message since the last question about it came in, and when the last one went out. */
let arrived;
let sent;

const { emit } = process.stdin;
process.stdin.emit = function (event, ...parameters) {
  if (event === 'data') arrived ??= performance.now();
  return emit.call(this, event, ...parameters);
};

const { write } = process.stdout;
process.stdout.write = function (...parameters) {
  const answer = write.apply(this, parameters);
  sent = performance.now();
  return answer;
};

process.on('message', (question) => {
  if (question === 'memory') {
    const { rss } = process.memoryUsage();
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    process.send({ resident: rss, heap: heapUsed, external });
  } else if (question === 'processor') {
    const { user, system } = process.cpuUsage();
    process.send({ milliseconds: (user + system) / microsecondsPerMillisecond });
  } else if (question === 'service') {
    process.send({ milliseconds: arrived === undefined ? 0 : Math.max(0, sent - arrived) });
    arrived = undefined;
  } else if (question === 'watch') {
    // Only when it is asked for: looking every millisecond takes its time, too.
    delay.reset();
    delay.enable();
    process.send({});
  } else if (question === 'pause') {
    process.send({ longest: delay.max / nanosecondsPerMillisecond });
  }
});
// The channel must not keep the server alive when its client is gone.
process.channel.unref();
