/** The controls of the standards as the catalogue's types have them. */
import annex2013 from '../../catalogs/iso27001-2013.json';
import annex2022 from '../../catalogs/iso27001-2022.json';
import cloud2015 from '../../catalogs/iso27017-2015.json';
import crosswalk from '../../catalogs/crosswalk-2013-2022.json';
import type { Bilingual } from '../words/bilingual';
import type { Edition27001, Role } from '../words/roles';
import type { AnnexControl, CloudControl, ControlGroup } from './types';

/** A control as catalogs/iso27017-2015.json has it. */
interface CloudRecord {
  readonly id: string;
  readonly title: Bilingual;
  readonly customer: boolean;
  readonly provider: boolean;
  readonly objective?: ControlGroup;
  readonly rolesVerified: boolean;
  readonly rolesPage?: number;
}

export function readCloudControls(): readonly CloudControl[] {
  const body: readonly CloudRecord[] = cloud2015.body;
  const extended: readonly CloudRecord[] = cloud2015.extended;
  return [...body, ...extended].map(({ id, title, customer, provider, objective, rolesVerified, rolesPage }) => ({
    standard: '27017',
    id,
    title,
    roles: [...(provider ? ['provider' as Role] : []), ...(customer ? ['customer' as Role] : [])],
    rolesVerified,
    rolesPage,
    objective,
  }));
}

export function readAnnex(edition: Edition27001): readonly AnnexControl[] {
  const counterparts: Readonly<Record<string, readonly string[]>> =
    edition === '2013' ? crosswalk.to2022 : crosswalk.to2013;
  const groups = byId<ControlGroup>(
    edition === '2013' ? annex2013.objectives : annex2022.themes.map((theme) => ({ ...theme, jaVerified: true })),
  );
  const controls =
    edition === '2013' ? annex2013.controls.map((control) => ({ ...control, new: false })) : annex2022.controls;
  return controls.map(({ id, title, jaVerified, new: isNew }) => {
    const groupId = id.slice(0, id.lastIndexOf('.'));
    // Every group is there; a test holds the data to it.
    const group = groups.get(groupId) ?? { id: groupId, title, jaVerified: false };
    return { standard: '27001', edition, id, title, jaVerified, group, isNew, counterparts: counterparts[id] ?? [] };
  });
}

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
