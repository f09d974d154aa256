// Screenshots as one moving picture: of each only what differs from the one before.
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;
/** One of the 256 is for what stays. */
const colours = 255;

/** `take(png, milliseconds)` adds a picture and how long it stands; `bytes()` is the GIF of all. */
export function animation() {
  const gif = GIFEncoder();
  let before;
  let size;
  return {
    take(png, milliseconds) {
      const { data, width, height } = PNG.sync.read(png);
      size ??= { width, height };
      if (width !== size.width || height !== size.height) throw new Error('the pictures differ in size');
      const palette = quantize(before ? changed(data, before) : data, colours, { format: 'rgb565' });
      const indexes = applyPalette(data, palette, 'rgb565');
      const transparentIndex = palette.length;
      if (before) keepSame(indexes, data, before, transparentIndex);
      gif.writeFrame(indexes, width, height, {
        palette: [...palette, [0, 0, 0]],
        delay: milliseconds,
        transparent: before !== undefined,
        transparentIndex,
        dispose: 1,
        repeat: 0,
      });
      before = data;
    },
    bytes() {
      gif.finish();
      return gif.bytes();
    },
  };
}

/** The pixels that differ, one behind the other; at least one. */
function changed(data, before) {
  const pixels = [];
  for (let at = 0; at < data.length; at += 4) {
    if (isSame(data, before, at)) continue;
    pixels.push(data[at], data[at + 1], data[at + 2], data[at + 3]);
  }
  return new Uint8Array(pixels.length > 0 ? pixels : data.subarray(0, 4));
}

function keepSame(indexes, data, before, transparentIndex) {
  for (let pixel = 0; pixel < indexes.length; pixel += 1) {
    if (isSame(data, before, pixel * 4)) indexes[pixel] = transparentIndex;
  }
}

function isSame(left, right, at) {
  return left[at] === right[at] && left[at + 1] === right[at + 1] && left[at + 2] === right[at + 2];
}
