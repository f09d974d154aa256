// Screenshots as one moving picture: of each only what differs from the one before, and all in the same colours.
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;
/** Of the 256, one is for what stays; so many are the most frequent ones as they are: a background must not change its shade. */
const colours = 255;
const exact = 96;

/** `take(png, milliseconds)` adds a picture and how long it stands; `bytes()` is the GIF of all. */
export function animation() {
  const frames = [];
  return {
    take(png, milliseconds) {
      const { data, width, height } = PNG.sync.read(png);
      const [first = { width, height }] = frames;
      if (width !== first.width || height !== first.height) throw new Error('the pictures differ in size');
      frames.push({ data, width, height, milliseconds });
    },
    bytes() {
      const gif = GIFEncoder();
      const palette = paletteOf(frames.map(({ data }) => data));
      const transparentIndex = palette.length;
      for (const [number, { data, width, height, milliseconds }] of frames.entries()) {
        const before = frames[number - 1]?.data;
        const indexes = applyPalette(data, palette, 'rgb565');
        if (before) keepSame(indexes, data, before, transparentIndex);
        gif.writeFrame(indexes, width, height, {
          palette: [...palette, [0, 0, 0]],
          delay: milliseconds,
          transparent: before !== undefined,
          transparentIndex,
          dispose: 1,
          repeat: 0,
        });
      }
      gif.finish();
      return gif.bytes();
    },
  };
}

/** At most 255 colours for all pictures: a background keeps its own. */
export function paletteOf(pictures) {
  const counts = new Map();
  for (const data of pictures) {
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const frequent = [...counts].sort(([, left], [, right]) => right - left).map(([colour]) => colour);
  const rgb = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const rest = frequent.slice(exact).flatMap((colour) => [...rgb(colour), 255]);
  const others = rest.length > 0 ? quantize(new Uint8Array(rest), colours - exact, { format: 'rgb565' }) : [];
  return [...frequent.slice(0, exact).map(rgb), ...others];
}

function keepSame(indexes, data, before, transparentIndex) {
  for (let pixel = 0; pixel < indexes.length; pixel += 1) {
    if (isSame(data, before, pixel * 4)) indexes[pixel] = transparentIndex;
  }
}

function isSame(left, right, at) {
  return left[at] === right[at] && left[at + 1] === right[at + 1] && left[at + 2] === right[at + 2];
}
