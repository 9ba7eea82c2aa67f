/** What stands to choose under each name; the settings' own values. */
export const choices = {
  language: {
    legend: 'Language',
    options: [
      { id: 'system', name: 'As the device' },
      { id: 'en', name: 'English' },
      { id: 'ko', name: '한국어' },
    ],
  },
  theme: {
    legend: 'Theme',
    options: [
      { id: 'system', name: 'As the device' },
      { id: 'light', name: 'Light' },
      { id: 'dark', name: 'Dark' },
    ],
  },
  face: {
    legend: 'Letters',
    options: [
      { id: 'serif', name: 'Serif' },
      { id: 'sans', name: 'Sans' },
    ],
  },
  lineWidth: {
    legend: 'Length of a line',
    options: [
      { id: 'narrow', name: 'Short' },
      { id: 'normal', name: 'Normal' },
      { id: 'wide', name: 'Long' },
    ],
  },
  lineHeight: {
    legend: 'Between lines',
    options: [
      { id: 'close', name: 'Tight' },
      { id: 'normal', name: 'Normal' },
      { id: 'open', name: 'Open' },
    ],
  },
  density: {
    legend: 'Rows of the list',
    options: [
      { id: 'normal', name: 'Normal' },
      { id: 'dense', name: 'Dense' },
    ],
  },
} as const;
