// Loaded into a server that is measured: answers over the channel to its parent, and never touches standard output.
const { monitorEventLoopDelay } = require('node:perf_hooks');

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on('message', (question) => {
  if (question === 'memory') {
    const asFound = process.memoryUsage();
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    process.send({ resident: asFound.rss, heap: heapUsed, external });
  } else if (question === 'pause') {
    // The histogram counts from the last tick; nanoseconds.
    const longest = delay.max / 1e6;
    delay.reset();
    process.send({ longest });
  }
});
// The channel must not keep the server alive when its client is gone.
process.channel.unref();
