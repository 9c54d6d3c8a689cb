import type { PersonEntry } from '../../answer/lookups/people.ts';
import { oneLine } from './markdown.ts';

const FACT_LIMIT = 120;

/** Role, relation and age, as far as the stories tell. */
export function facts({ roles, relations, age }: PersonEntry): readonly string[] {
  const told = [...roles.slice(0, 2), ...relations.slice(0, 2)];
  return [
    ...told.map((fact) => oneLine(fact, FACT_LIMIT)),
    ...(age === undefined ? [] : [`${age}`]),
  ];
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
