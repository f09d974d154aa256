import type { IsmsService } from '../../isms-service';
import { createKeptRows, type KeptRows } from '../../reports/view/kept-rows';
import type { Project } from '../../workspace/project';

/** Reports of projects: several views ask for the same one, and all of them again while nothing has changed. */
export interface ReportMemo {
  /** The report of that name, made anew only when something in the project may be other than before. */
  get<T>(service: Pick<IsmsService, 'generationOf'>, project: Project, name: string, make: () => T): T;
  /** The rows of the last view of that name, whatever has changed since. */
  rows(project: Project, name: string): KeptRows;
}

interface Kept {
  readonly generation: number;
  readonly reports: Map<string, unknown>;
}

export function createReportMemo(): ReportMemo {
  const kept = new WeakMap<Project, Kept>();
  const keptRows = new WeakMap<Project, Map<string, KeptRows>>();
  return {
    get<T>(service: Pick<IsmsService, 'generationOf'>, project: Project, name: string, make: () => T): T {
      const generation = service.generationOf(project);
      const known = kept.get(project);
      const { reports } = known?.generation === generation ? known : { reports: new Map<string, unknown>() };
      kept.set(project, { generation, reports });
      if (!reports.has(name)) reports.set(name, make());
      return reports.get(name) as T;
    },
    rows(project, name) {
      const ofProject = keptRows.get(project) ?? new Map<string, KeptRows>();
      keptRows.set(project, ofProject);
      const rows = ofProject.get(name) ?? createKeptRows();
      ofProject.set(name, rows);
      return rows;
    },
  };
}
