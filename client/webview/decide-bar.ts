/** Deciding in place: what is chosen gets one decision, with its reason, basis, owner and status, and is written at once. */
import type { Decisions } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { createDecideFields, type Typed } from './decide-fields';
import { element, setText } from './element';
import { mostRows } from './messages';
import { fill, words } from './words';

export interface DecideBar {
  readonly element: HTMLElement;
  readonly say: (language: Language, decisions: Decisions | undefined) => void;
  /** The names of the rows that are chosen; hidden while there is none. */
  readonly show: (names: readonly string[]) => void;
  readonly result: (done: boolean) => void;
  readonly focus: () => void;
}

export interface DecideEvents {
  readonly decide: (decision: Typed) => void;
  readonly deselect: () => void;
  /** Back to the rows, which stay chosen. */
  readonly back: () => void;
  /** To the next row that is to be decided; whether there is one. */
  readonly next: () => boolean;
}

/** What was done is read by then. */
const readMilliseconds = 8_000;

/** So many rows are named. */
const namedRows = 6;

export function createDecideBar(events: DecideEvents): DecideBar {
  let language: Language = 'en';
  let names: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One decision after the other: the next is made for the text that this one leaves, once it is drawn. */
  let isWriting = false;
  let isAnswered = false;
  /** What was written, as it is told; and whether the focus was here then and is to go on from here. */
  let written = '';
  let goesOn = false;
  const fields = createDecideFields();
  const write = element('button', { type: 'submit', id: 'decide-write', class: 'primary' });
  const cancel = element('button', { type: 'button', id: 'deselect' });
  const selected = element('strong');
  const keys = element('span', { class: 'quiet keys' });
  const hint = element('span', { class: 'hint', role: 'status' });
  const result = element('span', { class: 'result', role: 'status', tabindex: '-1' });
  const form = element(
    'form',
    { class: 'decide', hidden: '' },
    element('div', { class: 'selected' }, selected, ' ', keys),
    ...fields.elements,
    write,
    cancel,
    hint,
  );

  const judge = (): void => {
    const tooMany = names.length > mostRows;
    const { text, isWarning, isReady } = fields.judge();
    write.disabled = !isReady || tooMany || isWriting;
    setText(hint, tooMany ? fill(words.tooMany[language], { count: mostRows }) : text);
    hint.classList.toggle('warning', tooMany || isWarning);
  };
  const few = (): string => {
    const first = names.slice(0, namedRows).join(language === 'ja' ? '、' : ', ');
    return names.length > namedRows ? `${first} …` : first;
  };
  /** A control that is hidden or disabled leaves the focus nowhere. */
  const isLost = (): boolean => {
    const active = document.activeElement;
    return document.hasFocus() && (active === null || active === document.body || form.contains(active));
  };

  form.addEventListener('input', judge);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Return in a field submits, whether the button can be pressed or not.
    if (write.disabled) return;
    isWriting = goesOn = true;
    const typed = fields.typed();
    const decision = words[typed.applicable ? 'applies' : 'doesNotApply'][language];
    written = fill(words.decided[language], { decision, count: names.length, names: few() });
    judge();
    events.decide(typed);
  });
  form.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') events.deselect();
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    events.back();
  });
  cancel.addEventListener('click', events.deselect);

  return {
    element: element('div', { class: 'bottom' }, result, form),
    say(of, decisions) {
      language = of;
      fields.say(of, decisions);
      setText(write, words.write[of]);
      setText(cancel, words.deselect[of]);
      setText(keys, words.keys[of]);
      form.setAttribute('aria-label', words.decide[of]);
      judge();
    },
    show(chosen) {
      if (chosen.length > 0 && names.length === 0) {
        setText(result, '');
        // What was said of other rows is said of none of these.
        fields.clear();
        goesOn = false;
      }
      const isOver = chosen.length === 0 && names.length > 0;
      names = chosen;
      const isDrawn = isAnswered;
      if (isDrawn) isWriting = isAnswered = false;
      const leaves = isOver && (goesOn ? isLost() : form.contains(document.activeElement));
      form.hidden = names.length === 0;
      setText(selected, fill(words.selected[language], { count: names.length, names: few() }));
      judge();
      if (isDrawn && !isOver && goesOn && isLost()) write.focus();
      if (!isOver) return;
      goesOn = false;
      if (leaves && !events.next()) result.focus();
    },
    result(done) {
      isAnswered = true;
      // Rows that were decided stand there as if they were not, until they are drawn: Return once more is not meant for them.
      if (!done || names.length === 0) isWriting = isAnswered = false;
      judge();
      setText(result, done ? written : words.notDecided[language]);
      clearTimeout(timer);
      timer = setTimeout(() => setText(result, ''), readMilliseconds);
      if (!done && goesOn && isLost()) write.focus();
    },
    focus: fields.focus,
  };
}
