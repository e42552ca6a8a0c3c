package org.synoptic.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an import of an export of a newspaper database would bring in.
 *
 * @param source the path of the file
 * @param profile name of the profile by which it is cut
 * @param profiles names of all profiles that there are, to choose from
 * @param announced how many articles the file says that it has
 * @param heads the articles that were found, in their order
 * @param unclear what a person should look at, in words for the reader
 * @param outside lines that are in no article and that the profile does not know
 */
public record ExportPreview(
    String source,
    String profile,
    List<String> profiles,
    OptionalInt announced,
    List<Head> heads,
    List<String> unclear,
    List<Outside> outside) {

  /** Keeps the lists unchangeable. */
  public ExportPreview {
    profiles = List.copyOf(profiles);
    heads = List.copyOf(heads);
    unclear = List.copyOf(unclear);
    outside = List.copyOf(outside);
  }

  /** How many articles repeat another of the file. */
  public long duplicates() {
    return heads.stream().filter(head -> head.repeats() > 0).count();
  }

  /** How many articles a person should look at. */
  public long doubtful() {
    return heads.stream().filter(head -> !head.doubts().isEmpty()).count();
  }

  /**
   * An article.
   *
   * @param number its place in the file, from 1
   * @param fromLine the line of the file on which it begins, from 1
   * @param toLine the line on which it ends
   * @param title its headline; may be empty
   * @param outlet who published it
   * @param published when, as in the metadata
   * @param words how many words it has
   * @param begins its first words
   * @param ends its last words
   * @param doubts what is missing or looks wrong, in words for the reader
   * @param repeats the number of the article of the same file that it repeats; 0 for none
   */
  public record Head(
      int number,
      int fromLine,
      int toLine,
      String title,
      Optional<String> outlet,
      Optional<String> published,
      int words,
      String begins,
      String ends,
      List<String> doubts,
      int repeats) {

    /** Keeps the doubts unchangeable. */
    public Head {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * Lines that are in no article.
   *
   * @param fromLine the first, from 1
   * @param toLine the last
   * @param words how they begin
   */
  public record Outside(int fromLine, int toLine, String words) {}
}
