import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A part whose code comes when it is first drawn, and which the page does without where that cannot be had. */
export const optional = <Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = () => null,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: instead }),
    ),
  );
