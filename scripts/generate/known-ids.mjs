// What the standards and ENISA number, as values that an editor can offer: each with its title in one language.

const names = {
  control: 'ControlId',
  enisaRisk: 'EnisaRiskCode',
  enisaVulnerability: 'EnisaVulnerabilityCode',
  enisaAsset: 'EnisaAssetCode',
  requirement: 'RequirementId',
};

/** Kinds of which an ISMS may name others, too: controls of its own, weaknesses in words, clauses as people cite them. */
const open = new Set(['control', 'enisaVulnerability', 'requirement']);

export function isOpen(kind) {
  return open.has(kind);
}

/** The definition that lists the ids of a kind of reference; none where an ISMS itself says what there is. */
export function knownIdsName(kind) {
  return names[kind];
}

/** The definitions by name. Controls of ISO/IEC 27017 come first: it is they that everybody here has to state. */
export function knownIds({ cloud2015, annex2022, annex2013, enisa2009, requirements517 }, language) {
  const of = (items, source) => items.map((item) => valueOf(item, source, language));
  const values = {
    control: [
      ...of([...cloud2015.extended, ...cloud2015.body], 'ISO/IEC 27017:2015'),
      ...of(annex2022.controls, 'ISO/IEC 27001:2022'),
      ...of(annex2013.controls, 'ISO/IEC 27001:2013'),
    ],
    enisaRisk: of(enisa2009.risks, 'ENISA 2009'),
    enisaVulnerability: of(enisa2009.vulnerabilities, 'ENISA 2009'),
    enisaAsset: of(enisa2009.assets, 'ENISA 2009'),
    requirement: of([...requirements517.clauses, ...requirements517.requirements], 'JIP-ISMS517-1.0'),
  };
  return Object.fromEntries(Object.entries(values).map(([kind, known]) => [names[kind], { anyOf: known }]));
}

function valueOf({ id, title }, source, language) {
  return { type: 'string', const: id, description: `${title[language] ?? title.en} (${source})` };
}
