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
import { performance } from 'node:perf_hooks';
test('speed', async () => {
  const risks = Array.from({length:600},(_,i)=>`  - id: RISK-${i}\n    title: Title ${i}\n    enisa: [R9]\n    services: [crm]\n    roles: [provider]\n    affects: [confidentiality, integrity, availability]\n    threat: x\n    vulnerabilities: [V5]\n    owner: p\n    likelihood: medium\n    impact: high\n    assessedOn: 2026-05-10\n    treatment: modify\n    controls: ["13.1.3"]\n    plan:\n      action: x\n      due: 2027-01-01\n    residual:\n      likelihood: low\n      impact: low`).join('\n');
  const text = `isms: 1\npeople: [{id: p, name: P}]\nservices: [{id: crm, name: CRM, roles: [provider]}]\nsoa:\n  controls:\n    - {id: "13.1.3", applicable: true}\nrisks:\n${risks}\n`;
  const service = createIsmsService({ today: '2026-11-23', fileExists: () => true });
  service.setText('file:///b/isms.yaml', text); service.refresh();
  const ex = await loadExplanations('en');
  const lines = text.split('\n'); console.log(lines.length);
  const cases: [string, number, number][] = [['control', 5, 12], ['risks', 6, 2], ['scopekey soa', 3, 1], ['enisa', 9, 12]];
  for (const [n,l,c] of cases) { const t:number[]=[]; for (let i=0;i<40;i++){ const s=performance.now(); const h=hover(service,'file:///b/isms.yaml',text,{line:l,character:c},'en',ex); t.push(performance.now()-s); if(!h) console.log('none',n);} t.sort((a,b)=>a-b); console.log(n, t[20]!.toFixed(2), t[38]!.toFixed(2)); }
});
