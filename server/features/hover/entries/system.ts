/** A part of the virtual environment: what it is, where it runs, who administers it. */
import { mark } from '../../../facts/marks';
import type { System } from '../../../facts/model';
import type { Subject } from '../../../workspace/subject';
import { enumerated } from '../../../words/listing';
import { kindNames, layerNames, nameIn } from '../../../words/names';
import { fitted } from '../../../words/fitted';
import { escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { counted } from '../counted';
import { allCalled, called, few, type Told, widths } from './told';

const words = {
  service: { en: 'Service', ja: 'サービス' },
  zone: { en: 'Zone', ja: '区画' },
  functions: { en: 'Functions', ja: '機能' },
  runsOn: { en: 'Runs on', ja: '稼働先' },
  networks: { en: 'Networks', ja: 'ネットワーク' },
  connected: {
    one: { en: '{count} system runs on it or connects to it', ja: '稼働・接続するシステム{count}件' },
    many: { en: '{count} systems run on it or connect to it', ja: '稼働・接続するシステム{count}件' },
  },
  administrators: { en: 'Administrators', ja: '管理者' },
} as const;

export function systemTold({ value }: Subject<System>, context: HoverContext): Told {
  const { ask, language } = context;
  const { id = '', kind, service, zone, functions = [], runsOn, networks, administrators = {} } = value;
  const layers = Object.entries(layerNames).flatMap(([layer, name]) => {
    const person = called(administratorOf(administrators, layer), 'person', context);
    return person === '' ? [] : [`${name[language]} ${person}`];
  });
  return {
    meaning: [
      beside(
        kind && escapeMarkdown(fitted(nameIn(kindNames, kind)[language], widths.fact)),
        fact(words.service, called(service, 'service', context), language),
        fact(words.zone, zone && escapeMarkdown(fitted(zone, widths.fact)), language),
        fact(
          words.functions,
          few(functions, (each) => escapeMarkdown(fitted(each, widths.fact)), language),
          language,
        ),
      ),
    ],
    standing: [
      beside(
        fact(words.runsOn, called(runsOn, 'system', context), language),
        fact(words.networks, allCalled(networks, 'system', context), language),
        counted(words.connected, ask.count(mark.connectsTo(id)), language),
      ),
      fact(words.administrators, enumerated(layers, language), language),
    ],
  };
}

function administratorOf(administrators: NonNullable<System['administrators']>, layer: string): string | undefined {
  switch (layer) {
    case 'hypervisor':
    case 'os':
    case 'network':
    case 'application':
      return administrators[layer];
    default:
      return undefined;
  }
}
