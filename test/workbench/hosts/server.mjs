// VS Code as a server with a browser: the real workbench and the real extension host, without a desktop.
import { launchBrowser } from '../browser.mjs';
import { beforeDeadline } from '../deadline.mjs';
import { runPageTests } from '../page-tests.mjs';
import { openSession } from '../session.mjs';
import { consoleLine, readSuiteOutput } from '../suite-output.mjs';
import { provideChromium } from '../../../scripts/vscode/provide-chromium.mjs';
import { providePackager } from '../../../scripts/vscode/provide-packager.mjs';
import { provideVisualStudioCode } from '../../../scripts/vscode/provide-vscode.mjs';

/** Why this host cannot run here; undefined when it can. Fetches what it needs, outside the time of the tests. */
export async function reasonToSkip() {
  try {
    await provideVisualStudioCode();
    await provideChromium();
    // Only one file of tests needs it, and says so itself.
    await providePackager().catch(() => {});
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** Returns `{ passed, failed }` of the suite and of the page tests. */
export async function run(options) {
  const browser = await launchBrowser();
  try {
    const suite = options.skipSuite ? { passed: 0, failed: 0 } : await runSuite({ ...options, browser });
    const pages = options.skipPages ? { passed: 0, failed: 0 } : await runPageTests({ ...options, browser });
    return { passed: suite.passed + pages.passed, failed: suite.failed + pages.failed };
  } finally {
    await browser.close();
  }
}

async function runSuite({ browser, repository, workspace, testsPath, webWorker, locale, deadline }) {
  const output = readSuiteOutput();
  let exited;
  const exit = new Promise((resolve) => (exited = resolve));
  const session = await openSession({
    browser,
    repository,
    workspace,
    testsPath,
    webWorker,
    locale,
    async prepare(page, log) {
      page.on('crash', () => exited('crash'));
      await page.exposeFunction('codeAutomationExit', (code) => exited(code));
      await page.exposeFunction('codeAutomationLog', (type, values) => {
        const text = consoleLine(values);
        log.push(`[extension host ${type}] ${text}`);
        output.line(text);
      });
    },
  });
  try {
    const code = await beforeDeadline(exit, deadline, 'the suite in VS Code as a server');
    const result = output.result();
    if (result === undefined) throw new Error(`the extension host ended with ${code} before the tests did`);
    if (result.failed > 0) await session.keep('suite');
    return result;
  } catch (error) {
    await session.keep('suite');
    console.log(`  the suite failed: ${error.message}`);
    return { passed: output.result()?.passed ?? 0, failed: (output.result()?.failed ?? 0) + 1 };
  } finally {
    await session.close();
  }
}
