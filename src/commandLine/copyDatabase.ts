import { backUp } from '../store/embedded/backup.ts';
import { restore } from '../store/embedded/restore.ts';
import { embeddedDataDir } from './configured.ts';
import type { DataOption } from './options.ts';
import { print } from './print.ts';

export async function backUpInto(file: string, { data }: DataOption): Promise<void> {
  await backUp(data ?? embeddedDataDir(), file);
  print(file);
}

export async function restoreFrom(file: string, { data }: DataOption): Promise<void> {
  const folder = data ?? embeddedDataDir();
  const kept = await restore(file, folder);
  print(`${file} is now the database in ${folder}${kept ? `, the old one is ${kept}` : ''}`);
}
