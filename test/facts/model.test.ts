import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { keyWordsOf } from '../../scripts/generate/key-words.mjs';
import { modelOf } from '../../scripts/generate/model-types.mjs';
import schema from '../../schemas/source/isms.json';
import { roles } from '../../server/words/roles';

const model = new URL('../../server/facts/model.generated.ts', import.meta.url);
const keys = new URL('../../server/yaml/full-width/keys.generated.ts', import.meta.url);

/** A schema of one section, whose entries are of one definition; and the statements, which every schema has. */
function schemaOf(properties: object) {
  const controls = { type: 'array', items: { type: 'object', properties: {} } };
  return {
    properties: {
      things: { type: 'array', items: { $ref: '#/definitions/Thing' } },
      soa: { type: 'object', properties: { controls } },
    },
    definitions: { Thing: { type: 'object', description: 'A thing.', properties } },
  };
}

describe('the model of facts', () => {
  it.each([
    [model, modelOf(schema)],
    [keys, keyWordsOf(schema)],
  ])('says what the schema says; npm run generate writes it: %s', async (target, source) => {
    const style = await resolveConfig(target);
    const made = await format(source, { ...style, parser: 'typescript' });
    expect(readFileSync(target, 'utf8').replaceAll('\r\n', '\n')).toBe(made);
  });

  it('shares the words of roles with the catalogues', () => {
    expect(roles).toEqual(schema.definitions.Service.properties.roles.items.enum);
  });

  it('gives the same words the same name, and refuses other words under it', () => {
    const words = (...allowed: string[]) => ({ type: 'string', 'x-type': 'Colour', enum: allowed });
    const made = modelOf(schemaOf({ ink: words('red', 'blue'), paper: words('red', 'blue') }));
    expect(made.match(/type Colour = 'red' \| 'blue'/g)).toHaveLength(1);
    expect(made).toMatch(/ink\?: Colour;[^]*paper\?: Colour;/);
    expect(() => modelOf(schemaOf({ ink: words('red', 'blue'), paper: words('red', 'green') }))).toThrow('Colour');
  });

  it('knows which section defines the ids of a kind', () => {
    const made = modelOf(schemaOf({ parts: { type: 'array', items: { type: 'string', 'x-defines': 'part' } } }));
    expect(made).toContain("readonly part: 'things';");
  });
});
