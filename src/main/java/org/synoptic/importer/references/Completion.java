package org.synoptic.importer.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.kit.Words;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/**
 * What follows from a match: fields that the document lacks are filled from its reference; where
 * both say something and differ, the document keeps its own and the other answer becomes a note.
 *
 * @param metadata the filled metadata
 * @param provenance the notes of the document and those of the reference
 * @param filled the fields that were filled
 * @param differing the fields in which the two disagree
 */
public record Completion(
    Metadata metadata, Provenance provenance, List<Field> filled, List<Field> differing) {

  private static final String WHERE = "reference";

  /** Keeps the lists unchangeable. */
  public Completion {
    filled = List.copyOf(filled);
    differing = List.copyOf(differing);
  }

  /** What a reference adds to a document. The document itself does not change. */
  public static Completion of(Document document, Reference reference) {
    Work work = new Work(document.provenance());
    Metadata known = document.metadata();
    Optional<String> title = Optional.of(known.title()).filter(t -> !t.isBlank());
    Optional<String> authors = joined(known.authors());
    Metadata metadata =
        new Metadata(
            work.take(Field.TITLE, title, Optional.of(reference.title())).orElse(""),
            work.take(Field.AUTHORS, authors, joined(reference.authors())).equals(authors)
                ? known.authors()
                : reference.authors(),
            work.take(Field.OUTLET, known.outlet(), reference.outlet()),
            work.take(Field.PUBLISHED, known.published(), reference.issued()),
            known.modified(),
            known.language(),
            work.take(Field.URL, known.url(), reference.url()));
    work.doi(reference.doi());
    return new Completion(
        metadata,
        new Provenance(work.notes, document.provenance().pages()),
        work.filled,
        work.differing);
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private static final class Work {
    final List<FieldNote> notes;
    final List<Field> filled = new ArrayList<>();
    final List<Field> differing = new ArrayList<>();

    Work(Provenance provenance) {
      notes = new ArrayList<>(provenance.notes());
    }

    Optional<String> take(Field field, Optional<String> known, Optional<String> told) {
      Optional<String> other = told.filter(value -> !value.isBlank());
      if (other.isEmpty()) {
        return known;
      }
      if (known.isEmpty()) {
        notes.add(new FieldNote(field, WHERE, other.get()));
        filled.add(field);
        return other;
      }
      if (!same(field, known.get(), other.get())) {
        if (notes.stream().noneMatch(note -> note.field() == field)) {
          notes.add(new FieldNote(field, "document", known.get()));
        }
        notes.add(new FieldNote(field, WHERE, other.get()));
        differing.add(field);
      }
      return known;
    }

    void doi(Optional<String> doi) {
      doi.ifPresent(value -> notes.add(new FieldNote(Field.IDENTIFIER, WHERE, "doi:" + value)));
    }

    private static boolean same(Field field, String one, String other) {
      return switch (field) {
        case URL -> Addresses.plain(one).equals(Addresses.plain(other));
        case PUBLISHED -> one.startsWith(other) || other.startsWith(one);
        case OUTLET -> Likeness.sameOutlet(one, other);
        default -> Words.plain(one).equals(Words.plain(other));
      };
    }
  }
}
