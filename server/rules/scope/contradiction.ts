/** 4.1: a scope that contradicts itself, or the services that the register has in it. */
import type { Scope } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { servicesInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { atEntry, atValue } from '../../check/anchors';
import { quotedText } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { readExclusions, readLeftOut } from './excluded-service';
import { scopeOlderThanService } from './older-than-service';
import { relationContradicted } from './same-scope';
import { statementTexts } from './statement';

export const scopeContradiction = rule({
  code: 'scope/contradiction',
  severity: 'error',
  on: 'scope',
  decides: ['4.1.a', '4.1.b'],
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: {
    exclusion: {
      en: 'The service "{service}" is listed as in scope (`services`), and is excluded here: take the exclusion out, or give the service an end (4.1).',
      ja: 'サービス「{service}」は適用範囲のサービス(services)に登録されていますが、ここで除外されています。除外を取り消すか、サービスに終わりの日(until)を書いてください(4.1)。',
    },
    statement: {
      en: 'The scope statement names the service "{service}" only to leave it out, and `services` has it in scope (4.1).',
      ja: 'サービス「{service}」は適用範囲のサービス(services)に登録されていますが、適用範囲の記述では除外されています(4.1)。',
    },
    larger: {
      en: 'The scopes are said to be the same, and `ismsScope` describes another: write `relation: part`, or leave `ismsScope` out (4.1).',
      ja: 'JIS Q 27001の適用範囲と同一(relation: same)とされていますが、ismsScopeに異なる範囲が書かれています。relationをpartとするか、ismsScopeを削除してください(4.1)。',
    },
    stays: {
      en: 'The scopes are said to be the same, and what is excluded here stays in that of JIS Q 27001 ("{text}"): write `relation: part` (4.1).',
      ja: 'JIS Q 27001の適用範囲と同一(relation: same)とされていますが、ここで除外したものはその範囲に残るとされています(「{text}」)。relationをpartとしてください(4.1)。',
    },
  },
  check: (scope, ask) => [...excludedServices(scope, ask), ...relationContradicted(scope, ask)],
});

function excludedServices(scope: Subject<Scope>, ask: Questions): readonly Draft[] {
  const { exclusions = [] } = scope.value;
  const texts = statementTexts(scope.value);
  if (exclusions.length + texts.length === 0) return none;
  const statements = texts.map((each) => ({ ...each, onlyLeavesOut: readLeftOut(ask.namings(each.text)) }));
  const exclusionsOf = readExclusions(exclusions);
  return servicesInScope(ask).flatMap((service): readonly Draft[] => {
    const { roles = [] } = service.value;
    const found = (variant: string, at: `/${string}`, row: string): Draft => ({
      variant,
      decides: [row],
      remarks: [],
      anchor: atValue(scope, at),
      args: { service: quotedText(service.value.name) },
      about: [service.value.id ?? ''],
      related: [{ anchor: atEntry(service), message: { en: 'The service in scope', ja: '適用範囲のサービス' } }],
    });
    return [
      ...exclusionsOf(service.value).map((index) => found('exclusion', `/exclusions/${index}/what`, '4.1.a')),
      ...statements
        .filter(({ role }) => role === undefined || roles.includes(role))
        .filter(({ onlyLeavesOut }) => onlyLeavesOut(service.value))
        .map(({ at }) => found('statement', at as `/${string}`, '4.1.b')),
    ];
  });
}

export const scopeContradictionRules = [scopeContradiction, scopeOlderThanService];
