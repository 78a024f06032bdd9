// Pictures as pixels, and as PNG files with a palette: a screenshot of ours has few colours, and so a third of the bytes.
// Written from the PNG specification (W3C, third edition): sections 9 (filters) and 11 (chunks).
import { deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  rgb: Uint8Array;
}

/** Between two shades of a channel that are kept apart. 255 is a multiple of it. */
export const SHADE = 17;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUECOLOUR = 2;
const INDEXED = 3;
const WITH_ALPHA = 6;
const BYTES: Record<number, number> = { [TRUECOLOUR]: 3, [INDEXED]: 1, [WITH_ALPHA]: 4 };

/** Reads a PNG of 8 bits a channel: truecolour with or without alpha, or with a palette. */
export function decode(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('this is no PNG');
  const data: Buffer[] = [];
  let palette = Buffer.alloc(0);
  let [width, height, kind] = [0, 0, 0];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height, kind] = [body.readUInt32BE(0), body.readUInt32BE(4), body[9]!];
      if (body[8] !== 8 || body[12] !== 0 || !(kind in BYTES)) throw new Error('a PNG of another kind than a browser and these tests write');
    } else if (name === 'PLTE') palette = body;
    else if (name === 'IDAT') data.push(body);
    at += length + 12;
  }
  const bytes = BYTES[kind]!;
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * bytes, height, bytes);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const source = kind === INDEXED ? palette : rows;
    const from = kind === INDEXED ? rows[pixel]! * 3 : pixel * bytes;
    rgb[pixel * 3] = source[from]!;
    rgb[pixel * 3 + 1] = source[from + 1]!;
    rgb[pixel * 3 + 2] = source[from + 2]!;
  }
  return { width, height, rgb };
}

/** Takes the filter off each row. */
function unfiltered(data: Buffer, stride: number, height: number, bytes: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= bytes ? rows[at - bytes]! : 0;
      const up = y > 0 ? rows[at - stride]! : 0;
      const corner = x >= bytes && y > 0 ? rows[at - stride - bytes]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      rows[at] = data[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The same picture in sixteen shades a channel: what is finer than that is the edge of a letter. */
export function inShades({ width, height, rgb }: Picture): Picture {
  return { width, height, rgb: rgb.map((value) => Math.round(value / SHADE) * SHADE) };
}

/** Writes a picture in shades, with a palette where it has no more colours than one holds. */
export function encode({ width, height, rgb }: Picture): Buffer {
  const places = new Map<number, number>();
  const indices = new Uint8Array(width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;
    if (!places.has(colour)) places.set(colour, places.size);
    indices[pixel] = places.get(colour)!;
  }
  const isIndexed = places.size <= 256;
  const palette = Buffer.from([...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const rows = isIndexed ? indices : rgb;
  const stride = isIndexed ? width : width * 3;
  const data = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) data.set(rows.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, isIndexed ? INDEXED : TRUECOLOUR, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), ...(isIndexed ? [chunk('PLTE', palette)] : []), chunk('IDAT', deflateSync(data, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

/** The check of a chunk (annex D). Node has one of its own only since 20.15. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** How many pixels of two pictures differ by more than one shade, and a picture in which these are black. */
export function compared(one: Picture, other: Picture): { differing: number; shown: Picture } {
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const shown = { width, height, rgb: new Uint8Array(width * height * 3).fill(255) };
  let differing = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isIn = (picture: Picture) => x < picture.width && y < picture.height;
      const value = (picture: Picture, channel: number) => picture.rgb[(y * picture.width + x) * 3 + channel]!;
      const isFar = (channel: number) => Math.abs(value(one, channel) - value(other, channel)) > SHADE;
      if (isIn(one) && isIn(other) && !isFar(0) && !isFar(1) && !isFar(2)) continue;
      differing += 1;
      shown.rgb.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return { differing, shown };
}
