// Writes snippets/vscode.json, whole files for VS Code, from the templates that the server offers. `--check` only compares.
import { importTypeScript } from './pages.mjs';
import { publish } from './publish.mjs';

const { snippets } = await importTypeScript(`
  import { createKnowledge } from './server/isms-service';
  import { fileTemplates } from './scripts/generate/file-templates';
  export const snippets = fileTemplates(createKnowledge().schema);
`);

await publish('snippets/vscode.json', JSON.stringify(snippets), 'json');
