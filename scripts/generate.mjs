// Everything that is made from something else. `npm run generate` writes it; `-- --check` only says what is stale.
import './generate/validators.mjs';
import './generate/model.mjs';
import './generate/schema-editions.mjs';
import './generate/rule-pages.mjs';
import './generate/catalog-pages.mjs';
import './generate/snippets.mjs';
