// Entries of the lists that a project grows by, as text.
import { assets, controls, people, sentence, services } from './names.mjs';

export const linesPerRisk = 12;

/**
 * A risk of twelve lines. One in twenty has a fault: an unknown person, or a value that is not in the list. `kind`: of a
 * `faulty` one several things are wrong, of a `suppressed` one the owner, which a comment above silences.
 */
export function risk(id, random, kind) {
  if (kind === 'suppressed') return suppressedRisk(id, random);
  if (kind === 'faulty') return faultyRisk(id, random);
  const fault = random.onceIn(20) ? random.pick(['owner', 'treatment', 'likelihood']) : undefined;
  return [
    `  - id: ${id}`,
    `    title: ${sentence(random)}`,
    `    services: [${random.pick(services)}]`,
    `    assets: [${random.pick(assets)}]`,
    '    affects: [confidentiality, integrity]',
    `    assessedOn: 2026-0${5 + random.below(4)}-1${random.below(9)}`,
    `    owner: ${fault === 'owner' ? 'nobody' : random.pick(people)}`,
    `    likelihood: ${fault === 'likelihood' ? 'medim' : random.pick(['low', 'medium'])}`,
    `    impact: ${random.pick(['medium', 'high'])}`,
    `    treatment: ${fault === 'treatment' ? 'modfy' : 'modify'}`,
    `    controls: [${random.pick(controls)}]`,
    '    residual: {likelihood: low, impact: low}',
  ];
}

function suppressedRisk(id, random) {
  return risk(id, random).flatMap((line) =>
    line.startsWith('    owner: ')
      ? ['    # isms-ignore ref/unresolved: the person joins in spring', '    owner: nobody']
      : [line],
  );
}

const faults = new Map([
  ['    owner: ', 'nobody'],
  ['    treatment: ', 'modfy'],
  ['    likelihood: ', 'medim'],
  ['    services: ', '[unheard-of]'],
]);

function faultyRisk(id, random) {
  return risk(id, random).map((line) => {
    const [key] = [...faults.keys()].filter((start) => line.startsWith(start));
    return key === undefined ? line : key + faults.get(key);
  });
}

export function asset(id, random) {
  return [
    `  - id: ${id}`,
    `    name: ${sentence(random)}`,
    '    type: data',
    `    owner: ${random.pick(people)}`,
    `    services: [${random.pick(services)}]`,
    `    enisa: [${random.pick(['A1', 'A5', 'A10'])}]`,
  ];
}

/** Half of the documents are files, few of which are missing. */
export function document(id, random) {
  const file = random.onceIn(40) ? `missing-${random.below(5)}.md` : `handbook-${random.below(5)}.md`;
  return [
    `  - id: ${id}`,
    `    title: ${sentence(random)}`,
    `    location: ${random.onceIn(2) ? `handbooks/${file}` : `https://example.org/${id}`}`,
    '    version: "1.0"',
    `    approvedBy: ${random.pick(people)}`,
    '    nextReview: 2027-04-01',
  ];
}
