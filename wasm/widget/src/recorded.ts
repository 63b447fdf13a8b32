/**
 * Recordings of people reading, for languages without a voice on this device. All of a language are one file (see
 * `cli/src/recordings.rs`), fetched in pieces of one size, so that a server's log does not tell what was listened to.
 */

const PIECE = 65_536;
/** Bytes of a number, and of what the file says about one recording. */
const [NUMBER, ENTRY] = [4, 8];

export class Recorded {
  readonly #url: URL;
  readonly #pieces = new Map<number, Promise<Uint8Array>>();
  #ends: Promise<Map<number, [number, number]>> | undefined;

  constructor(url: URL) {
    this.#url = url;
  }

  /** The recording of a text, if there is one. */
  async of(text: string): Promise<ArrayBuffer | undefined> {
    const place = (await (this.#ends ??= this.#read())).get(sum(text));
    return place && (await this.#bytes(...place)).buffer;
  }

  /** Where each recording is, by the sum of its text. */
  async #read(): Promise<Map<number, [number, number]>> {
    const count = new DataView((await this.#bytes(0, NUMBER)).buffer).getUint32(0, true);
    const first = NUMBER + ENTRY * count;
    const head = new DataView((await this.#bytes(0, first)).buffer);
    const places = new Map<number, [number, number]>();
    let start = first;
    for (let at = NUMBER; at < first; at += ENTRY) {
      const end = first + head.getUint32(at + NUMBER, true);
      places.set(head.getUint32(at, true), [start, end]);
      start = end;
    }
    return places;
  }

  async #bytes(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(end - start);
    for (let piece = Math.floor(start / PIECE); piece * PIECE < end; piece += 1) {
      const from = Math.max(start, piece * PIECE);
      const part = (await this.#piece(piece)).subarray(from - piece * PIECE, end - piece * PIECE);
      bytes.set(part, from - start);
    }
    return bytes;
  }

  /** A piece of the file; one that could not be had is tried anew the next time. */
  #piece(piece: number): Promise<Uint8Array> {
    const known = this.#pieces.get(piece);
    if (known) return known;
    const coming = this.#fetch(piece);
    this.#pieces.set(piece, coming);
    coming.catch(() => this.#pieces.delete(piece));
    return coming;
  }

  async #fetch(piece: number): Promise<Uint8Array> {
    const start = piece * PIECE;
    const response = await fetch(this.#url, { headers: { Range: `bytes=${start}-${start + PIECE - 1}` } });
    if (response.status !== 206) throw new Error(`${this.#url} answers ${response.status}; it must be served by ranges.`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** CRC-32 of a text, as the build names recordings. */
function sum(text: string): number {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320);
  }
  return ~crc >>> 0;
}
