import { launch, open, phone } from './tests/browser/browser.ts';
import { staticHost } from './tests/browser/staticHost.ts';
const host = await staticHost('/work/wt-static/dist', '/desk/');
const browser = await launch();
const story = process.argv[2];
for (const [name, options] of [['1280', {viewport:{width:1280,height:800}}],['360', phone],['768',{viewport:{width:768,height:1024}}]] as const) {
  for (const js of [false, true]) for (const [what, path] of [['list',''],['story',`story/${story}/`]] as const) {
    const context = await browser.newContext({ ...options, javaScriptEnabled: js });
    const page = await context.newPage();
    const out: string[] = [];
    page.on('console', m => out.push(m.type()+': '+m.text())); page.on('pageerror', e => out.push('ERR '+e.message));
    page.on('response', r => r.status()>399 && out.push(r.status()+' '+r.url())); page.on('request', r => js && /bundle/.test(r.url()) && out.push('asked '+r.url()));
    if (js) await page.addInitScript(() => { (window as any).cls = 0; (window as any).shifts=[]; new PerformanceObserver(l => { for (const e of l.getEntries() as any[]) { (window as any).cls += e.value; (window as any).shifts.push([e.value, e.sources?.map((s:any)=>s.node?.nodeName+'.'+s.node?.className+JSON.stringify(s.previousRect.y)+'>'+s.currentRect.y)]); } }).observe({type:'layout-shift', buffered:true}); });
    await page.goto(host.address + path, {waitUntil:'load'});
    await page.waitForTimeout(js ? 2500 : 300);
    await page.screenshot({ path: `/tmp/shots-static/${what}-${name}-${js?'js':'nojs'}.png` });
    if (js) console.log(name, what, 'CLS', await page.evaluate(() => [(window as any).cls, JSON.stringify((window as any).shifts)]), page.url(), out);
    else console.log(name, what, out);
    await context.close();
  }
}
await browser.close(); await host.end();
