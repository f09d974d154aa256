/** One question at a time, and the way back. */
import * as vscode from 'vscode';
import { answered, questionsFor, type Asked, type Given } from '../../server/features/start/questions';
import type { Language } from '../../server/words/bilingual';

/** What a step ends with: an answer, the way back, or nothing when the person left. */
type Ending = { readonly value: string } | 'back' | undefined;

interface Step {
  readonly title: string;
  readonly number: number;
  readonly total: number;
  readonly language: Language;
  /** What was answered here before the person went back. */
  readonly before: string | undefined;
}

/** Asks all questions; `undefined` when the person leaves. */
export async function askAll(title: string, language: Language): Promise<Given | undefined> {
  const history: Given[] = [];
  const typed = new Map<string, string>();
  let given: Given = {};
  for (;;) {
    const questions = questionsFor(given);
    const asked = questions[history.length];
    if (!asked) return given;
    const step = { title, number: history.length + 1, total: questions.length, language };
    const ending = await askOne(asked, { ...step, before: typed.get(asked.question) });
    if (ending === undefined) return undefined;
    if (ending === 'back') {
      given = history.pop() ?? given;
      continue;
    }
    typed.set(asked.question, ending.value);
    history.push(given);
    given = answered(given, asked, ending.value);
  }
}

function askOne(asked: Asked, step: Step): Promise<Ending> {
  return asked.kind === 'choice' ? choose(asked, step) : type(asked, step);
}

function choose({ ask, choices }: Extract<Asked, { kind: 'choice' }>, step: Step): Promise<Ending> {
  const { language, before } = step;
  const input = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: string }>();
  input.placeholder = ask[language];
  input.items = choices.map(({ value, label, detail }) => ({
    value,
    label: label[language],
    alwaysShow: true,
    ...(detail ? { detail: detail[language] } : {}),
  }));
  // Without one the first is ready to be taken, as in any list of the editor.
  const chosen = input.items.filter(({ value }) => value === before);
  if (chosen.length > 0) input.activeItems = chosen;
  input.onDidChangeValue((typed) => {
    // Who types an answer here still sees what to choose from, and Enter takes nothing that was not meant.
    if (!input.items.some(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))) input.activeItems = [];
  });
  // The question must not vanish with the first letter that is typed.
  const title = `${step.title}: ${ask[language]}`;
  return shown(input, { ...step, title }, () => input.selectedItems[0]?.value);
}

function type({ ask, example, wrong }: Exclude<Asked, { kind: 'choice' }>, step: Step): Promise<Ending> {
  const { language, before } = step;
  const input = vscode.window.createInputBox();
  input.prompt = ask[language];
  input.placeholder = example[language];
  input.value = before ?? '';
  let isTried = false;
  const validate = (): boolean => {
    const why = wrong(input.value)?.[language];
    // Nobody is corrected in the middle of a first word.
    input.validationMessage = isTried ? why : undefined;
    return why === undefined;
  };
  input.onDidChangeValue(validate);
  return shown(input, step, () => {
    isTried = true;
    return validate() ? input.value : undefined;
  });
}

type Input = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem & { readonly value: string }>;

/** Shows a question until it is answered or left; `value` is undefined while what stands there is no answer. */
function shown(input: Input, { title, number, total }: Step, value: () => string | undefined): Promise<Ending> {
  input.title = title;
  input.step = number;
  input.totalSteps = total;
  // Somebody looks a name up elsewhere.
  input.ignoreFocusOut = true;
  input.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<Ending>((resolve) => {
    const end = (ending: Ending): void => {
      resolve(ending);
      input.dispose();
    };
    input.onDidAccept(() => {
      const answer = value();
      if (answer !== undefined) end({ value: answer });
    });
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => end(undefined));
    input.show();
  });
}
