import { seedsFolder } from '../../src/builder/settings.ts';
import { benchReading } from './reading.ts';

await benchReading(seedsFolder());
