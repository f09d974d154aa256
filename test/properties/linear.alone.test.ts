/**
 * What a project costs grows with its size, whatever stands in it very often: how often each block of the product's code runs
 * is counted, for so many of one thing and for twice as many. Beyond both it may not double more than a little.
 */
import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolder } from '../support/project-text';
import { largeCrowds, largeLists, largeSections, largeWholes, type LargeProject } from '../support/large-projects';
import { runs } from '../support/runs';
import { emptyService } from '../workspace/workspaces';

const uri = `${fixtureFolder}isms.yaml`;
/** Of twice as many, twice as much; what is bounded, as the names that a wrong id is compared with, may still grow here. */
const most = 2.6;

const inspector = new Session();

/**
 * Only functions that are compiled while it is counted count from their first call: this file has a world of its own, and
 * none of them is forgotten and compiled anew, as the collector of memory likes to do with idle ones.
 */
setFlagsFromString('--no-flush-bytecode');

/** How many blocks of the product ran since this was asked last. */
async function blocksRun(): Promise<number> {
  const { result } = await new Promise<Profiler.TakePreciseCoverageReturnType>((resolve, reject) => {
    inspector.post('Profiler.takePreciseCoverage', (error, taken) => (error ? reject(error) : resolve(taken)));
  });
  const ranges = result
    .filter(({ url }) => /\/server\/[^?]*\.ts/.test(url))
    .flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/** What it costs to read the project, and then to put a letter into its last text. */
async function workOf(text: string): Promise<readonly [number, number]> {
  const service = emptyService();
  const judge = () => [service.refresh(), service.findings(uri), service.shown(uri)];
  await blocksRun();
  service.setText(uri, text);
  judge();
  const reading = await blocksRun();
  const at = Math.max(text.lastIndexOf('文'), text.lastIndexOf('name: ') + 6);
  service.setText(uri, `${text.slice(0, at)}x${text.slice(at)}`, { start: at, oldEnd: at, newEnd: at + 1 });
  judge();
  return [reading, await blocksRun()];
}

async function growthOf({ text }: LargeProject, count: number) {
  const [once, twice] = [await workOf(text(count)), await workOf(text(2 * count))];
  return { reading: twice[0] / once[0], edit: twice[1] / once[1] };
}

/**
 * An edit of one entry judges all again that rest on it, and each of these may rest on many: audits of somebody with very
 * many duties, people of one name (bounded beyond fifty), systems that stand on one another (beyond two hundred).
 */
const restingOnEachOther =
  /^every section, (?:same id|referring to one)$|^audits by people of one name$|^systems, referring to each next$/;

/** One in so many of the shapes of single lists; `ISMS_PROPERTY_FACTOR` makes it more of them, up to all. No divisor of the likenesses. */
const triedOneIn = Math.max(1, Math.round(15 / runs(1)));

const wholes = [...largeWholes(), ...largeCrowds()].map((project) => ({ ...project, count: 40 }));
const singles = [...largeSections(), ...largeLists()]
  .filter((_, index) => index % triedOneIn === 0)
  .map((project) => ({ ...project, count: 12 }));

describe('what a project costs grows no faster than its size', () => {
  beforeAll(() => {
    inspector.connect();
    inspector.post('Profiler.enable');
    inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  afterAll(() => inspector.disconnect());

  it('counts what runs', async () => {
    expect((await workOf('isms: 1\nrisks: [{id: R}]\n'))[0]).toBeGreaterThan(1000);
  });

  it.each([...wholes, ...singles])('$name', async (project) => {
    const { reading, edit } = await growthOf(project, project.count);
    expect(reading).toBeLessThan(most);
    if (!restingOnEachOther.test(project.name)) expect(edit).toBeLessThan(most);
  });
});
