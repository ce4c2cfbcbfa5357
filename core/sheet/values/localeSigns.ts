import type { DateOrder } from './reading.ts';

/** Languages that write a decimal comma. Source: Unicode CLDR 46, decimal symbol of each language's default region. */
const commaLanguages = new Set(
  'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);

/** Regions whose language above writes a decimal point all the same. Source: Unicode CLDR 46. */
const pointRegions = new Set([
  'CH',
  'LI',
  'MX',
  'GT',
  'HN',
  'NI',
  'PA',
  'PE',
  'PR',
  'SV',
  'DO',
  'US',
]);

/** Languages that write year, month, day. Source: Unicode CLDR 46, short date format. */
const yearFirstLanguages = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'mn', 'sv', 'eu']);

/** Regions that write month, day, year. Source: Unicode CLDR 46, short date format. */
const monthFirstRegions = new Set(['US', 'PH', 'PW', 'FM', 'MH', 'AS', 'GU', 'PR', 'UM', 'VI']);

function partsOf(locale: string): { language: string; region: string } {
  const parts = locale.replace(/_/g, '-').split('-');
  const region = parts.slice(1).find((part) => /^[A-Za-z]{2}$/.test(part)) ?? '';
  return { language: (parts[0] ?? '').toLowerCase(), region: region.toUpperCase() };
}

/** Decimal sign of a locale; null without a locale. */
export function localeDecimal(locale: string | null): ',' | '.' | null {
  if (locale === null || locale === '') return null;
  const { language, region } = partsOf(locale);
  return commaLanguages.has(language) && !pointRegions.has(region) ? ',' : '.';
}

/** Date order of a locale; null without a locale, and for English without a region, which has two. */
export function localeDateOrder(locale: string | null): DateOrder | null {
  if (locale === null || locale === '') return null;
  const { language, region } = partsOf(locale);
  if (yearFirstLanguages.has(language) || region === 'CA') return 'ymd';
  if (monthFirstRegions.has(region)) return 'mdy';
  return language === 'en' && region === '' ? null : 'dmy';
}
