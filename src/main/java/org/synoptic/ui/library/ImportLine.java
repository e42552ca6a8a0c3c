package org.synoptic.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.synoptic.app.Entry;
import org.synoptic.app.ImportOutcome;
import org.synoptic.model.DocumentKind;
import org.synoptic.ui.kit.Described;
import org.synoptic.ui.kit.Words;

/**
 * What became of one thing that was imported.
 *
 * @param result what kind of outcome
 * @param source the path or address as given
 * @param headline the headline, or the source when there is none
 * @param facts kind, outlet, date and words, as far as they are known
 * @param note the reason why not, or what it is the same as, or what the importer was unsure of
 */
record ImportLine(Result result, String source, String headline, String facts, String note) {

  /** Outcomes, each with a sign of its own. */
  enum Result {
    /** New in the library. */
    ADDED("✓", "agree"),
    /** New, and the importer was unsure of something or knows something alike. */
    UNSURE("!", "differ"),
    /** There already. */
    KNOWN("=", "silent"),
    /** Not in the library. */
    FAILED("✕", "conflict");

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

  /**
   * The line for an outcome.
   *
   * @param titles gives the name of a document of the library by its id
   */
  static ImportLine of(ImportOutcome outcome, Function<String, String> titles) {
    return switch (outcome) {
      case ImportOutcome.Imported in -> {
        StringJoiner note = new StringJoiner(" ");
        in.near().ifPresent(id -> note.add(Words.get("import.near", titles.apply(id))));
        in.entry().warnings().forEach(note::add);
        Result result = note.length() == 0 ? Result.ADDED : Result.UNSURE;
        yield line(result, in.source(), in.entry(), note.toString());
      }
      case ImportOutcome.Duplicate known ->
          line(Result.KNOWN, known.source(), known.entry(), Words.get("import.known"));
      case ImportOutcome.Failed failed ->
          new ImportLine(
              Result.FAILED, failed.source(), failed.source(), "", failed.problem().message());
      case ImportOutcome.Told told ->
          new ImportLine(
              Result.UNSURE, told.source(), told.source(), told.part(), told.note().message());
    };
  }

  private static ImportLine line(Result result, String source, Entry document, String note) {
    String title = document.metadata().title();
    StringJoiner facts = new StringJoiner(" · ");
    facts.add(Words.get(document.kind() == DocumentKind.REPORT ? "kind.report" : "kind.policy"));
    String byline = Described.byline(document.metadata());
    if (!byline.isEmpty()) {
      facts.add(byline);
    }
    facts.add(Words.get("import.words", document.words()));
    return new ImportLine(result, source, title.isBlank() ? source : title, facts.toString(), note);
  }

  /** The whole line as words: for the clipboard and for those who hear the screen. */
  String spoken() {
    StringJoiner words = new StringJoiner(". ");
    words.add(Words.get("import.result." + result.name().toLowerCase(Locale.ROOT)));
    words.add(headline);
    for (String part : List.of(facts, note, headline.equals(source) ? "" : source)) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words.toString();
  }
}
