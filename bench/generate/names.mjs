// What the generated entries refer to. The root file declares every one of them.
export const people = Array.from({ length: 40 }, (_, index) => `person-${index + 1}`);
export const services = Array.from({ length: 12 }, (_, index) => `service-${index + 1}`);
export const assets = Array.from({ length: 60 }, (_, index) => `asset-${index + 1}`);
export const controls = ['CLD.6.3.1', 'CLD.8.1.5', 'CLD.9.5.1', 'CLD.9.5.2', 'CLD.12.1.5', 'CLD.12.4.5', 'CLD.13.1.4'];

/** The day of every check: dates in the generated files are told from it. */
export const today = '2026-11-23';

const subjects = ['Isolation', 'Logging', 'Backup', 'Key handling', 'Access review', '仮想マシンの分離', '鍵の管理'];
const events = ['fails between customers', 'is left out', 'is done too late', 'reveals data', 'の不備で情報が漏れる'];
const reasons = ['after a change of supplier', 'while the platform is updated', 'when staff leave', '(委託先の変更時)'];

/** A sentence as people write them, in both scripts. */
export function sentence(random) {
  return `${random.pick(subjects)} ${random.pick(events)} ${random.pick(reasons)}`;
}
