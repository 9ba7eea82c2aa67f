import type { ComponentType, LazyExoticComponent } from 'react';
import { later } from './later.ts';

/** A part whose code comes when it is first drawn, and which the page does without where that cannot be had. */
export const optional = <Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = () => null,
): LazyExoticComponent<ComponentType<Props>> => later(() => load().catch(() => instead));
