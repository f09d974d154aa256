import type { Language } from '../catalog/bilingual';
import type { IsmsService } from '../isms-service';
import type { Project } from '../project/project';
import type { DocumentUri } from '../project/subject';
import { messageOf } from '../rules/message';
import type { Range } from '../yaml/positions';
import { conformityOf } from './conformity';

/** Conformity with clause 4 as plain data, in one language. */
export interface ConformityReport {
  readonly today: string;
  readonly met: number;
  readonly unmet: number;
  readonly requirements: readonly ConformityRow[];
}

export interface ConformityRow {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly asks: string;
  readonly met: boolean;
  /** Rules that judge the row and did not run. */
  readonly notJudged: readonly string[];
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly document: DocumentUri;
    readonly range: Range;
  }[];
}

export function conformityReport(project: Project, service: IsmsService, language: Language): ConformityReport {
  const requirements = conformityOf(project, service).map(({ requirement, met, notJudged, findings }) => ({
    id: requirement.id,
    clause: requirement.clause,
    title: requirement.title[language],
    asks: requirement.asks[language],
    met,
    notJudged,
    findings: findings.map(({ finding, place }) => ({
      rule: finding.rule.code,
      message: messageOf(finding, language),
      document: place.document,
      range: place.range,
    })),
  }));
  const met = requirements.filter((row) => row.met).length;
  return { today: service.settings.today, met, unmet: requirements.length - met, requirements };
}
