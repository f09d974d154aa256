import { test } from 'vitest';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createIsmsService } from '../server/isms-service';
import { hover } from '../server/features/hover';
import { loadExplanations } from './support/explanations';
test('print', async () => {
  const dir = 'examples/cloud/';
  const service = createIsmsService({ today: '2026-11-23', fileExists: () => true });
  const texts = new Map<string,string>();
  for (const f of readdirSync(dir)) if (f.endsWith('.yaml')) { const t = readFileSync(dir+f,'utf8'); texts.set('file:///demo/'+f,t); service.setText('file:///demo/'+f,t); }
  service.refresh();
  const wanted: [string,string][] = [['soa.isms.yaml','"13.1.3"'],['soa.isms.yaml','CLD.9.5.1'],['soa.isms.yaml','9.1.2'],['soa-annex-a.isms.yaml','A.8.22'],['risks.isms.yaml','R9'],['risks.isms.yaml','R8'],['risks.isms.yaml','R35'],['risks.isms.yaml','V5'],['assets.isms.yaml','A6'],['assets.isms.yaml','EC-1'],['scope.isms.yaml','scope:'],['risks.isms.yaml','risks:'],['soa.isms.yaml','soa:'],['audits.isms.yaml','auditProgramme:'],['systems.isms.yaml','systems:'],['evidence.isms.yaml','evidence:'],['risks.isms.yaml','owner:'],['risks.isms.yaml','residual'],['isms.yaml','iso27017'],['audits.isms.yaml','"4.2.2"'],['audits.isms.yaml','jiro'],['isms.yaml','cloud-audit'],['services.isms.yaml','saas'],['risks.isms.yaml','modify'],['risks.isms.yaml','residual:'],['soa.isms.yaml','9.2.3'],['soa.isms.yaml','EV-ISOLATION']];
  for (const language of ['en','ja'] as const) {
    const ex = await loadExplanations(language);
    let out='';
    for (const [file,word] of wanted) {
      const uri='file:///demo/'+file; const t=texts.get(uri); if(!t) continue;
      const off=t.indexOf(word); if (off<0) { out+=`## MISSING ${word}\n`; continue; }
      const o=off+1; const line=t.slice(0,o).split('\n').length-1; const ch=o-(t.lastIndexOf('\n',o-1)+1);
      const h=hover(service,uri,t,{line,character:ch},language,ex);
      out+=`\n=================== ${file} ${word}\n${h?.contents ?? 'NONE'}\n`;
    }
    writeFileSync(`/tmp/p/hovers.${language}.md`,out);
  }
});
