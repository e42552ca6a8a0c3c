package org.synoptic.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.synoptic.app.Entry;
import org.synoptic.model.Field;
import org.synoptic.ui.kit.Words;

/** One line about an import: what became of a document, or of a file that holds many. */
sealed interface ImportLine permits DocumentLine, FileLine {

  /** Outcomes, each with a sign of its own. */
  enum Result {
    /** New in the library, and nothing is open about it. */
    ADDED("✓", "agree"),
    /** New, and the importer was unsure of something. */
    UNSURE("!", "differ"),
    /** There already. */
    KNOWN("=", "silent"),
    /** Not in the library. */
    FAILED("✕", "conflict"),
    /** A file of many documents, whose lines follow. */
    FILE("▸", "silent");

    private final String sign;
    private final String style;

    Result(String sign, String style) {
      this.sign = sign;
      this.style = style;
    }

    String sign() {
      return sign;
    }

    String style() {
      return style;
    }
  }

  /** What kind of outcome. */
  Result result();

  /** The path or address as given. */
  String source();

  /** Which part of the source, in words; empty for all of it. */
  String part();

  /** The headline, or the source when there is none. */
  String headline();

  /** Kind, outlet, date and words, as far as they are known. */
  String facts();

  /** The reason why not, or what it is like, or what the importer was unsure of. */
  String note();

  /** The document as it is in the library now. */
  Optional<Entry> entry();

  /** Fields that nobody has settled. */
  default List<Field> doubts() {
    return entry().map(Entry::doubts).orElse(List.of());
  }

  /** The whole line as words: for the clipboard and for those who hear the screen. */
  default String spoken() {
    StringJoiner words = new StringJoiner(". ");
    words.add(Words.get("import.result." + result().name().toLowerCase(Locale.ROOT)));
    words.add(headline());
    for (String piece : List.of(facts(), note(), headline().equals(source()) ? "" : source())) {
      if (!piece.isEmpty()) {
        words.add(piece);
      }
    }
    return words.toString();
  }
}
