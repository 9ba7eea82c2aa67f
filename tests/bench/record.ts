import { writeFileSync } from 'node:fs';
import { machine } from './machine.ts';

/** One figure of a measurement: a ratio against the yardstick that `what` or the section names, unless `unit` says otherwise. */
export type Figure = { readonly what: string; readonly value: number; readonly goal?: string; readonly unit?: string };

const sections: { readonly section: string; readonly figures: readonly Figure[] }[] = [];

/** Keeps the figures of a section for the JSON. */
export function record(section: string, figures: readonly Figure[]): void {
  sections.push({ section, figures });
}

/** Writes what was kept to a file, with the machine it was measured on. */
export function writeRecord(file: string): void {
  writeFileSync(file, `${JSON.stringify({ machine: machine(), sections }, null, 2)}\n`);
}
