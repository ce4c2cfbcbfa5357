/** Names for controls of the spreadsheet that show a drawing only, in the order they stand in. */
const controls: readonly (readonly [selector: string, names: readonly string[]])[] = [
  ['input[type="text"]', ['Cell or range']],
  [
    '[data-u-comp="sheet-bar-append-button"]',
    ['Add a sheet', 'All sheets', 'Earlier sheets', 'Later sheets'],
  ],
  ['[data-u-comp="button"]', ['Zoom out', 'Zoom in']],
  ['button:not([data-u-comp])', ['Taller formula bar', 'Close sidebar', 'Grid lines', 'Zoom']],
];

/** Gives controls without a name one, so that readers of the screen can tell them apart. */
export function nameControls(container: HTMLElement): void {
  for (const [selector, names] of controls) {
    container.querySelectorAll(selector).forEach((control, index) => {
      const name = names[index];
      if (name !== undefined && !control.hasAttribute('aria-label')) {
        control.setAttribute('aria-label', name);
      }
    });
  }
}
