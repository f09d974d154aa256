/** Services, exclusions and interfaces as tables. */
import type { Bilingual, Language } from '../../words/bilingual';
import { nameIn, roleLabels } from '../../words/names';
import { list, person } from '../view/cells';
import { columnIn } from '../view/column';
import { withoutEmptyColumns } from '../view/empty-columns';
import type { Row, Table } from '../view/view';
import { daysOf, usedNames } from './circles';
import type { ScopePair, ServiceRow } from './model';
import { deploymentNames, modelNames, scopeWords as words } from './words';

export function servicesTable(services: readonly ServiceRow[], language: Language): Table {
  const column = columnIn(language);
  const columns = [
    column('service', words.service, 12),
    column('name', words.name, 18),
    column('roles', words.roles, 12),
    column('model', words.model, 13),
    column('deployment', words.deployment, 12),
    column('supplier', words.supplier, 18),
    column('uses', words.uses, 24),
    column('owner', words.owner, 14),
    column('state', words.state, 26),
  ];
  const rows = services.map((service): Row => {
    const { key, id, name, roles, model, deployment, supplier, owner, inScope, place } = service;
    return {
      kind: 'row',
      key,
      name: id || name || words.notWritten[language],
      cells: [
        { kind: 'entry', id: id || words.notWritten[language], title: '', place },
        name,
        list(roles.map((role) => nameIn(roleLabels, role)[language])),
        model === undefined ? '' : nameIn(modelNames, model)[language],
        deployment === undefined ? '' : nameIn(deploymentNames, deployment)[language],
        supplier,
        list(usedNames(service, language, Infinity)),
        person(owner),
        list([words[inScope ? 'inScope' : 'outOfScope'][language], ...[daysOf(service, language)].filter(Boolean)]),
      ],
      place: service.entry,
      facets: {},
    };
  });
  return withoutEmptyColumns({ id: 'services', columns, rows }, []);
}

export function pairsTable(
  id: 'exclusions' | 'interfaces',
  pairs: readonly ScopePair[],
  titles: readonly [Bilingual, Bilingual],
  language: Language,
): Table {
  const column = columnIn(language);
  const [what, detail] = titles;
  return {
    id,
    columns: [column('what', what, 30), column('detail', detail, 70)],
    rows: pairs.map((pair, index) => ({
      kind: 'row',
      key: `${id} ${index}`,
      name: pair.what || words.notWritten[language],
      cells: [pair.what || words.notWritten[language], pair.detail || words.notWritten[language]],
      place: pair.place,
      facets: {},
    })),
  };
}
