/** Deciding in place: what is chosen gets one decision, with its reason, owner and status, and is written at once. */
import type { Choice, Decisions } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { longestText, mostRows, type DecideMessage } from './messages';
import { fill, words } from './words';

export interface DecideBar {
  readonly element: HTMLElement;
  readonly say: (language: Language, decisions: Decisions | undefined) => void;
  /** The names of the rows that are chosen; hidden while there is none. */
  readonly show: (names: readonly string[]) => void;
  readonly result: (done: boolean) => void;
}

export interface DecideEvents {
  readonly decide: (decision: Omit<DecideMessage, 'type' | 'rows'>) => void;
  readonly deselect: () => void;
}

/** What was done is read by then. */
const readMilliseconds = 8_000;

/** So many rows are named. */
const namedRows = 6;

export function createDecideBar(events: DecideEvents): DecideBar {
  let language: Language = 'en';
  let names: readonly string[] = [];
  let choices = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One decision after the other: the next is made for the text that this one leaves. */
  let isWriting = false;
  const radio = (value: string): HTMLInputElement =>
    element('input', { type: 'radio', name: 'applicable', value, id: `decide-${value}` });
  const yes = radio('yes');
  const no = radio('no');
  const [yesLabel, noLabel, reasonLabel, ownerLabel, statusLabel] = [0, 1, 2, 3, 4].map(() => element('span'));
  const reason = element('input', {
    type: 'text',
    id: 'decide-reason',
    autocomplete: 'off',
    maxlength: `${longestText}`,
  });
  const owner = element('select', { id: 'decide-owner' });
  const status = element('select', { id: 'decide-status' });
  const statusField = element('label', { class: 'field' }, statusLabel ?? '', ' ', status);
  const write = element('button', { type: 'submit', id: 'decide-write', class: 'primary' });
  const cancel = element('button', { type: 'button', id: 'deselect' });
  const selected = element('strong', { class: 'selected' });
  const hint = element('span', { class: 'hint', role: 'status' });
  const result = element('span', { class: 'result', role: 'status' });
  const form = element(
    'form',
    { class: 'decide', hidden: '' },
    selected,
    element(
      'span',
      { class: 'choices', role: 'radiogroup' },
      element('label', {}, yes, ' ', yesLabel ?? ''),
      element('label', {}, no, ' ', noLabel ?? ''),
    ),
    element('label', { class: 'field wide' }, reasonLabel ?? '', ' ', reason),
    element('label', { class: 'field' }, ownerLabel ?? '', ' ', owner),
    statusField,
    write,
    cancel,
    hint,
  );

  const judge = (): void => {
    const undecided = !yes.checked && !no.checked;
    const tooMany = names.length > mostRows;
    write.disabled = undecided || tooMany || isWriting;
    statusField.hidden = no.checked;
    const missing = no.checked && reason.value.trim() === '';
    const limit = fill(words.tooMany[language], { count: mostRows });
    const rest = undecided ? words.chooseFirst[language] : missing ? words.noReason[language] : '';
    setText(hint, tooMany ? limit : rest);
    hint.classList.toggle('warning', missing || tooMany);
  };
  form.addEventListener('input', judge);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Return in a field submits, whether the button can be pressed or not.
    if (write.disabled) return;
    isWriting = true;
    judge();
    events.decide({ applicable: yes.checked, reason: reason.value, owner: owner.value, status: status.value });
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) events.deselect();
  });
  cancel.addEventListener('click', events.deselect);

  return {
    element: element('div', { class: 'bottom' }, result, form),
    say(of, decisions) {
      language = of;
      const labels = [yesLabel, noLabel, reasonLabel, ownerLabel, statusLabel];
      (['applies', 'doesNotApply', 'reason', 'owner', 'status'] as const).forEach((word, index) => {
        const label = labels[index];
        if (label) setText(label, words[word][of]);
      });
      setText(write, words.write[of]);
      setText(cancel, words.deselect[of]);
      form.setAttribute('aria-label', words.decide[of]);
      yes.closest('[role]')?.setAttribute('aria-label', words.decide[of]);
      const text = JSON.stringify(decisions);
      if (text !== choices) {
        choices = text;
        offer(owner, decisions?.owners ?? []);
        offer(status, decisions?.statuses ?? []);
      }
      judge();
    },
    show(chosen) {
      if (chosen.length > 0 && names.length === 0) {
        setText(result, '');
        // What was said of other rows is said of none of these.
        reason.value = owner.value = status.value = '';
        yes.checked = no.checked = false;
      }
      names = chosen;
      form.hidden = names.length === 0;
      const few = names.slice(0, namedRows).join(', ');
      const text = fill(words.selected[language], {
        count: names.length,
        names: names.length > namedRows ? `${few} …` : few,
      });
      setText(selected, text);
      judge();
    },
    result(done) {
      isWriting = false;
      judge();
      setText(result, words[done ? 'decided' : 'notDecided'][language]);
      clearTimeout(timer);
      timer = setTimeout(() => setText(result, ''), readMilliseconds);
    },
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
