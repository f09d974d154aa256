import { it } from 'vitest';
import { readExample, openProject, newFindings, countSaid, saidBy } from './projects';
import { mutationsOf } from './mutations';
it('cloud', () => {
  const ex = readExample('cloud');
  const open = openProject(ex.texts, ex.files);
  const original = open.texts; 
  const base = countSaid(open.findings());
  const ms = mutationsOf(open);
  console.log('mutations', ms.length);
  // precompute texts
  let t=performance.now();
  const all = ms.map(m=>({m, texts: m.apply()}));
  console.log('apply', performance.now()-t); t=performance.now();
  const un = new Map<string,{n:number,total:number,ex:string}>();
  for (const {m,texts} of all) {
    const key=m.kind+' '+m.field; const e=un.get(key)??{n:0,total:0,ex:''}; un.set(key,e); e.total++;
    if ([...texts].every(([u,x])=>original.get(u)===x)) { e.n++; e.ex+=' NOCHANGE '+m.place; continue; }
    open.show(texts);
    if (newFindings(base, open.findings()).length===0) { e.n++; e.ex=m.place; }
  }
  console.log('run', performance.now()-t);
  console.log([...un].filter(([,e])=>e.n>0).map(([k,e])=>`${k}  ${e.n}/${e.total}  ${e.ex.slice(0,120)}`).join('\n'));
}, 300000);
