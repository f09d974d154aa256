/** What a decision consists of: whether it applies, why, on what basis, who owns it and how far it is implemented. */
import type { Choice, Decisions } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { createBasisField, unknownIds } from './basis-field';
import { element, setText } from './element';
import { longestText, type DecideMessage } from './messages';
import { fill, words } from './words';

export type Typed = Omit<DecideMessage, 'type' | 'rows'>;

export interface DecideFields {
  readonly elements: readonly HTMLElement[];
  readonly say: (language: Language, decisions: Decisions | undefined) => void;
  /** Shows the fields that the decision has; answers what keeps it from being written, or should. */
  readonly judge: () => { readonly text: string; readonly isWarning: boolean; readonly isReady: boolean };
  readonly typed: () => Typed;
  readonly clear: () => void;
  readonly focus: () => void;
}

export function createDecideFields(): DecideFields {
  const radio = (value: string): HTMLInputElement =>
    element('input', { type: 'radio', name: 'applicable', value, id: `decide-${value}` });
  const yes = radio('yes');
  const no = radio('no');
  const reason = element('input', { type: 'text', id: 'decide-reason', autocomplete: 'off' });
  const owner = element('select', { id: 'decide-owner' });
  const status = element('select', { id: 'decide-status' });
  const basis = createBasisField();
  const named = (['applies', 'doesNotApply', 'reason', 'owner', 'status'] as const).map((word) => ({
    word,
    label: element('span'),
  }));
  const [yesLabel = '', noLabel = '', reasonLabel = '', ownerLabel = '', statusLabel = ''] = named.map(
    ({ label }) => label,
  );
  const choice = element(
    'span',
    { class: 'choices', role: 'radiogroup' },
    element('label', {}, yes, ' ', yesLabel),
    element('label', {}, no, ' ', noLabel),
  );
  const statusField = element('label', { class: 'field' }, statusLabel, ' ', status);
  let language: Language = 'en';
  let offered: Decisions = { bases: [], owners: [], statuses: [] };
  let shown = '';

  return {
    elements: [
      choice,
      element('label', { class: 'field wide' }, reasonLabel, ' ', reason),
      basis.element,
      element('label', { class: 'field' }, ownerLabel, ' ', owner),
      statusField,
    ],
    say(of, decisions) {
      language = of;
      for (const { word, label } of named) setText(label, words[word][of]);
      basis.say(of);
      choice.setAttribute('aria-label', words.decide[of]);
      const text = JSON.stringify(decisions);
      if (!decisions || text === shown) return;
      shown = text;
      offered = decisions;
      offer(owner, decisions.owners);
      offer(status, decisions.statuses);
      basis.offer(decisions.bases);
    },
    judge() {
      const isChosen = yes.checked || no.checked;
      // What does not apply has neither; that it does not is for the reason to say.
      statusField.hidden = basis.element.hidden = no.checked;
      const [unknown] = no.checked ? [] : unknownIds(basis.input.value, offered.bases);
      // Said, and not cut off in silence: what is pasted may be a whole page.
      const isTooLong = [reason, ...(no.checked ? [] : [basis.input])].some(({ value }) => value.length > longestText);
      const obstacle = isTooLong
        ? fill(words.tooLong[language], { count: longestText })
        : unknown === undefined
          ? undefined
          : fill(words.unknownBasis[language], { name: unknown });
      const missing = no.checked && reason.value.trim() === '';
      const text = isChosen ? (obstacle ?? (missing ? words.noReason[language] : '')) : words.chooseFirst[language];
      return { text, isWarning: isChosen, isReady: isChosen && obstacle === undefined };
    },
    typed: () => ({
      applicable: yes.checked,
      reason: reason.value,
      basis: no.checked ? '' : basis.input.value,
      owner: owner.value,
      status: status.value,
    }),
    clear() {
      reason.value = basis.input.value = owner.value = status.value = '';
      yes.checked = no.checked = false;
      basis.offer(offered.bases);
    },
    focus: () => (no.checked ? no : yes).focus(),
  };
}

/** The same choice stays chosen. */
function offer(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const { value } = select;
  select.replaceChildren(
    element('option', { value: '' }, '—'),
    ...choices.map((choice) => element('option', { value: choice.value }, choice.label)),
  );
  select.value = choices.some((choice) => choice.value === value) ? value : '';
}
