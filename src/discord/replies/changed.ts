import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const WHAT_LIMIT = 300;

/** That a shelf has changed, and how to take it back. */
export function changedReply(what: string, version: number): Reply {
  const undo = version > 1 ? `\n-# Undo: \`/corpus rollback version:${version - 1}\`` : '';
  return notice(`${oneLine(what, WHAT_LIMIT)}. This is version ${version}.${undo}`);
}
