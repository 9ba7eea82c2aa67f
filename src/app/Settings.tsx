import { Suspense, useEffect } from 'react';
import { settingsAsked } from '../pages/openSettings.ts';
import { optional } from '../pages/optional.ts';
import { useOver } from '../pages/useOver.ts';

const SettingsSheet = optional(() => import('../pages/settings/SettingsSheet.tsx').then((m) => m.SettingsSheet));

/** The settings over the page, once they are asked for. */
export function Settings() {
  const { isOpen, open, close } = useOver();
  useEffect(() => {
    addEventListener(settingsAsked, open);
    return () => removeEventListener(settingsAsked, open);
  });
  return isOpen ? (
    <Suspense>
      <SettingsSheet onClose={close} />
    </Suspense>
  ) : null;
}
