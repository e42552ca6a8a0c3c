package org.synoptic.app;

import java.util.Optional;
import org.synoptic.model.Problem;

/** What became of one document that was to be imported. Nothing is dropped without one. */
public sealed interface ImportOutcome {

  /** The path or address as given; inside an archive, the address there. */
  String source();

  /** Which part of the source, in words ({@code article 3}); empty for the whole of it. */
  String part();

  /**
   * It is in the library now.
   *
   * @param source the path or address
   * @param part which part of it, or empty
   * @param entry the document without its text
   * @param near id of an older document that says almost the same, when there is one
   * @param replaces id of the older version that it takes the place of in lists and search, when it
   *     came from the same address
   */
  record Imported(
      String source, String part, Entry entry, Optional<String> near, Optional<String> replaces)
      implements ImportOutcome {}

  /**
   * It was there already.
   *
   * @param source the path or address
   * @param part which part of it, or empty
   * @param entry the document that is there
   */
  record Duplicate(String source, String part, Entry entry) implements ImportOutcome {}

  /**
   * It gave no document.
   *
   * @param source the path or address
   * @param part which part of it, or empty
   * @param problem why not
   * @param kept whether its bytes are in the library, so that a newer reader can try again; false
   *     for what could not be read from the disk or the network at all, and for what is no text
   */
  record Failed(String source, String part, Problem problem, boolean kept)
      implements ImportOutcome {}

  /**
   * Something that the reader should know of and that is no failure.
   *
   * @param source the path or address
   * @param part which part of it; for {@code elsewhere} the address where the text is
   * @param note its code is one of {@code repeats} (an article that repeats another of its file),
   *     {@code elsewhere} (an entry of a feed or of a list of feeds whose text is at an address),
   *     {@code unclear} (lines of an export that are in no article), {@code left-out} (files of an
   *     archive that are no pages)
   */
  record Told(String source, String part, Problem note) implements ImportOutcome {

    static final String LEFT_OUT = "left-out";

    /** The address that can be imported to get what is not here. */
    public Optional<String> elsewhere() {
      return note.code().equals("elsewhere") ? Optional.of(part) : Optional.empty();
    }
  }
}
