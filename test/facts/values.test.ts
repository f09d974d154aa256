import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../server/facts/date';
import { allTexts, textIn } from '../../server/facts/text';
import { entryIn, factsIn, valueIn, violationsIn } from './reading';

describe('scalars that name things', () => {
  it.each(['5.10', 'no', 'on', '012', '0x1F', '1e3', '2026', 'true', '-1', '.5', '1_000', 'NULL', 'Null', 'yes'])(
    'are read as written: %s',
    (written) => {
      expect(valueIn(`services:\n  - {id: ${written}, name: ${written}}\n`)).toEqual({ id: written, name: written });
      expect(violationsIn(`services:\n  - {id: ${written}, name: ${written}}\n`)).toEqual([]);
    },
  );

  it.each(['"5.10"', "'5.10'"])('lose nothing but their quotes: %s', (written) => {
    expect(valueIn(`people:\n  - {id: ${written}, name: A}\n`)).toEqual({ id: '5.10', name: 'A' });
  });

  it.each(['~', 'null', ''])('are nothing when written as %j', (written) => {
    const text = `people:\n  - id: a\n    name: ${written}\n`;
    expect(valueIn(text)).toEqual({ id: 'a' });
    expect(violationsIn(text)).toEqual(['missing-key  name']);
    expect(entryIn(text).places.get('/name')?.empty).toBe(true);
  });

  it('in lists keep their places when one is empty', () => {
    const facts = entryIn('risks:\n  - id: R\n    title: T\n    controls:\n      - 5.10\n      -\n      - 13.1.3\n');
    expect(facts.references.map(({ id, at }) => `${id} ${at}`)).toEqual(['5.10 /controls/0', '13.1.3 /controls/2']);
    expect(facts.places.get('/controls/1')?.empty).toBe(true);
  });
});

describe('numbers, booleans, dates', () => {
  it('are read where the field wants them, and only unquoted', () => {
    expect(valueIn('auditProgramme: {intervalMonths: 12}\n')).toEqual({ intervalMonths: 12 });
    expect(violationsIn('auditProgramme: {intervalMonths: "12"}\n')).toEqual(['type /intervalMonths integer']);
    expect(valueIn('services:\n  - {id: a, name: A, virtualized: true}\n')).toEqual({
      id: 'a',
      name: 'A',
      virtualized: true,
    });
    expect(violationsIn('services:\n  - {id: a, name: A, virtualized: "true"}\n')).toEqual([
      'type /virtualized boolean',
    ]);
  });

  it.each(['true', 'True', 'TRUE'])('are read in any case that YAML has: %s', (written) => {
    expect(valueIn(`services:\n  - {id: a, name: A, virtualized: ${written}}\n`)).toMatchObject({ virtualized: true });
  });

  it.each(['yes', 'tRUE', 'on', '1'])('are not guessed: %s is no boolean', (written) => {
    const text = `services:\n  - {id: a, name: A, virtualized: ${written}}\n`;
    expect(violationsIn(text)).toEqual(['type /virtualized boolean']);
    expect(valueIn(text)).toEqual({ id: 'a', name: 'A' });
  });

  it.each(['1.5', '1e3', '0x10', 'twelve', '١٢'])('are not guessed: %s is no whole number', (written) => {
    expect(violationsIn(`auditProgramme: {intervalMonths: ${written}}\n`)).toEqual(['type /intervalMonths integer']);
  });

  it('say when a number is out of range', () => {
    expect(violationsIn('auditProgramme: {intervalMonths: 0}\n')).toEqual(['value /intervalMonths minimum']);
    expect(violationsIn('auditProgramme: {intervalMonths: -3}\n')).toEqual(['value /intervalMonths minimum']);
  });

  it.each(['2026-02-30', '2026-2-3', '2026/02/03', '20260203', '2026-02-03T00:00:00Z', 'tomorrow', '2025-02-29'])(
    'are no dates when the calendar does not have them: %s',
    (written) => {
      expect(violationsIn(`soa: {date: ${written}}\n`)).toEqual([`date /date ${written}`]);
      expect(isCalendarDate(written)).toBe(false);
    },
  );

  it('are dates, quoted or not', () => {
    expect(violationsIn('soa: {date: 2024-02-29}\n')).toEqual([]);
    expect(violationsIn('soa: {date: "2024-02-29"}\n')).toEqual([]);
  });
});

