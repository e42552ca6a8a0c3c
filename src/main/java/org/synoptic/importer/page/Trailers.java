package org.synoptic.importer.page;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Words;

/** What follows the article under a heading of its own: other articles, comments, the author. */
final class Trailers {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iU)^[\\W_]*(?:popular|trending(?: now)?|most (?:read|popular|viewed|commented)|latest(?: news| stories| posts)?|recent (?:posts|articles|news)|recommended.{0,30}|related\\b.{0,60}"
              + "|more (?:from|on|in|stories|news|articles)\\b.{0,60}|you (?:may|might) also (?:like|be interested in|enjoy).{0,20}|see also|read (?:next|more|also).{0,30}|further reading|similar (?:articles|posts|stories|news)|keep reading|what to read next|editors?['’]s? (?:picks|choice)"
              + "|(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|no comments(?: yet)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|about the authors?|about author"
              + "|ähnliche (?:beiträge|artikel|themen|meldungen)|weitere (?:artikel|beiträge|meldungen|nachrichten|news|themen|informationen).{0,40}|(?:das|dies) könnte (?:sie|dich|euch) auch interessieren|(?:noch )?mehr (?:zum thema|aus|von|über|infos|artikel|news)\\b.{0,50}|auch interessant|verwandte (?:artikel|beiträge|themen)|lust auf mehr|passend dazu|lesen sie auch|aktuelle (?:artikel|beiträge|meldungen)|neueste (?:artikel|beiträge)|beliebte (?:artikel|beiträge)"
              + "|(?:\\d+ |keine )?kommentare?(?: \\(?\\d+\\)?)?|(?:schreibe|hinterlasse) einen kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|über (?:den autor|die autorin|die autoren)|zur person"
              + "|te puede interesar|(?:noticias|notas|artículos|contenido) relacionad[oa]s?|también te puede interesar|más (?:noticias|información|sobre).{0,30}|comentarios|deja (?:un comentario|una respuesta)|articles? (?:liés|similaires|connexes)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|commentaires|laisser un commentaire"
              + "|leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|articoli correlati|commenti|zobacz (?:również|także|też)|czytaj (?:też|także|również|więcej)|powiązane.{0,20}|komentarze|leia (?:também|mais)|veja também|notícias relacionadas|lees ook|meer over.{0,30}|gerelateerd.{0,20}|reacties|相关(?:阅读|新闻|文章|链接)|延伸阅读|热门.{0,4}|評論|评论|関連記事)[\\W_]*$");

  /** The share of the text that stands before such a heading: else it heads the article itself. */
  private static final double BEFORE = 0.65;

  /** In characters: headings are short. */
  private static final int LONGEST = 90;

  /** In words: a longer line that begins so points to one article and heads none. */
  private static final int LABEL = 4;

  private Trailers() {}

  /** The blocks up to the first such heading in their last part. */
  static List<Block> dropped(List<Block> blocks) {
    int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > all * BEFORE && heads(block)) {
        return blocks.subList(0, i);
      }
      before += block.text().length();
    }
    return blocks;
  }

  private static boolean heads(Block block) {
    String text = block.text();
    return text.length() < LONGEST
        && (block.kind() == Block.Kind.HEADING || Words.count(text) <= LABEL)
        && HEADING.matcher(text).matches();
  }
}
