// Loaded into a program with `--import`: every way to another machine fails, and is written to the file ISMS_NETWORK_LOG.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const ways = [
  [net, 'net', ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, 'net.Socket', ['connect']],
  [net.Server.prototype, 'net.Server', ['listen']],
  [tls, 'tls', ['connect', 'createServer']],
  [http, 'http', ['request', 'get', 'createServer']],
  [https, 'https', ['request', 'get', 'createServer']],
  [http2, 'http2', ['connect', 'createServer', 'createSecureServer']],
  [dgram, 'dgram', ['createSocket']],
  [dns, 'dns', Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))],
  [dns.promises, 'dns.promises', Object.keys(dns.promises).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))],
  [globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']],
];
for (const [holder, title, names] of ways) {
  for (const name of names) {
    const value = function () {
      appendFileSync(process.env.ISMS_NETWORK_LOG, `${title}.${name}\n`);
      throw new Error(`${title}.${name} is the network`);
    };
    Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  }
}
syncBuiltinESMExports();
appendFileSync(process.env.ISMS_NETWORK_LOG, 'watched\n');
