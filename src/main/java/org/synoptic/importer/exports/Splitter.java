package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.synoptic.importer.kit.MediaTypes;

/** Cuts the lines of an export into its articles by one profile. */
final class Splitter {

  private final List<Line> lines;
  private final Profile profile;
  private final List<ArticleReader.Raw> raws = new ArrayList<>();
  private final List<Split.Unclear> unclear = new ArrayList<>();
  private final List<Split.Leftover> leftovers = new ArrayList<>();
  private int told;

  private Splitter(List<Line> lines, Profile profile) {
    this.lines = lines;
    this.profile = profile;
  }

  static Split split(List<Line> lines, Profile profile) {
    return new Splitter(lines, profile).split();
  }

  private Split split() {
    ArticleReader reader = new ArticleReader(profile, Line.width(lines));
    List<Piece> pieces = Pieces.of(lines, profile);
    boolean ends = pieces.stream().filter(Piece::ended).count() * 2 > pieces.size();
    for (Piece piece : pieces) {
      ArticleReader.Raw raw = reader.read(lines, piece);
      if (isArticle(raw)) {
        leftover(told, raw.fromLine() - 1);
        raws.add(raw);
        told = piece.to() + (piece.ended() ? 1 : 0);
      } else if (piece.begun()) {
        leftover(told, piece.to());
        unclear.add(
            new Split.Unclear(0, piece.from(), "an article begins here and has nothing in it"));
        told = piece.to();
      }
    }
    leftover(told, lines.size());
    int cover = raws.isEmpty() ? 0 : Math.max(0, raws.getFirst().fromLine() - 1);
    ContentsTable contents = ContentsTable.of(lines.subList(0, cover), profile);
    List<Article> articles = articles(contents, ends);
    return new Split(
        profile.name(),
        articles,
        unclear,
        leftovers,
        Announced.of(lines, profile, raws, contents),
        MediaTypes.PLAIN);
  }

  private List<Article> articles(ContentsTable contents, boolean ends) {
    LastLines last = new LastLines(raws);
    List<ArticleReader.Raw> complete = contents.complete(raws.stream().map(last::without).toList());
    List<Article> articles = new ArrayList<>();
    Duplicates duplicates = new Duplicates();
    for (int i = 0; i < raws.size(); i++) {
      ArticleReader.Raw raw = complete.get(i);
      Article article = ArticleMaker.of(raw, profile, i + 1, raw.piece().to());
      for (String doubt : article.doubts()) {
        unclear.add(new Split.Unclear(i + 1, article.fromLine(), doubt));
      }
      if (ends && !raw.piece().ended()) {
        unclear.add(
            new Split.Unclear(
                i + 1,
                article.toLine(),
                "the line that ends an article is missing: is it cut off?"));
      }
      articles.add(duplicates.marked(article));
    }
    return articles;
  }

  /** Whether there is an article in a piece, or only a cover, a summary, or nothing. */
  private static boolean isArticle(ArticleReader.Raw raw) {
    Fields fields = raw.fields();
    boolean title = fields.first(Label.Field.TITLE).isPresent();
    boolean where = fields.first(Label.Field.OUTLET).isPresent();
    boolean when = fields.first(Label.Field.DATE).isPresent();
    boolean text = !raw.text().isEmpty();
    Piece piece = raw.piece();
    if (piece.begun()) {
      return text || title;
    }
    boolean more =
        fields.first(Label.Field.LENGTH).isPresent()
            || fields.first(Label.Field.LANGUAGE).isPresent();
    return piece.ended()
        ? text || (title && (where || when))
        : title && where && when && text && more;
  }

  /** Tells the lines from index {@code from} to {@code to} that are in no article. */
  private void leftover(int from, int to) {
    int first = -1;
    int last = -1;
    boolean known = false;
    boolean strange = false;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        continue;
      }
      first = first < 0 ? line.number() : first;
      last = line.number();
      boolean furniture = knows(line.text());
      known |= furniture;
      strange |= !furniture;
      if (words.length() < 80) {
        words
            .append(words.isEmpty() ? "" : " / ")
            .append(line.text(), 0, Math.min(60, line.text().length()));
      }
    }
    boolean edge = from == 0 || to >= lines.size();
    if (first > 0) {
      leftovers.add(new Split.Leftover(first, last, !strange || (edge && known), words.toString()));
    }
  }

  private boolean knows(String line) {
    return List.of("furniture", "announces", "contents", "contents next").stream()
        .map(key -> profile.match(key, line))
        .anyMatch(found -> found.isPresent());
  }

  /** How many articles a file says that it has. */
  private static final class Announced {

    private static OptionalInt of(
        List<Line> lines, Profile profile, List<ArticleReader.Raw> raws, ContentsTable contents) {
      int phrases = 0;
      for (Line line : profile.phrases("announces").isEmpty() ? List.<Line>of() : lines) {
        phrases += profile.match("announces", line.text()).map(Announced::total).orElse(0);
      }
      int sum = 0;
      int lastNumber = 0;
      int lastTotal = 0;
      for (ArticleReader.Raw raw : raws) {
        int number = Placeholder.number(raw.piece().begin().getOrDefault("number", ""));
        int total = total(raw.piece().begin());
        boolean goesOn = total == lastTotal && number > lastNumber;
        sum += goesOn ? 0 : total;
        lastNumber = number;
        lastTotal = total;
      }
      int most = Math.max(phrases, Math.max(sum, contents.size()));
      return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private static int total(Map<String, String> words) {
      return Placeholder.number(words.getOrDefault("total", ""));
    }
  }
}
