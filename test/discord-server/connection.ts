import { constants, createDeflate, deflateSync } from 'node:zlib';
import type { WebSocket } from 'ws';

/** One WebSocket to the bot, speaking JSON, compressed in the way that the bot asked for. */
export interface Connection {
  send(payload: object): void;
  close(code: number): void;
  /** Ends it without a close frame, as a broken cable does. */
  cut(): void;
  /** From now on each payload is compressed alone, which the bot asks for when it identifies. */
  compressPayloads(): void;
}

/** @param stream whether the address asked for `compress=zlib-stream` */
export function openConnection(socket: WebSocket, stream: boolean): Connection {
  let compressPayload = false;
  const write = stream ? zlibStream(socket) : (text: string) => socket.send(text);
  return {
    send(payload) {
      const text = JSON.stringify(payload);
      if (compressPayload) socket.send(deflateSync(text));
      else write(text);
    },
    close: (code) => socket.close(code),
    cut: () => socket.terminate(),
    compressPayloads() {
      compressPayload = !stream;
    },
  };
}

/** All payloads share one zlib context; each ends with a sync flush, so that it can be read at once. */
function zlibStream(socket: WebSocket): (text: string) => void {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  let pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => pieces.push(piece));
  return (text) => {
    deflate.write(text);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      if (pieces.length > 0) socket.send(Buffer.concat(pieces));
      pieces = [];
    });
  };
}
