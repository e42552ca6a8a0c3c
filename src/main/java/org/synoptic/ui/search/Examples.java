package org.synoptic.ui.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;

/** Examples of the query language, made of the words of one report so that each finds something. */
final class Examples {

  private static final Pattern QUOTED = Pattern.compile("[“\"„«]([^”\"“»]{12,})[”\"“»]");
  private static final int LONG = 5;
  private static final int STEM = 4;

  private final List<Example> examples = new ArrayList<>();

  private Examples() {}

  /** What can be asked about a report; not tried. */
  static List<Example> of(Document report) {
    Examples made = new Examples();
    made.words(report);
    made.fields(report.metadata());
    return List.copyOf(made.examples);
  }

  /** What can be asked about the claims of a comparison; not tried. */
  static List<Example> of(Comparison comparison) {
    Examples made = new Examples();
    List<Claim> claims =
        comparison.analyses().stream().flatMap(one -> one.claims().stream()).toList();
    claims.stream()
        .flatMap(claim -> claim.speaker().stream())
        .findFirst()
        .ifPresent(speaker -> made.add("speaker:" + quoted(speaker), "query.speaker"));
    claims.stream()
        .flatMap(claim -> comparison.linksOf(claim).stream())
        .findFirst()
        .ifPresent(link -> made.add("clause:" + link.clause(), "query.clause"));
    return List.copyOf(made.examples);
  }

  /** Those that find something, with how many documents they find. */
  static List<Example> tried(List<Example> examples, Workspace workspace, Progress progress) {
    List<Example> good = new ArrayList<>();
    for (Example example : examples) {
      if (progress.cancelled()) {
        break;
      }
      SearchRequest request = new SearchRequest(example.query(), false, 0, 1);
      if (workspace.search(request) instanceof SearchPage.Found found && found.total() > 0) {
        good.add(example.found(found.total()));
      }
    }
    return good;
  }

  private void words(Document report) {
    List<String> words = words(report.metadata().title() + "\n" + report.text());
    List<String> telling = words.stream().filter(Examples::telling).distinct().toList();
    if (telling.size() < 2) {
      return;
    }
    String first = telling.get(0).toLowerCase(Locale.ROOT);
    String second = telling.get(1).toLowerCase(Locale.ROOT);
    add(first + " " + second, "query.words");
    pair(words).ifPresent(pair -> add('"' + pair + '"', "query.phrase"));
    add(first + " OR " + second, "query.or");
    add(first + " -" + telling.getLast().toLowerCase(Locale.ROOT), "query.not");
    if (first.length() > STEM) {
      add(first.substring(0, STEM) + "*", "query.wildcard");
      add(first.substring(0, 2) + first.substring(3) + "~", "query.fuzzy");
    }
    add('"' + first + " " + second + "\"~8", "query.near");
    add("=" + first, "query.exact");
    Matcher quoted = QUOTED.matcher(report.text());
    if (quoted.find()) {
      words(quoted.group(1)).stream()
          .filter(Examples::telling)
          .findFirst()
          .ifPresent(word -> add("in:quotes " + word.toLowerCase(Locale.ROOT), "query.quotes"));
    }
  }

  private void fields(Metadata metadata) {
    words(metadata.title()).stream()
        .filter(Examples::telling)
        .findFirst()
        .ifPresent(word -> add("title:" + word.toLowerCase(Locale.ROOT), "query.title.field"));
    metadata.outlet().ifPresent(outlet -> add("outlet:" + quoted(outlet), "query.outlet"));
    metadata.authors().stream()
        .findFirst()
        .ifPresent(author -> add("author:" + quoted(author), "query.author"));
    metadata
        .day()
        .filter(day -> day.length() >= 7)
        .ifPresent(day -> add("date:" + day.substring(0, 7), "query.date"));
    metadata.language().ifPresent(language -> add("lang:" + language, "query.lang"));
  }

  private void add(String query, String meaning) {
    examples.add(Example.untried(query, meaning));
  }

  /** A value of a field as one phrase of the query language. */
  static String quoted(String value) {
    String plain = value.replace('"', ' ').strip();
    return plain.matches("[\\p{L}\\p{N}]+") ? plain : '"' + plain + '"';
  }

  /** Two words of some length that stand side by side. */
  private static Optional<String> pair(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (telling(words.get(i - 1)) && telling(words.get(i))) {
        return Optional.of((words.get(i - 1) + " " + words.get(i)).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** Short words say little, but a Chinese one has a character or two for each of them. */
  private static boolean telling(String word) {
    return word.length() >= LONG || Character.isIdeographic(word.codePointAt(0));
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (Character.isLetter(text.codePointAt(from))) {
        words.add(text.substring(from, to));
      }
      from = to;
    }
    return words;
  }
}
