import { listJson } from '../console/listJson.ts';
import { renderList } from '../console/renderLists.ts';
import { screenOf } from '../console/screen.ts';
import { openCorpus } from './openCorpus.ts';
import type { JsonOption } from './options.ts';
import { print, printJson } from './print.ts';

export type List = keyof typeof renderList;

export async function printList(list: List, { corpus, json }: JsonOption): Promise<void> {
  const { stories } = await openCorpus(corpus);
  if (json) printJson(listJson[list](stories));
  else print(renderList[list](stories, screenOf(process.stdout)));
}
