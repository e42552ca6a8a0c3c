package org.synoptic.importer.references;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a reference file, whatever its format.
 *
 * @param number its place in the file, from 1
 * @param type as the file has it: {@code NEWS}, {@code article}, {@code article-newspaper}; empty
 *     when it has none
 * @param title empty when it has none
 * @param authors given name first, in their order
 * @param outlet the newspaper or what else it stood in
 * @param issued ISO 8601, as much of the date as is known
 * @param url its address
 * @param doi in small letters, without resolver or label
 * @param note what the file says beside it; empty for nothing
 */
public record Reference(
    int number,
    String type,
    String title,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> issued,
    Optional<String> url,
    Optional<String> doi,
    String note) {

  /** Keeps the authors unchangeable. */
  public Reference {
    authors = List.copyOf(authors);
  }
}
