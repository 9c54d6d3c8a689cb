import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/library/watchFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

it('reads a watched folder again once files are written to their end, and not for other files', async () => {
  const folder = await temporaryFolder();
  const onChange = vi.fn();
  const close = await watchFolder(folder, onChange);
  await writeFile(path.join(folder, 'ferry.md'), '# Ferry\n');
  await writeFile(path.join(folder, '.hidden.md'), 'no story');
  await writeFile(path.join(folder, 'notes.pdf'), 'no story');
  await wait(200);
  await appendFile(path.join(folder, 'ferry.md'), '\nIt sails again.\n');
  expect(onChange).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), { timeout: 5_000 });
  await wait(600);
  expect(onChange).toHaveBeenCalledTimes(1);
  await close();
});
