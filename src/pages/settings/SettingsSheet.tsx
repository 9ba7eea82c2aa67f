import { memo } from 'react';
import { defaults, type Settings, textSizes } from '../../data/settings/Settings.ts';
import { changeSettings, stepText, useSettings } from '../../data/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Options } from '../../ui/Options.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { type Language, language, say } from '../../words/words.ts';
import { offlineRoute } from '../paths.ts';
import { choices } from './choices.ts';
import { countries } from './countries.ts';
import { Preview } from './Preview.tsx';
import styles from './SettingsSheet.module.css';
import { settingsTroubleInWords } from './settingsTroubleInWords.ts';

type Named = keyof typeof choices;

/** The choices that stand side by side, each under its name. */
function Choice<Name extends Named>({ name, chosen }: { readonly name: Name; readonly chosen: Settings[Name] }) {
  const { legend, options } = choices[name];
  return (
    <Options<string>
      legend={say(legend)}
      options={options.map(({ id, name }) => ({ id, name: say(name) }))}
      chosen={chosen}
      onChoose={(id) => changeSettings({ [name]: id } as Partial<Settings>)}
    />
  );
}

/** Where one reads; some photos may be shown in one country only. Drawn anew only for itself: it lists 249 countries. */
const Territory = memo(function Territory({ territory, language }: Place) {
  return (
    <Pick
      name={say('Where I read')}
      note={say('Some photos may be shown in one country only. Slugline does not look where you are.')}
      options={[{ id: '', name: say('Not said') }, ...countries(language)]}
      chosen={territory ?? ''}
      onChoose={(id) => changeSettings({ territory: id || null })}
    />
  );
});
type Place = { readonly territory: Settings['territory']; readonly language: Language };

/** Everything a reader can choose of the screen, with a piece of copy beside it that shows what it does. */
export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const { settings, trouble } = useSettings();
  const { textSize, isJustified, swipes, territory } = settings;
  return (
    <Sheet
      title={say('Settings')}
      isWide
      onClose={onClose}
      action={
        <Button kind="plain" onPress={() => changeSettings(defaults)}>
          {say('As it came')}
        </Button>
      }
    >
      <div className={styles.settings}>
        <div className={styles.choices}>
          {trouble && <p role="status">{settingsTroubleInWords(trouble)}</p>}
          <Choice name="language" chosen={settings.language} />
          <Choice name="theme" chosen={settings.theme} />
          <Steps
            name={say('Text size')}
            value={say('{at} of {all}', { at: textSize, all: textSizes.length })}
            isFirst={textSize === textSizes[0]}
            isLast={textSize === textSizes.at(-1)}
            onStep={stepText}
          />
          <Choice name="face" chosen={settings.face} />
          <Choice name="lineWidth" chosen={settings.lineWidth} />
          <Choice name="lineHeight" chosen={settings.lineHeight} />
          <Tick
            name={say('Justify the lines')}
            isOn={isJustified}
            onToggle={() => changeSettings({ isJustified: !isJustified })}
          />
          <Choice name="density" chosen={settings.density} />
          <Tick
            name={say('Swipe from story to story')}
            note={say('On a touch screen')}
            isOn={swipes}
            onToggle={() => changeSettings({ swipes: !swipes })}
          />
          <Territory territory={territory} language={language()} />
          <p>
            <Link to={offlineRoute} replace>
              {say('On this device: what is read without a network')}
            </Link>
          </p>
        </div>
        <Preview />
      </div>
    </Sheet>
  );
}
