/** What is told of an entry, by the section that it stands in. */
import { isOf, type Subject } from '../../../workspace/subject';
import type { HoverContext } from '../context';
import { assetTold } from './asset';
import { auditTold } from './audit';
import { documentTold } from './document';
import { evidenceTold } from './evidence';
import { obligationTold } from './obligation';
import { personTold } from './person';
import { riskTold } from './risk';
import { serviceTold } from './service';
import { systemTold } from './system';
import type { Told } from './told';

export function entryTold(subject: Subject<unknown>, context: HoverContext): Told {
  if (isOf(subject, 'people')) return personTold(subject, context);
  if (isOf(subject, 'services')) return serviceTold(subject, context);
  if (isOf(subject, 'assets')) return assetTold(subject, context);
  if (isOf(subject, 'systems')) return systemTold(subject, context);
  if (isOf(subject, 'risks')) return riskTold(subject, context);
  if (isOf(subject, 'evidence')) return evidenceTold(subject, context);
  if (isOf(subject, 'documents')) return documentTold(subject, context);
  if (isOf(subject, 'audits')) return auditTold(subject, context);
  if (isOf(subject, 'requirements')) return obligationTold(subject, context);
  return {};
}
