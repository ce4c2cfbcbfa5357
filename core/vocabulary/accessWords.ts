import { lazy } from './lazy.ts';
import { wordsOf } from './normaliseText.ts';
import { listWords } from './phraseIndex.ts';

/** What rights to data are called where letters stand for them: a table of who may create, read, update or delete. */
const words = {
  en: 'create, creates, read, reads, update, updates, delete, deletes, write, writes, view, views, edit, edits, execute, access, none',
  de: 'erstellen, anlegen, lesen, ändern, bearbeiten, löschen, schreiben, ansehen, Zugriff',
  fr: 'créer, création, lire, lecture, modifier, modification, supprimer, suppression, écrire, écriture, accès',
  es: 'crear, creación, leer, lectura, actualizar, editar, borrar, eliminar, escribir, acceso',
  pt: 'criar, criação, ler, leitura, atualizar, editar, excluir, apagar, escrever, acesso',
  it: 'creare, creazione, leggere, lettura, aggiornare, modificare, eliminare, cancellare, scrivere, accesso',
  nl: 'aanmaken, maken, lezen, wijzigen, bewerken, verwijderen, schrijven, bekijken, toegang',
} as const;

const accessWords = lazy(
  () =>
    new Set(
      Object.values(words).flatMap((list) =>
        listWords(list).flatMap(({ text }) => wordsOf(text).join(' ')),
      ),
    ),
);

/** True for the name of a right to data, such as "read" or "löschen". */
export function namesAccess(word: string): boolean {
  return accessWords().has(wordsOf(word).join(' '));
}
