// yaml-language-server with the JSON Schema of this project: what an editor without this extension would have.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, installOnce, npmInstall } from '../../scripts/vscode/install-from-npm.mjs';

/** The last one for Node 20; version 2 needs Node 22. */
const version = '1.25.0';

/** It waits this long after a keystroke before it looks at the text. */
const debounce = 200;

/** Fetches it once into the user's cache folder, never into the project. */
export async function peerServer(schemaPath) {
  const title = `yaml-language-server ${version}`;
  const folder = join(cacheFolder(), `yaml-language-server-${version}`);
  await installOnce(folder, title, (staging) =>
    npmInstall(staging, [`yaml-language-server@${version}`], { title, staging }),
  );
  return {
    name: 'peer',
    title,
    version,
    command: [join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    languageId: 'yaml',
    pulls: false,
    debounce,
    settings: {
      yaml: {
        schemas: { [pathToFileURL(schemaPath).href]: ['isms.yaml', '*.isms.yaml'] },
        // No network: only our schema counts.
        schemaStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
        format: { enable: false },
      },
      http: {},
    },
  };
}
