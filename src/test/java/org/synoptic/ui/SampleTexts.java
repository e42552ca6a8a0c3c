package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;
import org.synoptic.model.Span;

/** Made-up reports about a made-up policy, for tests of the screens. */
public final class SampleTexts {

  /** A report. */
  public static final Document COURIER =
      report(
          "Northern Courier",
          "River toll to pay for flood walls",
          List.of("Mara Lund"),
          "2031-04-02",
          """
          The river board will charge every barge a toll of 12 crowns from June, its chair said.

          “We will not close the river to anyone,” Ilse Brandt told reporters. The money is to pay for \
          flood walls along the lower river.

          Fishing boats under six metres are free of the toll.

          Opponents fear that freight will move to the road.\
          """,
          List.of());

  /** Another report. */
  public static final Document HARBOUR =
      report(
          "Harbour Post",
          "Barges face new 15-crown charge, shippers warn",
          List.of("Jon Aas", "Pia Holm"),
          "2031-04-03",
          """
          Every barge on the river is to pay 15 crowns from June, the Northern Courier reported.

          “We will not close the river to anyone,” the deputy Karl Voss said. Income goes to flood walls \
          on the lower river.

          Shippers said that half of all freight could move to the road.\
          """,
          List.of("The day of publication was taken from the page's text."));

  /** A report in Chinese with a long headline. */
  public static final Document CHINESE =
      new Document(
          "chinese",
          org.synoptic.model.DocumentKind.REPORT,
          new Metadata(
              "河流管理局将从六月起对每艘驳船收取通行费，以支付下游防洪墙的费用，反对者担心货运会转向公路",
              List.of(),
              Optional.of("河港日报"),
              Optional.of("2031-04"),
              Optional.empty(),
              Optional.of("zh-Hans"),
              Optional.empty()),
          "河流管理局表示，从六月起每艘驳船将支付十二克朗。",
          List.of(),
          List.of(),
          org.synoptic.model.Provenance.NONE);

  /** The policy they are about. */
  public static final Document PLAN = plan();

  private SampleTexts() {}

  /** Where words stand in a document; the test is wrong when they do not. */
  public static Span span(Document document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in " + document.label() + ": " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Document report(
      String outlet,
      String title,
      List<String> authors,
      String day,
      String text,
      List<String> warnings) {
    return Document.report(
        new Metadata(
            title,
            authors,
            Optional.of(outlet),
            Optional.of(day),
            Optional.empty(),
            Optional.of("en"),
            Optional.of("https://example.org/" + day)),
        text,
        warnings);
  }

  /** A report about whose date and authors its page does not agree. */
  public static Document doubtful(String source) {
    return report(
            "Valley Gazette",
            "Toll on barges: " + source,
            List.of("Mara Lund"),
            "2031-04-02",
            "Barges pay a toll, says " + source + ".",
            List.of())
        .with(
            new Provenance(
                List.of(
                    new FieldNote(Field.AUTHORS, "JSON-LD", "Mara Lund"),
                    new FieldNote(Field.AUTHORS, "byline", "Mara Lund; Ole Berg"),
                    new FieldNote(Field.PUBLISHED, "JSON-LD", "2031-04-02"),
                    new FieldNote(Field.PUBLISHED, "Open Graph", "2031-04-02"),
                    new FieldNote(Field.PUBLISHED, "address", "2031-03-31")),
                List.of()));
  }

  private static Document plan() {
    String first = "Every barge pays a toll for each passage.";
    String second = "The income is spent on flood walls along the lower river.";
    String third = "The board publishes its accounts every year.";
    String text = first + "\n\n" + second + "\n\n" + third;
    int two = first.length() + 2;
    int three = two + second.length() + 2;
    return Document.policy(
        Metadata.titled("River Toll Plan"),
        text,
        List.of(
            clause("1", "Toll", first, new Span(0, first.length())),
            clause("2", "Flood walls", second, new Span(two, two + second.length())),
            clause("3", "Accounts", third, new Span(three, text.length()))),
        List.of());
  }

  private static Clause clause(String number, String heading, String text, Span span) {
    return new Clause("plan/" + number, number, heading, text, span, List.of());
  }
}
