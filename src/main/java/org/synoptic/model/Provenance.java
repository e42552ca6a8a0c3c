package org.synoptic.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * How a document was taken from its capture.
 *
 * @param notes where each field of the metadata was found, the taken place first, then all others
 * @param pages the pages of a printed document in order; empty for others
 */
public record Provenance(List<FieldNote> notes, List<PrintedPage> pages) {

  /** Nothing is known. */
  public static final Provenance NONE = new Provenance(List.of(), List.of());

  /** Keeps the lists unchangeable. */
  public Provenance {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }

  /** The notes on one field, the taken one first. */
  public List<FieldNote> of(Field field) {
    return notes.stream().filter(note -> note.field() == field).toList();
  }

  /** The different answers for a field, the taken one first; more than one is a doubt. */
  public SequencedSet<String> answers(Field field) {
    SequencedSet<String> answers = new LinkedHashSet<>();
    of(field).forEach(note -> answers.add(note.value()));
    return answers;
  }

  /** The number of the page on which a position stands, or 0 where pages are unknown. */
  public int page(int position) {
    int number = 0;
    for (PrintedPage page : pages) {
      if (page.span().start() <= position) {
        number = page.number();
      }
    }
    return number;
  }
}
