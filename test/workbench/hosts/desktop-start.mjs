// A process of its own for the desktop application, so that all of it can be ended together. Its parameter is JSON.
import { runTests } from '@vscode/test-electron';

const { repository, testsPath, workspaceFolder, userData, cachePath } = JSON.parse(process.argv[2]);

try {
  await runTests({
    cachePath,
    extensionDevelopmentPath: repository,
    extensionTestsPath: testsPath,
    launchArgs: [
      workspaceFolder,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--user-data-dir',
      userData,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
