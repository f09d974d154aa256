import { describe, expect, it } from 'vitest';
import { conformityOf } from '../../server/check/conformity/conformity';
import { messageOf } from '../../server/check/message';
import type { Judgement } from '../../server/isms-service';
import { openProject, readExample } from '../properties/projects';

const { texts, files } = readExample('cloud');

/** What stands on a day: by rule and words, and the states of all rows. */
function judged(judgement: Judgement, project: ReturnType<ReturnType<typeof openProject>['project']>) {
  return {
    findings: project
      .uris()
      .flatMap((uri) => judgement.findings(uri))
      .map(({ finding, severity }) => `${severity} ${finding.rule.code} ${messageOf(finding, 'ja')}`),
    states: conformityOf(project, judgement).map(({ requirement, state }) => `${requirement.id} ${state}`),
  };
}

describe('a project on another day', () => {
  it.each(['2026-11-24', '2027-06-30', '2029-01-01', '2020-01-01'])('is on %s what a fresh start says', (day) => {
    const now = openProject(texts, { files });
    const then = openProject(texts, { files, today: day });
    const project = now.project();
    expect(judged(now.service.onDay(project, day), project)).toEqual(judged(then.service, then.project()));
  });

  it('leaves today as it is', () => {
    const open = openProject(texts, { files });
    const before = judged(open.service, open.project());
    expect(judged(open.service.onDay(open.project(), '2030-01-01'), open.project()).states).not.toEqual(before.states);
    expect(judged(open.service, open.project())).toEqual(before);
  });
});
