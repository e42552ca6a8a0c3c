package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Analysis;
import org.synoptic.model.Cause;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ConflictKind;
import org.synoptic.model.ContentId;
import org.synoptic.model.Coverage;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Link;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Metadata;
import org.synoptic.model.Place;
import org.synoptic.model.Reason;
import org.synoptic.model.Relation;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** A made-up comparison of any number of reports in two scripts, with long words and long texts. */
public final class SixReports {

  private static final String[] OUTLETS = {
    "Upland Wire",
    "Delta Gazette",
    "河港日报",
    "Board of the River",
    "The Mill Street Review of Trade",
    "Lock & Quay",
    "Seventh Bell"
  };
  private static final String[] SAYINGS = {
    "the board will plant willows on both banks before the winter",
    "every landing stage gets a lamp that burns until midnight",
    "the ferry at Oxholm stays free for school children and for everybody over seventy years of age,"
        + " whatever the hour, the day of the week, the height of the water or the number of seats"
        + " that are taken at the time",
    "防洪墙将在三年内完工，费用由通行费支付",
    "no boat may be searched without a written order",
    "the gauges are read each hour and the readings are published"
  };

  private static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final List<ConflictKind> KINDS = List.of(ConflictKind.values());
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<CoverageStatus> STATUSES = List.of(CoverageStatus.values());
  private static final List<Place> PLACES = List.of(Place.values());

  private SixReports() {}

