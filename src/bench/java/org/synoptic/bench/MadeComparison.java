package org.synoptic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.synoptic.model.Analysis;
import org.synoptic.model.Cell;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.ContentId;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Metadata;
import org.synoptic.model.Reason;
import org.synoptic.model.Relation;
import org.synoptic.model.Row;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** A comparison of made-up reports of any size; the same size gives the same comparison. */
final class MadeComparison {

  private static final String[] WORDS =
      ("river board harbour toll barge flood wall willow lamp ferry gauge order boat school winter"
              + " said will not before after every landing stage burns until midnight publishes")
          .split(" ");
  private static final int SENTENCE = 24;
  private static final int PARAGRAPH = 3;

  private MadeComparison() {}

  /** Some rows; the first report speaks in each of them, in sentences of 24 words. */
  static Comparison of(int reports, int rows) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<Document> documents = new ArrayList<>();
    List<Analysis> analyses = new ArrayList<>();
    List<List<List<Claim>>> said = new ArrayList<>();
    for (int report = 0; report < reports; report++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        boolean speaks = report == 0 || (row + report) % 3 > 0;
        String words = speaks ? sentence(chance, row) : "";
        String gap = text.isEmpty() || !speaks ? "" : row % PARAGRAPH == 0 ? "\n\n" : " ";
        text.append(gap);
        spans.add(new Span(text.length(), text.length() + words.length()));
        text.append(words);
      }
      Document document =
          Document.report(Metadata.titled("Report " + report), text.toString(), List.of());
      documents.add(document);
      said.add(spans.stream().map(span -> claims(document, span)).toList());
      analyses.add(
          new Analysis(
              document.id(),
              spans.stream().filter(s -> s.length() > 0).map(s -> new Sentence(s, 0)).toList(),
              List.of(),
              said.getLast().stream().flatMap(List::stream).toList(),
              List.of()));
    }
    return new Comparison(
        documents,
        List.of(),
        analyses,
        Map.of(),
        rows(said, rows),
        List.of(),
        List.of(),
        List.of());
  }

  private static String sentence(RandomGenerator chance, int row) {
    StringBuilder words = new StringBuilder("Sentence " + row);
    for (int i = 2; i < SENTENCE; i++) {
      words.append(' ').append(WORDS[chance.nextInt(WORDS.length)]);
    }
    return words.append('.').toString();
  }

  private static List<Claim> claims(Document document, Span span) {
    if (span.length() == 0) {
      return List.of();
    }
    return List.of(
        new Claim(
            ContentId.of(document.id(), span.toString()),
            span,
            span.of(document.text()),
            Level.ATTRIBUTES,
            Optional.of("Ilse Brandt"),
            List.of(),
            false,
            new Reason("claim.sentence", 0.8, List.of())));
  }

  private static List<Row> rows(List<List<List<Claim>>> said, int rows) {
    List<Row> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int report = 0; report < said.size(); report++) {
        cells.add(new Cell(report, said.get(report).get(row)));
      }
      List<String> ids =
          cells.stream().flatMap(cell -> cell.claims().stream()).map(Claim::id).toList();
      Relation relation = row % 2 == 0 ? Relation.DIFFERS : Relation.SAME;
      all.add(
          new Row(Row.identify(ids), relation, cells, new Reason("align.meaning", 0.8, List.of())));
    }
    return all;
  }
}
