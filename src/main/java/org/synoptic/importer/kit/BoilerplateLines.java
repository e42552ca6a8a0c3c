package org.synoptic.importer.kit;

import java.util.regex.Pattern;

/** Lines by which newsrooms speak about their pages and not about the news. */
public final class BoilerplateLines {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Marks of lists and of templates. */
  private static final String FURNITURE = "^[\\W_]*";

  /** The whole line, or its beginning up to a colon, whatever follows. */
  private static final LineStarts POINTER =
      new LineStarts(
          FURNITURE,
          "(?:also )?read(?: more| also| next| this)?|see (?:also|more)|puedes ver|te puede interesar|lee más|czytaj (?:też|także|więcej)|zobacz (?:też|także|również|więcej)|dowiedz się więcej|watch(?: more| now| live)?|related(?: (?:articles?|stories|posts?|news|reading|topics|content|links))?"
              + "|more (?:on this|from|stories|news)|most read|recommended|you may also like|don'?t miss|up next|further reading|listen"
              + "|lesen sie (?:auch|mehr|dazu|hier)|mehr (?:zum thema|dazu|lesen)|siehe auch|auch interessant|weiterlesen|passend dazu|das könnte (?:sie|dich) auch interessieren"
              + "|lire aussi|à lire aussi|voir aussi|lea también|lee también|leer más|ver también|leia também|leggi anche|lees ook|相关阅读|相关新闻|延伸阅读",
          "\\b?\\s*(?:[:：|»>].{0,200}|[\\W_]*)$",
          FLAGS);

  /** Short lines that stand alone. */
  private static final LineStarts ALONE =
      new LineStarts(
          FURNITURE,
          "(?:story continues below )?advert(?:isement)?s?|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|advertorial|ad|story continues below"
              + "|comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|kommentare?|no comments?(?: yet)?|leave a (?:comment|reply)|post a comment|add a comment|view comments|show comments"
              + "|share(?: (?:this|on|via|it))?.{0,40}|tweet|pin it|e-?mail|print(?: this)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|teilen|drucken|facebook twitter.{0,60}"
              + "|like this|like loading|loading|save|close|menu|home|search|skip to.{0,30}|back to top|nach oben|top|zurück|weiter|next|previous|continue reading.{0,30}"
              + "|image|photo|video|gallery|slideshow|click to (?:enlarge|expand|share|view).{0,40}|enlarge|play video|hide caption|toggle caption|enlarge this image"
              + "|tags?|filed under|topics|categories|schlagwörter|posted in|original article|source link|subscribe|sign up|newsletter|follow us|log ?in|register|sign in"
              + "|by|copied|view on (?:twitter|instagram)|.{0,20}getty images.{0,20}",
          "[\\W_]*$",
          FLAGS);

  /** Beginnings of short lines. */
  private static final LineStarts BEGINS =
      new LineStarts(
          FURNITURE,
          "gefällt mir|bewerten:|teilen (?:sie|mit)|teile (?:dies|diesen)|folge(?:n sie)? uns|like(?:n sie)? uns|schon gelesen|aktuell(?:e|ste) (?:beiträge|kommentare|artikel)|weitere (?:artikel|beiträge|themen|informationen|nachrichten)|mehr (?:zum thema|infos|informationen)|das könnte|jetzt (?:anmelden|abonnieren|newsletter)|newsletter|hinterlasse|alle angaben ohne gewähr|(?:sie sind|du bist) (?:aktuell |derzeit )?nicht (?:eingeloggt|angemeldet)|(?:dieser|der) (?:beitrag|artikel) enthält (?:werbung|affiliate)|¿ya sabías que|únete|si[gí]uenos|s[ií]guenos|schreibe einen|kommentar (?:schreiben|verfassen|hinterlassen)|síguenos|suscríb|compart(?:e|ir)|partager|abonnez|suivez|follow (?:us|me|him|her|them|@|the author|\\w+ \\w+ on)|like us on|join (?:us on|our|the conversation)|find us on|subscribe (?:to|now|here|today)|sign up (?:for|to|now|here)|get (?:the latest|our|more stories)"
              + "|click here (?:to|for)|tap here|download (?:the|our)|want more|to (?:read|see|get) more|for more (?:news|stories|information|on)|this (?:article|story|post) (?:was|is|has been|originally|first) (?:originally |first )?(?:published|appeared|posted|produced|written|contributed|republished)"
              + "|originally published|first published|published (?:on|in|at)?:?\\s*\\w+ \\d|last (?:updated|modified)|updated (?:on|at|:)|posted (?:on|by|in|at)\\b|filed (?:under|in|to)|tagged|tags\\s*:|topics\\s*:|categor(?:y|ies)\\s*:|schlagw\\w+\\s*:|copyright|©|\\(c\\) \\d{4}|all rights reserved|alle rechte|tous droits|todos los derechos"
              + "|photo(?:s|graph|graphs|graphy)?(?: credit| courtesy)?(?: by)?\\s*[:/]|image(?:s)?(?: credit| source| courtesy)?(?: by)?\\s*[:/]|picture(?: credit)?s?\\s*[:/]|pic(?:s)?\\s*:|video\\s*:|credit\\s*:|file photo|foto\\s*[:/©]|fotos\\s*:|bild\\s*[:/]|bildquelle|quelle\\s*:|crédit|crédito|media caption|image caption|image copyright|source\\s*:"
              + "|please (?:let us know|enable|share|log|sign|subscribe|consider|note that comments)|you can (?:follow|reach|contact)|contact (?:us|the (?:author|reporter|writer|editor))|have (?:a tip|something to|an opinion)|got a (?:tip|story)|send (?:us )?tips|report a (?:typo|correction|mistake|problem)|do you have (?:a tip|information)|e-?mail (?:the author|us|him|her)"
              + "|reporting by|editing by|additional reporting|writing by|our standards|this (?:article|post) contains (?:affiliate|references)|to view the full story|for the latest (?:news|stories)|submit your letter|do you want to be informed|\\[\\w+ [^\\]]*\\]|we may (?:earn|receive)|if you (?:buy|purchase|click|enjoyed|liked)|never miss|support (?:our|us)|be the first|comments (?:are|have|will)|you must (?:be|log)|your email|required fields|view all|show more|load more|see all|read (?:the )?(?:full|original)|read more|dieser (?:beitrag|eintrag|artikel) wurde|veröffentlicht (?:am|in|unter)|kategorien?\\s*:|responses? to|notify me|powered by|skip to",
          "",
          FLAGS);

  private BoilerplateLines() {}

  /** Whether the line is no part of an article, wherever it stands. */
  public static boolean matches(String line) {
    int length = line.length();
    if (length > 300) {
      return false;
    }
    return (length < 90 && ALONE.matches(line))
        || POINTER.matches(line)
        || (length < 220 && BEGINS.matches(line));
  }
}
