// A Chromium for the tests: the machine's own, else one from npm that brings the libraries it needs.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, installOnce, npmInstall } from './install-from-npm.mjs';

const packagedVersion = '147';
const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApplications = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
/** Root needs no sandbox, and a browser of the tests has nothing to look for on the network. */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Returns `{ executablePath, arguments, environment, source }` for Playwright's `chromium.launch`.
 * `CHROMIUM_PATH` names a browser; `ISMS_CHROMIUM=npm` asks for the packaged one although the machine has its own.
 */
export async function provideChromium() {
  const own = process.env.ISMS_CHROMIUM === 'npm' ? undefined : process.env.CHROMIUM_PATH || findOnMachine();
  if (own !== undefined)
    return { executablePath: own, arguments: quietArguments, environment: process.env, source: own };
  return await providePackaged();
}

function findOnMachine() {
  return candidates().find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function candidates() {
  if (process.platform === 'darwin')
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return roots.flatMap((root) => windowsApplications.map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function providePackaged() {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== 'linux-x64') {
    throw new Error(
      `No Chromium, Chrome or Edge was found, and npm has none for ${platform}: install one or set CHROMIUM_PATH.`,
    );
  }
  const folder = join(cacheFolder(), `chromium-${packagedVersion}`);
  const title = `Chromium ${packagedVersion} (@sparticuz/chromium)`;
  await installOnce(folder, title, async (staging) => {
    await npmInstall(staging, [`@sparticuz/chromium@${packagedVersion}`], { title, staging });
    unpack(staging);
    writeFileSync(join(staging, 'fonts/fonts.conf'), fontConfiguration(folder));
  });
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    // The zygote process would lose the path to the libraries that came along.
    arguments: [...quietArguments, '--no-zygote'],
    environment: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
    source: title,
  };
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to run on a bare machine. */
function unpack(staging) {
  const script = "import('@sparticuz/chromium').then((found) => found.default.executablePath())";
  const bare = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', `await ${script}`], {
    cwd: staging,
    env: { ...process.env, ...bare, TMPDIR: staging },
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new Error(`Chromium from npm cannot be unpacked: ${run.error?.message ?? run.stderr.trim()}`);
}

/** The package's own file names folders of the service it was made for; the machine's fonts bring Japanese, where it has them. */
function fontConfiguration(folder) {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${path}</dir>`),
    '  <dir prefix="xdg">fonts</dir>',
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
