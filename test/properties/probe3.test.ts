import { it } from 'vitest';
import fc from 'fast-check';
import { smallProjects } from './small-projects';
import { readExample, openProject, fixesFor, withFix, newFindings, countSaid, saidBy } from './projects';
import { rules } from '../../server/rules/table';
import { parseYaml } from '../../server/yaml/parse';
it('small', () => {
  const brought = new Map<string,Map<string,string>>();
  let maxsteps=0, n=0, total=0; const t=performance.now();
  const notRemoved=new Map<string,string>();
  const problems=new Map<string,string>();
  const walk=(open:any)=>{
    let steps=0; let current=open.findings();
    for (;steps<400;steps++) {
      const said=countSaid(current); let done=false;
      for (const f of current) {
        const fixes=fixesFor(open,f); if(!fixes[0]) continue;
        const beforeText=[...open.texts.values()].join('---\n');
        open.show(withFix(open.texts,fixes[0]));
        const after=open.findings();
        if ((countSaid(after).get(saidBy(f))??0)>=(said.get(saidBy(f))??0)) { notRemoved.set(f.finding.rule.code+' '+fixes[0].title.en, saidBy(f)+'\n'+beforeText+'\n=====>\n'+[...open.texts.values()].join('---\n')); return steps; }
        const syn=after.filter((x:any)=>x.finding.rule.code==='yaml/syntax'); if(syn.length) {problems.set('syntax '+f.finding.rule.code, beforeText+'\n=====>\n'+[...open.texts.values()].join('---\n')); return steps;}
        for (const x of newFindings(said,after)) if(x.severity==='error'){const k=f.finding.rule.code; if(!brought.has(k)) brought.set(k,new Map()); brought.get(k)!.set(x.finding.rule.code+(x.finding.variant==='undecided'?' undecided':''), saidBy(x)+' after '+fixes[0].title.en);}
        current=after; done=true; break;
      }
      if(!done) return steps;
    }
    problems.set('no fixpoint', [...open.texts.values()].join('---\n').slice(0,3000)); return steps;
  };
  fc.assert(fc.property(smallProjects,(texts)=>{
    const open=openProject(texts,{rules: rules.filter(r=>r.code!=='soa/control-missing')});
    if(n===0) console.log([...texts.values()].join('---\n'));
    if(n===3) console.log([...texts.values()].join('---\n'));
    const steps=walk(open); n++; total+=steps; maxsteps=Math.max(maxsteps,steps);
  }),{seed:517,numRuns:150});
  console.log(n,'runs',total,'steps max',maxsteps,performance.now()-t);
  for(const [k,v] of brought) console.log(k,'->\n   ',[...v].map(([a,b])=>a+'   «'+b.slice(0,170)).join('\n    '));
  for(const [k,v] of notRemoved) console.log('NOT REMOVED',k,'\n',v.slice(0,3500));
  for(const [k,v] of problems) console.log('PROBLEM',k,'\n',v.slice(0,3000));
}, 200000);
