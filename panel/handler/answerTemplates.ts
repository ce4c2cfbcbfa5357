import type { TemplatesReply } from '../bridge.ts';
import type { Session } from './session.ts';

/** Every sheet template with its columns. */
export function answerTemplates({ offer }: Session): TemplatesReply {
  const templates = offer.blueprints.map(({ id, kind, sheet, purpose, columns }) => ({
    id,
    kind,
    sheet,
    purpose,
    columns: Object.values(columns).map(({ header, help, computed }) => ({
      header,
      help,
      computed: computed !== undefined,
    })),
  }));
  return { type: 'templates', templates };
}