describe('prose', () => {
  it('may stand in both languages', () => {
    const text = 'people:\n  - id: a\n    name: {ja: 情報 花子, en: Hanako}\n';
    expect(violationsIn(text)).toEqual([]);
    expect(valueIn(text)).toEqual({ id: 'a', name: { ja: '情報 花子', en: 'Hanako' } });
  });

  it('knows no third language, and no list', () => {
    expect(violationsIn('organization: {name: {fr: X}}\n')).toEqual(['unknown-key /name/fr fr']);
    expect(violationsIn('organization: {name: [X]}\n')).toEqual(['type /name string,object']);
    expect(violationsIn('organization: {name: {ja: [X]}}\n')).toEqual(['type /name/ja string']);
  });

  it.each(['{}', '{ja: }', '{ja: ~, en: }'])('in no language is nothing: %s', (written) => {
    const text = `services:\n  - {id: a, name: ${written}}\n`;
    expect(valueIn(text)).toEqual({ id: 'a' });
    expect(violationsIn(text)).toEqual(['missing-key  name']);
  });

  it('falls back on the other language', () => {
    expect(textIn({ ja: 'あ' }, 'en')).toBe('あ');
    expect(textIn({ en: 'a', ja: 'あ' }, 'en')).toBe('a');
    expect(textIn('x', 'ja')).toBe('x');
    expect(textIn(undefined, 'ja')).toBe('');
    expect(allTexts({ en: ' ', ja: 'あ' })).toEqual(['あ']);
  });

  it('over several lines is one text', () => {
    expect(valueIn('organization:\n  name: |\n    a\n    b\n')).toEqual({ name: 'a\nb\n' });
  });
});

describe('keys that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are unknown keys and do no harm: %s',
    (key) => {
      const text = `people:\n  - id: a\n    name: A\n    ${key}: {polluted: yes}\n`;
      expect(violationsIn(text)).toEqual([`unknown-key /${key} ${key}`]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect((entryIn(text).value as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.keys(entryIn(text).value as object)).toEqual(['id', 'name', key]);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('are fine where keys are free: %s', (key) => {
    const text = `criteria:\n  acceptance: {upTo: low, authority: {${key}: hanako}}\n`;
    expect(violationsIn(text)).toEqual([]);
    expect(entryIn(text).references.map(({ id, at, byKey }) => `${id} ${at} ${byKey}`)).toContain(
      `${key} /acceptance/authority/${key} true`,
    );
  });

  it('do no harm as ids', () => {
    expect(
      factsIn('people:\n  - {id: __proto__, name: A}\n  - {id: constructor, name: B}\n').flatMap(({ definitions }) =>
        definitions.map(({ id }) => id),
      ),
    ).toEqual(['__proto__', 'constructor']);
  });
});

describe('ids', () => {
  it('have one spelling: marks composed with their letters, no byte order mark within', () => {
    const text = 'people:\n  - {id: "\u304B\u3099", name: A}\nservices:\n  - {id: a, name: A, owner: "\uFEFF\u304C"}\n';
    const [person, service] = factsIn(text);
    expect(person?.definitions).toMatchObject([{ id: '\u304C' }]);
    expect(service?.references).toMatchObject([{ id: '\u304C' }]);
    expect(violationsIn(text)).toEqual([]);
  });

  it.each(['สินทรัพย์', 'जोखिम', 'リスク１', 'à'])('are of the letters of any script: %s', (id) => {
    expect(violationsIn(`people:\n  - {id: ${id}, name: A}\n`)).toEqual([]);
  });

  it.each(['a b', '😀', 'a/b'])('are of nothing else: %s', (id) => {
    expect(violationsIn(`people:\n  - {id: "${id}", name: A}\n`)).toEqual(['value /id pattern']);
  });
});

describe('a placeholder', () => {
  it('names nothing, defines nothing, and is told once', () => {
    const [facts] = factsIn('risks:\n  - {id: TODO, title: T, owner: 未定, assessedOn: TBD, treatment: TODO}\n');
    expect(facts?.references).toEqual([]);
    expect(facts?.definitions).toEqual([]);
    expect(facts?.violations.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'placeholder /id',
      'placeholder /owner',
      'placeholder /assessedOn',
      'placeholder /treatment',
    ]);
  });
});
