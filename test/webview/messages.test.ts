/** Neither side of the preview believes the other unseen. */
import { describe, expect, it } from 'vitest';
import { isFromPage, isToPage } from '../../client/webview/messages';
import { isPageState } from '../../client/webview/page-state';
import { isViewAnswer } from '../../client/webview/view-guards';
import { statement, viewsOf } from './page';

const place = { file: 'soa.isms.yaml', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } } };
const decide = { type: 'decide', rows: ['a'], applicable: true, reason: '', basis: '', owner: '', status: '' };

describe('what the page tells', () => {
  it.each<unknown>([
    { type: 'ready', wish: { name: 'soa' } },
    { type: 'wish', wish: { name: 'conformity', lang: 'ja', today: '2027-03-31' } },
    { type: 'reveal', place },
    { type: 'begin', requirement: '4.1.a' },
    { type: 'offer', row: 'R5', offer: 'risk' },
    { type: 'wish', wish: { name: 'risks' } },
    decide,
    { ...decide, rows: Array.from({ length: 2000 }, (_, index) => `a${index}`) },
    { type: 'export' },
    { type: 'copy' },
    { type: 'browse' },
  ])('is heard: %j', (message) => expect(isFromPage(message)).toBe(true));

  it.each<unknown>([
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'toString' },
    { type: '__proto__', wish: { name: 'soa' } },
    { type: 'ready' },
    { type: 'offer', row: 'R5' },
    { type: 'offer', row: ['R5'], offer: 'risk' },
    { type: 'ready', wish: { name: 'constructor' } },
    { type: 'wish', wish: { name: 'soa', lang: 'fr' } },
    { type: 'wish', wish: { name: 'soa', today: 'tomorrow' } },
    { type: 'reveal', place: { ...place, file: 1 } },
    { type: 'reveal', place: { ...place, range: { ...place.range, start: { line: -1, character: 0 } } } },
    { type: 'reveal', place: { ...place, range: { ...place.range, end: { line: 1.5, character: 0 } } } },
    { type: 'reveal', place: { file: 'a' } },
    { ...decide, rows: 'a' },
    { ...decide, rows: [1] },
    { ...decide, rows: Array.from({ length: 2001 }, (_, index) => `a${index}`) },
    { ...decide, applicable: 'yes' },
    { ...decide, reason: 'x'.repeat(10_001) },
    { ...decide, basis: ['RISK-1'] },
  ])('is not heard: %j', (message) => expect(isFromPage(message)).toBe(false));
});

describe('what the page is told', () => {
  const { soa, clause4 } = viewsOf(statement('{id: CLD.9.5.1, applicable: true, evidence: [EV-1], basis: [risk]}'));
  const answer = { revision: 1, folder: 'file:///isms', versions: { 'file:///isms/isms.yaml': 3 } };

  it('is drawn when it is a view, or changes of one', () => {
    expect(isToPage({ type: 'answer', name: 'soa', uri: 'a', answer: { ...answer, view: soa } })).toBe(true);
    expect(isToPage({ type: 'answer', name: 'conformity', uri: 'a', answer: { ...answer, view: clause4 } })).toBe(true);
    expect(isViewAnswer({ ...answer, changes: { since: 1, tables: [{ id: '27017', rows: [] }] } })).toBe(true);
  });

  it.each<unknown>([
    null,
    { ...answer, view: {} },
    { ...answer, view: { ...soa, sections: [{ id: 'a', heading: 'b', table: { id: 'a', columns: [], rows: [1] } }] } },
    { ...answer, view: { ...soa, language: 'fr' } },
    { ...answer, view: { ...soa, tiles: [{ id: 1 }] } },
    { ...answer, view: { ...soa, unread: [{ why: 'a' }] } },
    { ...answer, revision: '1' },
    { ...answer, changes: { since: 1, tables: [{ rows: [] }] } },
  ])('is not drawn: %#', (wrong) =>
    expect(isToPage({ type: 'answer', name: 'soa', uri: 'a', answer: wrong })).toBe(false),
  );

  it('is heard in all its other forms', () => {
    expect(isToPage({ type: 'pulse', lag: 'text' })).toBe(true);
    expect(isToPage({ type: 'pulse', lag: 'perhaps' })).toBe(false);
    expect(isToPage({ type: 'cursor', line: 3 })).toBe(true);
    expect(isToPage({ type: 'cursor', file: 3, line: 3 })).toBe(false);
    expect(isToPage({ type: 'decided', done: true })).toBe(true);
    expect(isToPage({ type: 'eval', text: 'x' })).toBe(false);
  });
});

describe('what survives a reload', () => {
  it('is taken up only when it is what was written', () => {
    const tab = {
      filter: { text: 'a', facets: { status: ['planned', 'partial'] } },
      details: true,
      findings: false,
      scroll: 10.5,
    };
    expect(isPageState({ tab: 'soa', tabs: { soa: tab }, uri: 'file:///isms/isms.yaml', day: '2027-03-31' })).toBe(
      true,
    );
    expect(isPageState({ uri: 'file:///isms/isms.yaml', filter: { text: '' } })).toBe(false);
    expect(isPageState({ tab: 'soa', tabs: { soa: { ...tab, filter: { text: 1, facets: {} } } } })).toBe(false);
    expect(isPageState({ tab: 'soa', tabs: { soa: { ...tab, filter: { text: '', facets: { status: 'a' } } } } })).toBe(
      false,
    );
    expect(isPageState(undefined)).toBe(false);
  });
});
