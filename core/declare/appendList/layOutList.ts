import type { Edit, Reading } from '../../sheet/edit.ts';
import type { Context } from '../context.ts';

/** Lays out a fresh list; handed to a command, because templates are laid out elsewhere. */
export type LayOutList = (reading: Reading, context: Context) => readonly Edit[];
