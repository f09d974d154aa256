/** Questions on a terminal. The only place that knows the library for it; loaded when somebody is to be asked. */
import { Writable } from 'node:stream';
import * as prompts from '@clack/prompts';
import { answered, questionsFor, type Asked, type Given } from '../../features/start/questions';
import type { Language } from '../../words/bilingual';

export interface Asking {
  readonly language: Language;
  readonly colour: boolean;
}

/** Asks what is not given yet; `undefined` when the person leaves. */
export async function askFor(given: Given, { language, colour }: Asking): Promise<Given | undefined> {
  const output = onTerminal(process.stdout, colour);
  const ask = async (asked: Asked): Promise<string | symbol> => {
    const { ask: message } = asked;
    const title = message[language];
    if (asked.kind === 'choice') {
      const options = asked.choices.map(({ value, label, detail }) => ({
        value,
        label: label[language],
        ...(detail ? { hint: detail[language] } : {}),
      }));
      return await prompts.select({ message: title, options, showInstructions: false, output });
    }
    return await prompts.text({
      message: title,
      placeholder: asked.example[language],
      validate: (text) => asked.wrong(text ?? '')?.[language],
      output,
    });
  };
  const asked = new Set<Asked['question']>();
  let answers = given;
  for (let next = nextOf(answers, asked); next; next = nextOf(answers, asked)) {
    asked.add(next.question);
    const value = await ask(next);
    if (typeof value === 'symbol') return undefined;
    answers = answered(answers, next, value);
  }
  return answers;
}

/** The first question that nobody has answered; what was answered decides on those that follow. */
function nextOf(answers: Given, asked: ReadonlySet<string>): Asked | undefined {
  return questionsFor(answers).find(({ question }) => {
    const value = answers[question];
    return !asked.has(question) && (value === undefined || value.length === 0);
  });
}

/** What colours a terminal. */
const colours = /\u001b\[[\d;]*m/g;

/** The library asks for colours whatever the environment says, and breaks lines of no width after each letter. */
function onTerminal(terminal: NodeJS.WriteStream, colour: boolean): Writable {
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      terminal.write(colour ? chunk : String(chunk).replace(colours, ''));
      done();
    },
  });
  return Object.assign(output, { columns: terminal.columns || 80, rows: terminal.rows || 24, isTTY: true });
}
