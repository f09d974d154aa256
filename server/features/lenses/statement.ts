/** How many of the controls that must be stated are stated. */
import { missingAnnexControls, missingCloudControls } from '../../rules/soa/missing-controls';
import { rolesInScope } from '../../rules/soa/statement-roles';
import { isOf } from '../../workspace/subject';
import type { LensKind } from './lens';

export const statementLens: LensKind = (subject, { ask, language }) => {
  // Of several files that go on with it, the one that says version and approval, else the first.
  const head = ask.single('soa') ?? ask.entries('soa')[0];
  if (!isOf(subject, 'soa') || head !== subject) return undefined;
  const roles = rolesInScope(ask);
  const cloud = ask.catalog.cloudControls.filter(
    (control) =>
      roles.length > 0 && (control.objective !== undefined || control.roles.some((role) => roles.includes(role))),
  );
  const all = cloud.length + ask.catalog.annexControls(ask.edition).length;
  const missing = new Set([...missingCloudControls(ask), ...missingAnnexControls(ask)].map(({ id }) => id));
  const stated = all - missing.size;
  return {
    title: language === 'ja' ? `管理策 ${all}件中${stated}件を記載` : `${stated} of ${all} controls stated`,
    counts: () => [],
  };
};
