import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Discord's own description of its HTTP API, where a copy lies beside the repository. */
export const SPECIFICATION = resolve('../shared/discord/openapi.json');

/** Checks requests against Discord's OpenAPI document. */
export interface Specification {
  /** Whether Discord has this route at all; `template` as in the document: `/channels/{channel_id}`. */
  knows(method: string, template: string): boolean;
  /** What is wrong with a body: `/embeds/0/title must NOT have more than 256 characters`. */
  complaints(method: string, template: string, body: unknown): readonly string[];
}

/** The specification, or undefined where there is no copy of it. Read once a process. */
export function specification(): Specification | undefined {
  if (loaded === undefined && existsSync(SPECIFICATION)) loaded = load();
  return loaded;
}

let loaded: Specification | undefined;

interface Document {
  readonly paths: Record<
    string,
    Record<string, { readonly requestBody?: RequestBody } | undefined>
  >;
}

interface RequestBody {
  readonly required?: boolean;
  readonly content: Record<string, unknown>;
}

function load(): Specification {
  const document = JSON.parse(readFileSync(SPECIFICATION, 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats.default(ajv);
  // Only the shape of these is stated, by `pattern` and `maxLength`.
  for (const name of ['snowflake', 'nonce']) ajv.addFormat(name, true);
  ajv.addSchema(document, 'discord');
  const validators = new Map<string, ValidateFunction>();

  function validator(method: string, template: string): ValidateFunction {
    const key = `${method} ${template}`;
    const known = validators.get(key);
    if (known) return known;
    const path = template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
    const media = 'requestBody/content/application~1json/schema';
    const $ref = `discord#/paths/${path}/${method.toLowerCase()}/${media}`;
    const made = ajv.compile({ $ref });
    validators.set(key, made);
    return made;
  }

  function operation(method: string, template: string): { requestBody?: RequestBody } | undefined {
    return document.paths[template]?.[method.toLowerCase()];
  }

  return {
    knows: (method, template) => operation(method, template) !== undefined,
    complaints(method, template, body) {
      const declared = operation(method, template)?.requestBody;
      if (body === undefined) return declared?.required ? ['the body is missing'] : [];
      if (!declared?.content['application/json']) return ['a body where Discord takes none'];
      const validate = validator(method, template);
      return validate(documented(body)) ? [] : [telling(validate.errors ?? [])];
    },
  };
}

/**
 * Discord's reference, and discord.js with it, says that `default_member_permissions` is a string;
 * the OpenAPI preview says integer. The reference is what works.
 */
function documented(body: unknown): unknown {
  const text = JSON.stringify(body);
  return JSON.parse(text.replace(/("default_member_permissions":)"(\d+)"/g, '$1$2'));
}

/**
 * Of all complaints about alternatives, a few that name the field: the deepest first, each said once
 * for a whole list, and none that only tells which alternative was not meant.
 */
function telling(errors: readonly ErrorObject[]): string {
  const isAboutChoice = (error: ErrorObject): boolean =>
    ['oneOf', 'anyOf'].includes(error.keyword) ||
    error.params['type'] === 'null' ||
    error.instancePath.endsWith('/type');
  const named = errors.filter((error) => !isAboutChoice(error));
  const deepestFirst = (named.length > 0 ? named : [...errors]).toSorted(
    (a, b) => depth(b) - depth(a),
  );
  const byKind = new Map(
    deepestFirst
      .reverse()
      .map((error) => [error.schemaPath, `${error.instancePath || 'body'} ${error.message}`]),
  );
  return [...byKind.values()].reverse().slice(0, 4).join('; ');
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}
