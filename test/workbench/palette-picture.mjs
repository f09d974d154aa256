// A picture with at most 255 colours: a fifth of the size, and on a screen the same.
import { deflateSync } from 'node:zlib';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';
import { paletteOf } from './animation.mjs';

const { applyPalette } = gifenc;
/** Every byte of the checksum of PNG: CRC-32. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The same PNG, as one with a palette. */
export function withPalette(file) {
  const { width, height, data } = PNG.sync.read(file);
  const palette = paletteOf([data]);
  const pixels = applyPalette(data, palette, 'rgb565');
  const lines = Buffer.alloc(height * (width + 1));
  // The byte before each line says that it is written as it is: neighbours are alike, and are found by the compression.
  for (let line = 0; line < height; line += 1)
    lines.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, by a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(
    (body.reduce((rest, byte) => table[(rest ^ byte) & 0xff] ^ (rest >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0,
  );
  return Buffer.concat([length, body, sum]);
}
