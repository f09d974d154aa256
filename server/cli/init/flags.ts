/** The answers that a command line gives, and which of them are missing. */
import { models, rolesOf, shapes, type Shape } from '../../features/start/answers';
import type { Given } from '../../features/start/questions';
import type { Language } from '../../words/bilingual';
import { roles as everyRole, type Role } from '../../words/roles';
import { UsageError, type Terminal } from '../terminal';

/** As they are typed. */
export interface InitFlags {
  readonly name?: string;
  readonly shape?: string;
  readonly role?: string;
  readonly service?: readonly string[];
  readonly uses?: readonly string[];
  readonly model?: string;
  readonly iso27001?: string;
}

/** What is known before anybody is asked. */
export function givenBy(flags: InitFlags, language: Language | undefined, { say }: Terminal): Given {
  const { name, service = [], uses = [], model, iso27001: edition } = flags;
  const shape = shapeOf(flags, say);
  return {
    ...(name === undefined ? {} : { organization: name.trim() }),
    ...(shape === undefined ? {} : { shape }),
    ...(service.length > 0 ? { provided: service.map((each) => each.trim()) } : {}),
    ...(uses.length > 0 ? { used: uses.map((each) => each.trim()) } : {}),
    ...(model === undefined ? {} : { model: models.find((each) => each === model) }),
    ...(edition === '2013' || edition === '2022' ? { edition } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

/** Both roles at once are whoever provides on another cloud. */
function shapeOf({ shape: typed, role }: InitFlags, say: Terminal['say']): Shape | undefined {
  const shape = shapes.find((each) => each === typed);
  if (role === undefined) return shape;
  const words = role.split(',').map((each) => each.trim());
  const named = everyRole.filter((each) => words.includes(each));
  if (words.some((each) => !isRole(each)))
    throw new UsageError(say('badChoice', { option: '--role', choices: everyRole.join(', '), value: role }));
  const ofRoles = shapes.find((each) => rolesOf[each].join() === named.join());
  if (shape !== undefined && shape !== ofRoles) throw new UsageError(say('rolesAgainstShape', { role, shape }));
  return ofRoles;
}

function isRole(word: string): word is Role {
  return everyRole.some((each) => each === word);
}

/** The options that must be given where nobody can be asked. */
export function missingFlags({ organization, shape, provided = [], used = [] }: Given): readonly string[] {
  const roles = shape ? rolesOf[shape] : [];
  return [
    ...(organization === undefined ? ['--name'] : []),
    ...(shape === undefined ? ['--role'] : []),
    // Which of them depends on the role.
    ...(shape === undefined && provided.length + used.length === 0 ? ['--service', '--uses'] : []),
    ...(roles.includes('provider') && provided.length === 0 ? ['--service'] : []),
    ...(roles.includes('customer') && used.length === 0 ? ['--uses'] : []),
  ];
}
