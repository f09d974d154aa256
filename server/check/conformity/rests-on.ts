/**
 * Fields that answer no sentence by themselves, and without which none can be judged: what a level is made of, who is a
 * provider, which audits are one's own. What cannot be read there decides the rows as if nothing stood there.
 */
export const restsOn: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'scope.relation': ['4.1.a'],
    'scope.ismsScope': ['4.1.a'],
    'scope.exclusions': ['4.1.a'],
    'services.id': ['4.1.a', '4.2.1.a', '4.3.a2'],
    'services.roles': ['4.1.a', '4.1.b', '4.1.d', '4.2.2.c', '4.2.2.d1'],
    'criteria.factors': ['4.2.1.a'],
    'criteria.method': ['4.2.1.a'],
    'criteria.table': ['4.2.1.a'],
    'risks.title': ['4.2.1.a'],
    'risks.likelihood': ['4.2.1.a'],
    'risks.impact': ['4.2.1.a'],
    'risks.assetValue': ['4.2.1.a'],
    'risks.threatLevel': ['4.2.1.a'],
    'risks.vulnerabilityLevel': ['4.2.1.a'],
    'risks.level': ['4.2.1.a'],
    'soa.document': ['4.2.2.d1'],
    'soa.controls.requirements': ['4.2.2.d2'],
    'audits.type': ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
  }),
);

/** What a document says of itself for those that name it as their record. */
export const recordFields: readonly string[] = ['version', 'approvedBy', 'approvedOn'];
