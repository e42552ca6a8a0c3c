package org.synoptic.app;

import java.util.List;
import java.util.OptionalInt;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;

/**
 * A document as the library table shows it: everything but its text, so that a hundred thousand
 * fit.
 *
 * @param id id of the document
 * @param kind report or policy
 * @param metadata what is known about it, with the corrections of people
 * @param words how many words it has
 * @param claims how many claims it makes; empty while it is not analysed
 * @param policies titles of the policies that its claims are linked to, as far as that is known
 * @param tags its tags in alphabetical order
 * @param warnings what the importer was unsure of, in words for the reader
 * @param doubts fields of the metadata that nobody has settled: places of the capture disagree, or
 *     it should be there and is missing
 * @param origin the group of documents that say almost the same
 */
public record Entry(
    String id,
    DocumentKind kind,
    Metadata metadata,
    int words,
    OptionalInt claims,
    List<String> policies,
    List<String> tags,
    List<String> warnings,
    List<Field> doubts,
    Origin origin) {

  /** Keeps the lists unchangeable. */
  public Entry {
    policies = List.copyOf(policies);
    tags = List.copyOf(tags);
    warnings = List.copyOf(warnings);
    doubts = List.copyOf(doubts);
  }

  /**
   * The group of documents that say almost the same: wire copy, reprints.
   *
   * @param id stands for the group as long as no older member is found
   * @param size how many documents of the library are in it, this one included
   */
  public record Origin(long id, int size) {

    /** A document alone. */
    public static final Origin ALONE = new Origin(0, 1);
  }

  /** What to call it in a list: the outlet, else the title, else the id. */
  public String label() {
    return metadata.outlet().orElse(metadata.title().isBlank() ? id : metadata.title());
  }
}
