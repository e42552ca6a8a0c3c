package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Bylines;

/** Visible lines that say who wrote the page: "Posted by …", "Von …", "Text: …", "作者：…". */
final class Signatures {

  /** Words after which a name must come, be it a single word. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?:^(?:[\\p{L}-]{2,20}"
              + " ){0,2}|[|•·@/–—-]\\s*|\\d\\s+)(?i:(?:posted|published|updated|veröffentlicht|geschrieben|erstellt|eingestellt|publié|publicado|pubblicato|geplaatst|verfasst)\\b.{3,40}?\\d.{0,20}?"
              + " (?:by|von|par|por|da|door)|(?:posted|written|published|submitted|contributed|created|story|reported|article|words|text|report|review|interview|opinion)(?:"
              + " and photos?)?"
              + " by|(?:eingestellt|verfasst|geschrieben|veröffentlicht|gespeichert|erstellt|gepostet|publiziert|eingereicht|bericht|text|beitrag|artikel|interview|kommentar|kolumne|gastbeitrag|rezension|essay|analyse)"
              + " von|ein(?:e)? [\\p{L}-]+ von|veröffentlicht am .{5,30}?"
              + " von|(?:publié|écrit|rédigé|posté|propos recueillis)"
              + " par|(?:escrito|publicado|redactado|texto) por|(?:pubblicato|scritto|postato) da|a"
              + " cura di|(?:geschreven|geplaatst) door|skrevet av|skriven av|skrevet af|tekst"
              + " av|(?:author|autor(?:in|en|es|a)?|auteurs?|autore|verfasser(?:in)?|reporter|writer|forfatter|författare|redakcja|opracowanie|opracował(?:a)?|napisał(?:a)?|texte?|tekst|testo|texto|(?<!key"
              + " )words|redaktion|text\\s?(?:und|&|\\+)\\s?(?:fotos?|bilder?|interview)|interview|von|автор(?:ы)?|текст|yazar|yazan|[Íí]rta|szerző|scris de|penulis|tác giả|teksti|kirjoittaja|著者|執筆者?|بقلم|كتب|الكاتب|מאת|글|συντάκτης)\\s*[:：]|autoren(?="
              + " \\p{Lu})|(?:作者|记者|記者|(?:责任)?编辑|責任編輯|編輯|文|撰文|取材・文)\\s*[:：/]|记者)\\s*(.{2,80})$");

  /** Words after which a full name may come, and nothing else. */
  private static final Pattern WEAK =
      Pattern.compile(
          "(?:^[\\s*~(–—-]*|[|•·]\\s*)(?i:by|von|par|por|di|door|af|av|przez|автор)\\s*[:：]?\\s+([^|•·]{4,80})");

  /** A label whose name stands on the next line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:author|autor(?:in|en)?|auteurs?|autore|text|texte|texto|testo|tekst|words|interview|reportage|protokoll|von|by|par|por|redaktion|verfasser(?:in)?|written"
              + " by|posted by|作者)\\s*[:：]?$");

  /** A single word, when the date comes after it. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?i:by|von|par|por|door|av|af)\\s+([\\p{L}\\p{N}_.-]{2,30})\\s*(?:[|·•@,-]|(?i:am|on|um|at|vom|vor|le|el|op))\\s.{0,20}?\\d.{0,60}$");

  /**
   * The section, a name and then the date, as blogs print it: "Posted in Ports by ada on May 1".
   */
  private static final Pattern FILED =
      Pattern.compile(
          "^(?i:posted in|veröffentlicht in|publié dans|publicado en)\\b.{2,60}?"
              + "\\s(?i:by|von|par|por)\\s+([\\p{L}\\p{N} ._-]{2,40}?)\\s+(?i:on|am|le|el)\\s.{0,20}?\\d.{0,30}$");

  /** Date, time and then the word that signs. */
  private static final Pattern BEHIND_DATE =
      Pattern.compile(
          "\\d{4}(?:[, -]{1,3}\\d{1,2}[:.]\\d{2}(?: (?i:Uhr|[ap]m))?)?[,"
              + " |·-]{1,3}(?i:by|von|par|por)\\s+([\\p{L}\\p{N} ._-]{2,40}?)(?:\\s*[|·•,(].*)?$");

  /** A name and the time of day behind a dash, as older blogs print it. */
  private static final Pattern AT_TIME =
      Pattern.compile("(?:^|\\s)[–—-]\\s*([\\p{L}\\p{N}._ -]{2,30}?)\\s*@\\s*\\d{1,2}[:.]\\d{2}");

