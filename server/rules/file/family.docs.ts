import type { FamilyDocs } from '../docs';
import { fileControlCharactersDocs } from './control-characters.docs';
import { fileControlsDocs } from './controls.docs';
import { fileDatesDocs } from './dates.docs';
import { fileEnisaCodesDocs } from './enisa-codes.docs';
import { fileFullWidthDocs } from './full-width.docs';
import { fileIncompleteDocs } from './incomplete.docs';
import { fileOwnControlIdsDocs } from './own-control-ids.docs';
import { filePlaceholderDocs } from './placeholder.docs';
import { fileProjectDocs } from './project.docs';
import { fileReferencesDocs } from './references.docs';
import { fileSchemaMissingKeyDocs } from './schema-missing-key.docs';
import { fileSchemaDocs } from './schema.docs';
import { fileSuppressionsDocs } from './suppressions.docs';
import { fileTooLongDocs } from './too-long.docs';
import { fileYamlDocs } from './yaml.docs';

export const fileFamilyDocs: FamilyDocs = {
  titles: {
    yaml: { en: 'YAML', ja: 'YAML' },
    text: { en: 'Texts', ja: '文字列' },
    schema: { en: 'Keys and values', ja: 'キーと値' },
    id: { en: 'Ids', ja: 'ID' },
    ref: { en: 'References', ja: '参照' },
    control: { en: 'Ids of controls', ja: '管理策の番号' },
    entry: { en: 'Entries', ja: '項目の記載' },
    project: { en: 'The project', ja: 'プロジェクト' },
    suppression: { en: 'Suppressions', ja: '抑制' },
  },
  rules: {
    ...fileControlsDocs,
    ...fileOwnControlIdsDocs,
    ...fileEnisaCodesDocs,
    ...fileDatesDocs,
    ...fileFullWidthDocs,
    ...fileIncompleteDocs,
    ...filePlaceholderDocs,
    ...fileControlCharactersDocs,
    ...fileTooLongDocs,
    ...fileProjectDocs,
    ...fileReferencesDocs,
    ...fileSchemaMissingKeyDocs,
    ...fileSchemaDocs,
    ...fileSuppressionsDocs,
    ...fileYamlDocs,
  },
};
