/** The basis of a decision: risks, laws and contracts in one line, with those that the project has to choose from. */
import type { Choice } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { folded } from './filter';
import { words } from './words';

export interface BasisField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly say: (language: Language) => void;
  readonly offer: (choices: readonly Choice[]) => void;
}

/** What stands between the parts, up to the last of them. */
const begun = /^.*[、，；,;]\s*/su;

export function createBasisField(): BasisField {
  const label = element('span');
  const list = element('datalist', { id: 'decide-bases' });
  const input = element('input', {
    type: 'text',
    id: 'decide-basis',
    list: 'decide-bases',
    autocomplete: 'off',
  });
  let choices: readonly Choice[] = [];
  let shown = '';

  /** A list of a browser completes the whole text: what is written already stands before each choice. */
  const offer = (): void => {
    const [before = ''] = begun.exec(input.value) ?? [];
    const next = JSON.stringify([before, choices]);
    if (next === shown) return;
    shown = next;
    list.replaceChildren(
      ...choices.map(({ value, label: title }) => element('option', { value: `${before}${value}`, label: title })),
    );
  };
  input.addEventListener('input', offer);
  return {
    element: element('label', { class: 'field wide' }, label, ' ', input, list),
    input,
    say(language) {
      setText(label, words.basis[language]);
      input.placeholder = words.basisHint[language];
    },
    offer(next) {
      choices = next;
      offer();
    },
  };
}

/** What looks like one of the ids that are offered, and is none of them: RISK-999 where there are RISK-1 to RISK-12. */
export function unknownIds(text: string, choices: readonly Choice[]): readonly string[] {
  const known = new Set(choices.map(({ value }) => folded(value)));
  const stems = new Set([...known].flatMap((id) => stemOf(id) ?? []));
  return text
    .split(/[、，；,;]/u)
    .map((part) => part.trim())
    .filter((part) => !known.has(folded(part)) && stems.has(stemOf(folded(part)) ?? ''));
}

function stemOf(id: string): string | undefined {
  return /^(?<stem>.*[^\d])\d+$/su.exec(id)?.groups?.['stem'];
}