  /** A date, perhaps with a time, and a name behind a bar or dash: nothing else. */
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "^(?:\\p{L}{2,12}[.,]* )?(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{1,2}\\.?"
              + " \\p{L}{3,10}\\.? \\d{4}|\\p{L}{3,10}\\.? \\d{1,2},"
              + " \\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[\\s,|·•/–-]{1,4}\\d{1,2}[:.]\\d{2}(?:"
              + " ?(?i:Uhr|h|[ap]m))?)?\\s*[|·•/–—-]\\s*([^|·•/]{4,60})$");

  /** The byline that begins a description, where the words of the article follow. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "^(?:(?i:posted|written|publié|escrito|geschrieben)\\s)?(?i:by|von|par|por)\\s+(.{4,120}?)\\s*(?:\\s[–—-]\\s|[|(]|$)");

  private static final Pattern FULL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?:"
              + " (?:de|del|della|la|le|van|von|der|den|zu|da|di|dos|bin|al|\\p{Lu}[\\p{L}'’.-]*)){1,4}|\\p{IsHan}{2,4}");
  private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}_.-]{2,30}");

  /** In lines. */
  private static final int SOON = 10;

  private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

  private Signatures() {}

  /**
   * The names of the first line that signs; where it gives only a login or a pen name, those of a
   * line soon after it that gives a full name.
   */
  static Optional<List<String>> find(List<String> lines) {
    Optional<List<String>> first = Optional.empty();
    int end = lines.size();
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      if (LABEL.matcher(line).matches() && i + 1 < lines.size()) {
        // Without a colon the label may be an entry of a menu, and so is what follows.
        String next = lines.get(i + 1);
        boolean sure = COLON.matcher(line).find() || FULL.matcher(next).matches();
        line = sure ? line.replaceFirst("\\s*[:：]?$", ": ") + next : line;
      }
      Optional<List<String>> names = of(line);
      if (names.filter(given -> given.getFirst().indexOf(' ') > 0).isPresent()) {
        return names;
      }
      if (first.isEmpty() && names.isPresent()) {
        first = names;
        end = Math.min(end, i + SOON);
      }
    }
    return first;
  }

  /** The names that a line gives, or nothing when it does not sign. */
  static Optional<List<String>> of(String line) {
    String words = line.strip().replaceFirst("\\.$", "");
    Matcher strong = STRONG.matcher(words);
    if (strong.find()) {
      List<String> names =
          Bylines.signers(strong.group(1)).stream()
              .filter(name -> FULL.matcher(name).matches() || HANDLE.matcher(name).matches())
              .toList();
      if (!names.isEmpty()) {
        return Optional.of(names);
      }
    }
    Matcher dated = DATED.matcher(words);
    if (dated.find()) {
      return Optional.of(List.of(dated.group(1)));
    }
    Matcher filed = FILED.matcher(words);
    if (filed.find()) {
      return Optional.of(Bylines.signers(filed.group(1))).filter(names -> !names.isEmpty());
    }
    Matcher behind = BEHIND_DATE.matcher(words);
    if (behind.find()) {
      List<String> names = Bylines.signers(behind.group(1));
      if (!names.isEmpty()) {
        return Optional.of(names);
      }
    }
    Matcher time = AT_TIME.matcher(words);
    if (time.find()) {
      return Optional.of(Bylines.signers(time.group(1))).filter(names -> !names.isEmpty());
    }
    return fullNames(WEAK.matcher(words)).or(() -> fullNames(BESIDE_DATE.matcher(words)));
  }

  /** The names that a page's description begins with; full ones only. */
  static Optional<List<String>> described(String description) {
    return fullNames(DESCRIBED.matcher(description.strip()));
  }

  /** The names behind a sign that is no sure one: full ones, agencies and desks aside. */
  private static Optional<List<String>> fullNames(Matcher sign) {
    if (!sign.find()) {
      return Optional.empty();
    }
    List<String> all = Bylines.signers(sign.group(1));
    List<String> names =
        all.stream().filter(name -> Bylines.kind(name, Set.of()) != Bylines.Kind.DESK).toList();
    return Optional.of(names.isEmpty() ? all : names)
        .filter(full ->
            !full.isEmpty() && full.stream().allMatch(name -> FULL.matcher(name).matches()));
  }
}
