import { describe, expect, it } from 'vitest';
import type { StoredExtra, StoredStory } from '../../src/archive/bundle.ts';
import { orderOf } from '../../src/archive/standing/orderOf.ts';
import { photoUseOf } from '../../src/archive/photoUseOf.ts';
import { storyHead } from '../../src/builder/pages/storyHead.ts';
import type { Article, Photo } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { type CopyParts, copyOf } from '../copyOf.ts';

const site = 'https://wire.example/desk/';
const now = Date.parse('2026-11-01T00:00:00Z');
