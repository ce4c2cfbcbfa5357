/** What the page's own controls can start. */
export interface PageActions {
  pickFile(): void;
  openDropped(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  addTracker(): void;
  convertSheet(): void;
  checkUp(): void;
  togglePanel(): void;
  resizePanel(width: number): void;
}
