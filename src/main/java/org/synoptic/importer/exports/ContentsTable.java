package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.importer.kit.Words;

/**
 * The table of contents of an export: what it says about each article. Some databases say only
 * there in which newspaper an article stood.
 */
final class ContentsTable {

  private static final int NEAR = 4;
  private static final int AHEAD = 20;
  private static final String TABLE = "table of contents";

  private final List<Map<String, String>> entries;
  private final Profile profile;

  private ContentsTable(List<Map<String, String>> entries, Profile profile) {
    this.entries = entries;
    this.profile = profile;
  }

  /** Reads it from the lines before the first article. */
  static ContentsTable of(List<Line> lines, Profile profile) {
    List<Map<String, String>> entries = new ArrayList<>();
    boolean second = !profile.phrases("contents next").isEmpty();
    for (int i = 0; i < lines.size() && !profile.phrases("contents").isEmpty(); i++) {
      Optional<Map<String, String>> entry = profile.match("contents", lines.get(i).text());
      if (entry.isEmpty()) {
        continue;
      }
      Map<String, String> words = new HashMap<>(entry.get());
      boolean complete = !second;
      for (int k = i + 1; !complete && k < Math.min(lines.size(), i + NEAR); k++) {
        Optional<Map<String, String>> next = profile.match("contents next", lines.get(k).text());
        next.ifPresent(words::putAll);
        complete = next.isPresent();
      }
      if (complete) {
        entries.add(words);
      }
    }
    return new ContentsTable(entries, profile);
  }

  int size() {
    return entries.size();
  }

  /**
   * What it says about each article. The table and the articles have the same order; an entry
   * belongs to an article of the same day and page or, where the table has no days, of the same
   * headline. An entry or an article may be missing.
   */
  List<ArticleReader.Raw> complete(List<ArticleReader.Raw> articles) {
    List<ArticleReader.Raw> complete = new ArrayList<>();
    int next = 0;
    for (ArticleReader.Raw raw : articles) {
      int found = -1;
      for (int i = next; found < 0 && i < Math.min(entries.size(), next + AHEAD); i++) {
        found = agrees(entries.get(i), raw.fields()) ? i : -1;
      }
      next = found < 0 ? next : found + 1;
      complete.add(found < 0 ? raw : complete(raw, entries.get(found)));
    }
    return complete;
  }

  private ArticleReader.Raw complete(ArticleReader.Raw raw, Map<String, String> words) {
    Fields fields = raw.fields();
    String found = fields.first(Label.Field.TITLE).map(Fields.Answer::value).orElse("");
    fields.addFirst(Label.Field.OUTLET, TABLE, words.getOrDefault("outlet", ""));
    fields.add(Label.Field.DATE, TABLE, words.getOrDefault("date", ""));
    fields.add(Label.Field.LENGTH, TABLE, words.getOrDefault("length", ""));
    String title = words.getOrDefault("title", "");
    if (title.isEmpty() || Words.plain(title).equals(Words.plain(found))) {
      return raw;
    }
    List<ArticleReader.Paragraph> text = new ArrayList<>(raw.text());
    if (profile.match("untitled", title).isPresent()) {
      fields.forget(Label.Field.TITLE, "section");
      boolean section = !text.isEmpty() && found.length() < 50 && !found.matches(".*[.!?:]");
      if (!section && !found.isEmpty()) {
        text.addFirst(new ArticleReader.Paragraph(raw.fromLine(), found));
      }
      return new ArticleReader.Raw(raw.piece(), fields, text, raw.fromLine(), raw.head());
    }
    int at = at(text, title);
    if (at >= 0) {
      text.remove(at);
      fields.forget(Label.Field.TITLE, "section");
    } else if (!found.isEmpty() && !Words.plain(found).startsWith(Words.plain(title))) {
      text.addFirst(new ArticleReader.Paragraph(raw.fromLine(), found));
    }
    fields.addFirst(Label.Field.TITLE, TABLE, title);
    return new ArticleReader.Raw(raw.piece(), fields, text, raw.fromLine(), raw.head());
  }

  private static boolean agrees(Map<String, String> entry, Fields fields) {
    Optional<String> told = Optional.ofNullable(entry.get("date")).flatMap(DateLine::in);
    Optional<String> found =
        fields.first(Label.Field.DATE).flatMap(answer -> DateLine.in(answer.value()));
    if (told.isPresent() && found.isPresent()) {
      String page = fields.details().getOrDefault("page", "");
      return told.equals(found) && page.equals(entry.getOrDefault("page", page));
    }
    String title = fields.first(Label.Field.TITLE).map(Fields.Answer::value).orElse("");
    String words = Words.plain(title);
    return !words.isEmpty() && words.equals(Words.plain(entry.getOrDefault("title", "")));
  }

  private static int at(List<ArticleReader.Paragraph> text, String title) {
    String words = Words.plain(title);
    for (int i = 0; i < Math.min(3, text.size()); i++) {
      if (Words.plain(text.get(i).text()).equals(words)) {
        return i;
      }
    }
    return -1;
  }
}
