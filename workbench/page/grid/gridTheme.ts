import { defaultTheme, type Theme } from '@univerjs/themes';

/** The spreadsheet in the page's own colours: a deep teal where the library is blue. */
export const gridTheme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#effaf8',
    100: '#d9f2ee',
    200: '#b5e4dd',
    300: '#83cfc5',
    400: '#4cb3a7',
    500: '#2a968b',
    600: '#0f766e',
    700: '#0d635d',
    800: '#104f4b',
    900: '#12423f',
  },
};
