/** The level that ENISA 2009 gives a risk; for some risks its figures differ by the model or the deployment of the service. */
import { enisaBand, enisaFigures, enisaLevels } from '../../catalog/enisa-values';
import type { EnisaRisk } from '../../catalog/types';
import type { Risk, Service } from '../../facts/model';
import type { Questions } from '../../workspace/questions';

const figure = '(?<figure>VERY HIGH|VERY LOW|HIGH|MEDIUM|LOW)';

/** The step of `enisaLevels` that the report gives; of several services of a risk, the lowest counts. */
export function referenceStep(reference: EnisaRisk, risk: Risk, ask: Questions): number {
  const published = enisaLevels.findIndex((level) => level === reference.level);
  const { probability, impact } = reference;
  const services = (risk.services ?? []).map((id) => ask.definition('service', id)?.value);
  if (services.length === 0 || (!differsByService(probability) && !differsByService(impact))) return published;
  const steps = services.map((service) => enisaBand(stepFor(probability, service), stepFor(impact, service)));
  return Math.min(...steps.map((step) => (step < 0 ? published : step)));
}

const byModel = new RegExp(`(?<kind>IaaS|PaaS|SaaS) ${figure}`, 'g');
const byDeployment = new RegExp(`${figure} \\((?<kind>private|public) cloud\\)`, 'g');

function variantsIn(text: string): readonly { readonly kind: string; readonly step: number }[] {
  return [...text.matchAll(byModel), ...text.matchAll(byDeployment)].map(({ groups }) => ({
    kind: (groups?.['kind'] ?? '').toLowerCase(),
    step: enisaFigures.findIndex((each) => each === groups?.['figure']),
  }));
}

function differsByService(text: string): boolean {
  return variantsIn(text).length > 0;
}

/** The figure for a service; the lowest that there is, where nobody can tell which holds. */
function stepFor(text: string, service: Service | undefined): number {
  const variants = variantsIn(text);
  if (variants.length === 0) return enisaFigures.findIndex((each) => text.startsWith(each));
  const kinds: readonly string[] = [service?.model, service?.deployment].filter((kind) => kind !== undefined);
  const own = variants.filter(({ kind }) => kinds.includes(kind));
  return Math.min(...(own.length > 0 ? own : variants).map(({ step }) => step));
}
