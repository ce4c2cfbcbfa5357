import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { serbian } from './sr.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { vietnamese } from './vi.ts';
import type { Vocabulary } from './vocabulary.ts';
import { chinese } from './zh.ts';

/** Every language whose words are understood. */
export const languages: readonly Vocabulary[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  chinese,
  japanese,
  korean,
  russian,
  vietnamese,
  polish,
  turkish,
  swedish,
  indonesian,
  serbian,
];
