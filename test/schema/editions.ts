/** The schema in both editions, as tools without our server have it: compiled by ajv, which takes no keyword of ours. */
import Ajv from 'ajv';
import { parse } from 'yaml';
import english from '../../schemas/isms.schema.json';
import japanese from '../../schemas/isms.ja.schema.json';

export const editions = { en: english, ja: japanese };

export type Verdict = (text: string) => readonly string[];

/** What the schema says against a text that is YAML 1.2: places and keywords. Nothing where it is content. */
export function strictVerdict(schema: object): Verdict {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  return (text) => {
    validate(parse(text, { version: '1.2', schema: 'core' }));
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}
