package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the publisher's name that some databases put below each text without marking it: a short
 * last line without a full stop that at least three articles of the file have, and no fewer than a
 * third of those with the same newspaper.
 */
final class LastLines {

  private static final int SHORT = 80;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> outlets = new HashMap<>();

  LastLines(List<ArticleReader.Raw> raws) {
    for (ArticleReader.Raw raw : raws) {
      outlets.merge(outlet(raw), 1, Integer::sum);
      if (!raw.text().isEmpty() && raw.text().getLast().text().length() <= SHORT) {
        counts.merge(key(raw), 1, Integer::sum);
      }
    }
  }

  /** The article without the publisher's line, which is kept as a detail. */
  ArticleReader.Raw without(ArticleReader.Raw raw) {
    if (raw.text().size() < 2) {
      return raw;
    }
    String line = raw.text().getLast().text();
    if (line.length() > SHORT || ".!?:\"”»)".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return raw;
    }
    int count = counts.getOrDefault(key(raw), 0);
    if (count < 3 || count * 3 < outlets.getOrDefault(outlet(raw), 0)) {
      return raw;
    }
    raw.fields().detail("publisher", line);
    List<ArticleReader.Paragraph> text = new ArrayList<>(raw.text());
    text.removeLast();
    return new ArticleReader.Raw(raw.piece(), raw.fields(), text, raw.fromLine(), raw.head());
  }

  private static String key(ArticleReader.Raw raw) {
    return outlet(raw) + "\n" + raw.text().getLast().text();
  }

  private static String outlet(ArticleReader.Raw raw) {
    return raw.fields().first(Label.Field.OUTLET).map(Fields.Answer::value).orElse("");
  }
}
