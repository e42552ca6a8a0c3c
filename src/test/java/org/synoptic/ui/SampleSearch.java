package org.synoptic.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Document;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.Span;
import org.synoptic.model.search.FoundBy;
import org.synoptic.model.search.Mode;

/** A small search for tests: a document matches when it holds every word of the query. */
final class SampleSearch {

  private static final int AROUND = 40;
  private static final Pattern CONDITION =
      Pattern.compile("(outlet|date|author):(\"[^\"]*\"|\\S+)");

  private SampleSearch() {}

  static SearchPage search(Collection<Document> documents, SearchRequest request) {
    int quote = request.query().text().indexOf('"');
    if (quote >= 0 && request.query().text().indexOf('"', quote + 1) < 0) {
      return new SearchPage.Unparsed("The quotation mark is never closed", quote);
    }
    List<Hit> hits =
        documents.stream()
            .filter(one -> finds(request.query().text(), one))
            .sorted(Comparator.comparing(one -> one.metadata().title()))
            .map(one -> hit(request, one))
            .toList();
    int from = Math.min(request.offset(), hits.size());
    int to = (int) Math.min((long) from + request.limit(), hits.size());
    Optional<String> meant =
        request.query().text().equals("rivr") ? Optional.of("river") : Optional.empty();
    return new SearchPage.Found(
        hits.size(), 1_500_000, hits.subList(from, to), meant, Optional.empty());
  }

  /** Whether a document has all words and conditions of a query. */
  static boolean finds(String query, Document document) {
    return CONDITION.matcher(query).results().allMatch(asked -> holds(asked, document))
        && !matches(query, document).isEmpty();
  }

  static List<Span> matches(String query, @Nullable Document document) {
    List<Span> found = new ArrayList<>();
    if (document == null) {
      return found;
    }
    String text = document.text().toLowerCase(Locale.ROOT);
    for (String word : words(query)) {
      int before = found.size();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.add(new Span(at, at + word.length()));
      }
      if (found.size() == before) {
        return List.of();
      }
    }
    return found.stream().sorted().toList();
  }

  private static boolean holds(MatchResult asked, Document document) {
    String value = asked.group(2).replace("\"", "");
    Metadata known = document.metadata();
    return switch (asked.group(1)) {
      case "outlet" -> known.outlet().filter(value::equals).isPresent();
      case "date" -> known.published().filter(day -> day.startsWith(value)).isPresent();
      default -> known.authors().contains(value);
    };
  }

  private static List<String> words(String query) {
    return Stream.of(
            CONDITION
                .matcher(query)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\"", " ")
                .split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Hit hit(SearchRequest request, Document document) {
    List<Span> ranges = matches(request.query().text(), document);
    Span first = ranges.getFirst();
    Span around =
        new Span(
            Math.max(0, first.start() - AROUND),
            Math.min(document.text().length(), first.end() + AROUND));
    List<Span> marks =
        ranges.stream().filter(around::contains).map(one -> one.shift(-around.start())).toList();
    return new Hit(
        document.id(),
        1,
        document.metadata(),
        List.of(new Hit.Snippet(around, around.of(document.text()), marks)),
        ranges,
        request.mode() == Mode.WORDS
            ? FoundBy.UNSAID
            : new FoundBy(List.of("river"), Optional.of(around), 0.5));
  }
}