  /**
   * A comparison.
   *
   * @param reports how many reports, 2 to 7
   * @param rows how many rows
   */
  public static Comparison make(int reports, int rows) {
    List<Document> documents = new ArrayList<>();
    List<List<Claim>> claims = new ArrayList<>();
    for (int report = 0; report < reports; report++) {
      documents.add(document(report, rows));
      claims.add(new ArrayList<>());
    }
    Document policy = policy();
    Map<String, List<Link>> links = new LinkedHashMap<>();
    List<Row> aligned = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int report = 0; report < reports; report++) {
        List<Claim> said =
            speaks(row, report) ? List.of(claim(documents.get(report), row)) : List.of();
        claims.get(report).addAll(said);
        cells.add(new Cell(report, said));
      }
      Row made =
          new Row(
              ContentId.of("row", row + ""),
              relation(row),
              cells,
              new Reason("align.meaning", 0.5 + (row % 5) / 10.0, List.of("river", "board")));
      aligned.add(made);
      int clause = row % 6;
      if (clause < 4) {
        made.claims()
            .forEach(claim ->
                links.put(
                    claim.id(),
                    List.of(
                        link(claim, policy, clause, 0.91),
                        link(claim, policy, (clause + 1) % 4, 0.31))));
      }
      if (made.relation() == Relation.CONFLICT) {
        Claim a = cells.get(0).claims().getFirst();
        Claim b = cells.get(1).claims().getFirst();
        conflicts.add(
            new Conflict(
                ContentId.of("conflict", row + ""),
                KINDS.get(row / 4 % 6),
                new Conflict.Side(0, a.span(), a.speaker().orElse("?")),
                new Conflict.Side(1, b.span(), b.speaker().orElse("?")),
                made.id(),
                List.of(Cause.of(Cause.Kind.SAME_WORDS, "8", "one person", "another"))));
      }
    }
    List<Analysis> analyses = new ArrayList<>();
    for (int report = 0; report < reports; report++) {
      analyses.add(
          new Analysis(
              documents.get(report).id(),
              sentences(documents.get(report)),
              List.of(),
              claims.get(report),
              List.of()));
    }
    return new Comparison(
        documents,
        List.of(policy),
        analyses,
        links,
        aligned,
        conflicts,
        coverage(policy, documents, aligned),
        List.of(reuse(documents)));
  }

  private static boolean speaks(int row, int report) {
    return switch (relation(row)) {
      case SAME, CONFLICT -> report < 2 || (row + report) % 3 > 0;
      case DIFFERS -> report < 2 || (row + report) % 2 == 0;
      case ONLY -> report == row / 4 % 2;
    };
  }

  private static Relation relation(int row) {
    return RELATIONS.get(row % 4);
  }

  private static String sentence(int report, int row) {
    return SAYINGS[row % SAYINGS.length] + (report % 2 == 0 ? "" : " this year") + " (" + row + ")";
  }

  private static Document document(int report, int rows) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      text.append(row == 0 ? "" : row % 3 == 0 ? "\n\n" : " ")
          .append("Officials in the harbour town said on Monday that ")
          .append(sentence(report, row))
          .append('.');
    }
    Metadata metadata =
        new Metadata(
            "What the board of the river decided on its long Monday, and what it left for another day",
            List.of("A. Writer"),
            Optional.of(OUTLETS[report]),
            Optional.of("2031-04-0" + (report + 1)),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    return Document.report(metadata, text.toString(), List.of());
  }

  private static List<Sentence> sentences(Document document) {
    List<Sentence> found = new ArrayList<>();
    int from = 0;
    for (int end = document.text().indexOf(").", from);
        end >= 0;
        end = document.text().indexOf(").", from)) {
      found.add(new Sentence(new Span(from, end + 2).trim(document.text()), 0));
      from = end + 2;
    }
    return found;
  }

  private static Claim claim(Document document, int row) {
    int end = document.text().indexOf("(" + row + ").");
    int start = document.text().lastIndexOf("on Monday that ", end) + "on Monday that ".length();
    Span span = new Span(start, end - 1);
    Level level = LEVELS.get(row % 3);
    return new Claim(
        ContentId.of(document.id(), row + ""),
        span,
        span.of(document.text()),
        level,
        level == Level.ASSERTS
            ? Optional.empty()
            : Optional.of(document.label().length() % 2 == 0 ? "Ilse Brandt" : "Karl Voss"),
        row % 5 == 1 ? List.of("Northern Courier") : List.of(),
        row % 6 == 4,
        new Reason("claim.sentence", 0.8, List.of()));
  }

  private static Link link(Claim claim, Document policy, int clause, double score) {
    return new Link(
        claim.id(),
        policy.id(),
        policy.clauses().get(clause).address(),
        LinkKind.PARAPHRASES,
        new Reason("link.blend", score, List.of("bank", "willow")));
  }

  private static Document policy() {
    String[] headings = {
      "Willows on the banks",
      "Light at the landing stages",
      "Free ferries for children and the old",
      "防洪墙",
      "Protection of boats from searches without an order",
      "Gauges",
      "Toll",
      "Accounts"
    };
    StringBuilder text = new StringBuilder();
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < headings.length; i++) {
      String words =
          "The board sees to it: " + headings[i].toLowerCase(java.util.Locale.ROOT) + ".";
      int start = text.length();
      text.append(words);
      List<Clause> children =
          i == 2
              ? List.of(
                  new Clause(
                      "river/3/a",
                      "(a)",
                      "",
                      "Children ride free.",
                      new Span(start, start + 9),
                      List.of()))
              : List.of();
      clauses.add(
          new Clause(
              "river/" + (i + 1),
              i + 1 + "",
              headings[i],
              words,
              new Span(start, text.length()),
              children));
      text.append("\n\n");
    }
    return Document.policy(
        Metadata.titled("Charter of the River"), text.toString().strip(), clauses, List.of());
  }

  private static List<Coverage> coverage(Document policy, List<Document> reports, List<Row> rows) {
    List<Coverage> all = new ArrayList<>();
    for (int clause = 0; clause < policy.clauses().size(); clause++) {
      List<Coverage.Treatment> cells = new ArrayList<>();
      for (int report = 0; report < reports.size(); report++) {
        cells.add(treatment(clause, report, rows));
      }
      all.add(new Coverage(policy.id(), policy.clauses().get(clause).address(), cells));
    }
    return all;
  }

  private static Coverage.Treatment treatment(int clause, int report, List<Row> rows) {
    List<String> claims = new ArrayList<>();
    for (int row = clause; clause < 4 && row < rows.size(); row += 6) {
      rows.get(row).cells().get(report).claims().forEach(claim -> claims.add(claim.id()));
    }
    return claims.isEmpty()
        ? new Coverage.Treatment(
            report, CoverageStatus.ABSENT, claims, Optional.empty(), List.of("gauge", "toll"))
        : new Coverage.Treatment(
            report,
            STATUSES.get((clause + report) % 3),
            claims,
            Optional.of(PLACES.get((clause + report) % 4)),
            List.of());
  }

  private static Reuse reuse(List<Document> documents) {
    Span a = new Span(0, documents.get(0).text().indexOf(" (0)"));
    Span b = new Span(0, documents.get(1).text().indexOf(" this year"));
    return new Reuse(new Reuse.Passage(0, a), new Reuse.Passage(1, b), 18);
  }
}
