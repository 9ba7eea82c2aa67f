import { describe, expect, it } from 'vitest';
import { classesOf, criticalCss, layersOf, rulesOf } from '../../../src/builder/pages/criticalCss.ts';

const sheet = `@layer reset{*{margin:0}}@layer parts{.row{color:red}.row .gone,.row>.mark{top:0}.gone{top:1px}.row:not(.gone){left:0}.row[data-a="}"]:after{content:"{";top:2px}}
@layer pages{@media (width>=640px){.row{top:3px}.gone{top:4px}}@media not print{.row{top:5px}}@media print{.row{top:6px}}@keyframes in{0%{top:7px}}}@layer print{.row{top:8px}}@page{margin:1cm}`;

describe('the styles of a first painting', () => {
  const kept = criticalCss(rulesOf(sheet), classesOf('<p class="row mark"><b class="other">'));

  it('are the rules whose classes the page uses, at every width, but not on paper', () => {
    expect(kept).toBe(
      '@layer reset{*{margin:0}}' +
        '@layer parts{.row{color:red}.row .gone,.row>.mark{top:0}.row:not(.gone){left:0}.row[data-a="}"]:after{content:"{";top:2px}}' +
        '@layer pages{@media (width>=640px){.row{top:3px}}@media not print{.row{top:5px}}}',
    );
  });

  it('keep the order of all layers, also of those that are missing', () => {
    expect(layersOf(sheet)).toBe('@layer reset,parts,pages,print;');
    expect(layersOf('@layer b, a;@layer a{p{top:0}}')).toBe('@layer b,a;');
  });
});
