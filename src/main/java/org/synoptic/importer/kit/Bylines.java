package org.synoptic.importer.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of persons out of the lines that sign an article. */
public final class Bylines {

  /** Words before a name, as often as they come. */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:\\s*(?:(?:posted|published|updated|veröffentlicht|geschrieben|erstellt|publié|publicado|pubblicato|geplaatst)"
              + " (?:on|am|le|el|il|op)\\b.{3,40}?\\d.{0,20}?"
              + " (?:by|von|par|por|da|door)|(?:story|written|posted|reported|published|words|article|text|photos?|interview|submitted|created|contributed|review|edited)"
              + " by|(?:erstellt|artikel|beitrag|verfasst|geschrieben|eingestellt|gespeichert|veröffentlicht|gepostet|text|kommentar|kolumne|gastbeitrag|interview|bericht|edited|rezension|essay|analyse|reportage)"
              + " von|(?:text|fotos?|interview)(?:\\s*(?:und|and|&|\\+|/)\\s*(?:text|fotos?|bilder|interview))*\\s*:|propos"
              + " recueillis par|publié par|écrit par|escrito por|publicado"
              + " por|author(?:\\(?s\\)?)?|by|von|vom|par|por|di|da|door|av|af|przez|text|autor(?:in|en|es|a)?|auteurs?|autore|redaktion(?=\\s*:)|ein(?:e)?"
              + " [\\p{L}-]+ von|作者|记者|автор)(?:\\s*[:：]\\s*|\\s+))+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A rubric before the word that signs: "Disko Von Ada Brink". */
  private static final Pattern RUBRIC =
      Pattern.compile(
          "^[\\p{L}\\p{N} .:!?'’&-]{2,40}?\\s(?:Von|VON|By|BY|Par|PAR|Por)\\s+(?=\\p{Lu})");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|&\\n•·、+]|/{1,2}|\\s(?:and|und|et|y|e|with|og|och|en|oraz|i|и)\\s|\\s[-–—]\\s)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A link to the section behind the names. */
  private static final Pattern SECTION =
      Pattern.compile("(?is)\\s(?:in|unter|under)(?: (?:rubrik|kategorie|category))?:?\\s*\\n.*");

  /** Who took the pictures, behind who wrote. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iU)(?<=\\S)[\\s,;|/·•-]+(?:fotos?|bild(?:er)?|photos?|photograph(?:s|y)|illustration(?:s|en)?|video)\\s*(?::|by\\b|von\\b).*");

  /** What comes behind a name. */
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:\\(.*|\\bfor [A-Z].*|\\bin [A-Z][\\p{L}"
              + " ]+$|\\bfrom\\b.*|\\S+(?:@|\\[at\\])\\S+|https?:.*|@.*|\\bon (?:\\d|\\p{L}+"
              + " \\d).*|\\b[au]m (?:\\d|\\p{L}+tag\\b).*|\\bvom \\d.*|\\bvor"
              + " (?:\\d|einem|einer).*|\\bstand\\b.*|\\s(?:illustration(?:en)?|\\p{L}*fotos?|\\p{L}*bild(?:er)?|photos?|photography|video|kamera)\\b.*|\\bin"
              + " (?:der )?(?:rubrik|kategorie|category)\\b.*|\\bim"
              + " (?:gespräch|interview)\\b.*|\\bmit"
              + " (?:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$|dpa|afp|apa|reuters|material)\\b.*|\\s\\d{1,2}[./:"
              + " ].*|\\s\\d{1,2}$|\\s(?:19|20)\\d\\d\\b.*|\\b(?:updated|published|posted|veröffentlicht|aktualisiert|(?:kein|ein|no|\\d+) (?:kommentare?|comments?)|shares?|ago|lesezeit|follow|says|sagt)\\b.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A day without its year behind a name: "May 3". */
  private static final Pattern DAY = Pattern.compile("\\s(\\p{L}{3,10})\\.? \\d{1,2}$");

  /** A name that stands twice: in the picture of its bearer and below it. */
  private static final Pattern TWICE = Pattern.compile("^(.{4,})\\s\\1$");

  /** A calling before a full name. */
  private static final Pattern CALLING =
      Pattern.compile(
          "^(?:[\\p{L}-]*(?:expert(?:e|in)?|redakteur(?:in)?|autor(?:in)?|gastautor(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|mitarbeiter(?:in)?|volontär(?:in)?|correspondent|editor|writer|columnist|kolumnist(?:in)?|rechtsanw[aä]lt(?:in)?|pressemitteilung"
              + " von|im wortlaut von|statement von)\\s+)+(?=\\S+ \\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:staff|[\\p{L}]*admin\\d*|reporters?|correspondents?|editors?|writers?|contributors?|columnist|desk|team|redaktion|redakteur(?:in)?|admin|administrator|webmaster|guest|author|newsroom|press|presse|pressestelle|agency|agencies|news"
              + " service|reuters|afp|dpa|apa|ap|sda|ansa|efe|jiji|kyodo|tass|associated"
              + " press|xinhua|bureau|chief|senior|associate|staff"
              + " writer|gastautor|gastbeitrag|unknown|anonymous|editorial|magazine|magazin|network|inc|gmbh|ag|ltd|llc|verlag|stiftung|foundation|verband|verein|zeitung|news|online|media|blog|tv|radio|institut|institute|university|universität|agentur|landesanstalt|anstalt|bundesamt|ministerium|ministry|akademie|academy|gesellschaft|zentrum|center|centre|society|association|department|council|club|agenturen|e\\.\\s?v|kg|co|[\\p{L}-]*(?:leiter(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|direktor(?:in)?|geschäftsführer(?:in)?)|professor(?:in)?|director|manager(?:in)?|minister(?:in)?|analyst(?:in)?|founder|ceo|für|for|of)\\b\\.?");

  /** Capitals alone, as agencies abbreviate themselves. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("[\\p{Lu}\\p{N}&.]+(?:-[\\p{Lu}\\p{N}]+)*");

  /** A name of words with capitals, but for what joins names of nobility. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?:[dl]['’])?\\p{Lu}[\\p{L}'’.-]*|de|del|della|di|da|do|dos|du|la|le|van|von|vom|der|den|zu|zur|ter|ten|al|el|bin|ibn|af|av|y|e)(?:"
              + " (?:(?:[dl]['’])?\\p{Lu}[\\p{L}'’.-]*|de|del|della|di|da|do|dos|du|la|le|van|von|vom|der|den|zu|zur|ter|ten|al|el|bin|ibn|af|av|y|e))*|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsArabic}\\p{IsHebrew}"
              + " ]+");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?i:(?:story |written |posted |reported |published |article |text"
              + " )?by|von|autor(?:in)?\\s*:|author\\s*:|text\\s*:|verfasst von|geschrieben"
              + " von|veröffentlicht von|ein(?:e)? \\w+ von|par|por|written"
              + " by)\\s*:?\\s+(\\p{Lu}[\\p{L}'’.-]*(?:"
              + " (?:(?:de|van|von|der|da|di|la|and|und|et|y)|\\p{Lu}[\\p{L}'’.-]*)){1,6})\\s*(?:[|,•·–(/-].*|\\d.*)?$");

  /** What stands in the place of a name and is none. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)(?:und|am|um|on|at|in|and|et|y|mit|by|from|en|door|par|por|para|für|for|with|avec|con|.*\\b(?:von|by|par|por)|artikel"
              + " von|zu[rm] .*|weitere .*|.*newsletter.*|(?:an|ab)meld(?:en|ung)|search|suche|why you"
              + " .*|übersetz.*|translat.*|escribe|publicado.*|kostenlos.*|login.*|member.*|edit|datum|date|quelle|source|antworten|reply|auteur|.*protected|\\d+[.:].*|bild"
              + " ©.*|follow.*|(?:no[ -])?author|autor(?:in|en)?|jobs|profile?|nachricht|alle"
              + " (?:beiträge|artikel).*|zeige alle .*|alles von .*|all posts.*|view .*|posts by.*|show"
              + " all.*|mehr.*|more.*|read"
              + " .*|weiterlesen|website|homepage|home|kontakt|contact.*|impressum|bio|e-?mail|mail|google|facebook|twitter|instagram|linkedin|xing|youtube|shares?|teilen|comments?|kommentare?|\\d+"
              + " (?:comments?|kommentare?|shares?)|(?:mein|dein|ihr|my|your|mon|votre|mi|tu) .*|.*konto|login|log"
              + " (?:in|out)|sign (?:in|up|out)|.*account|some|photos?|register|subscribe|abonnieren|save|print|drucken|text|foto|fotos|bild|bilder|video|audio|news|aktuell(?:es)?|interview|advertisement|anzeige|today|yesterday|heute|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|min(?:\\.|uten?|utes?)?(?:"
              + " .*)?|uhr|lesezeit.*|reading time.*|.* min"
              + " read|null|undefined|none|n/?a|user|gast|team|über uns|about.*|publisher|creator|advertorial|werbung|sponsored.*|paid content)");

  private static final Pattern DEGREE =
      Pattern.compile(
          "(?i)(?:ph\\.?\\s?d|m\\.?d|jr|sr|m\\.?a|ll\\.?m|mba|m\\.?sc|b\\.?a|b\\.?sc|dr|prof)\\.?");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");

  /** What sort of a signature a name is, the most telling first. */
  public enum Kind {
    /** A name of two words or more. */
    PERSON,
    /** A name of one word: a first name, a login, a pen name. */
    HANDLE,
    /** A desk, an agency, an organisation. */
    DESK,
    /** The outlet itself. */
    OUTLET
  }

  /** In characters: what is longer is no byline, and only its beginning is looked at. */
  private static final int LONGEST = 1000;

  private Bylines() {}

  /**
   * The names in a byline, in order; none when it names no person.
   *
   * @param outlets names of the outlet in small letters, which sign nothing
   */
  public static List<String> names(String byline, Set<String> outlets) {
    return signers(byline).stream()
        .filter(name -> kind(name, outlets).compareTo(Kind.DESK) < 0)
        .toList();
  }

  /** All that sign in a byline, in order: persons, desks, agencies, outlets. */
  public static List<String> signers(String byline) {
    String signed =
        Words.invisibleGone(byline.substring(0, Math.min(byline.length(), LONGEST))).strip();
    String names =
        PICTURES
            .matcher(SECTION.matcher(signed.replace('\u00a0', ' ')).replaceFirst(""))
            .replaceFirst("");
    String line = SIGN.matcher(names).replaceFirst("");
    return withoutAddress(
        Stream.of(BETWEEN.split(line)).map(Bylines::bare).filter(Bylines::signer).toList());
  }

  /** Names that end with a country are those of an office: where it is signs nothing. */
  private static List<String> withoutAddress(List<String> names) {
    return names.size() > 1 && Countries.isName(names.getLast())
        ? names.subList(0, Math.max(names.size() - 2, 0))
        : names;
  }

  /** Those of the lines' signers that are written as names are: with capitals. */
  public static List<String> written(List<String> lines) {
    return lines.stream()
        .flatMap(line -> signers(line).stream())
        .filter(name -> name.indexOf(' ') < 0 || WRITTEN.matcher(name).matches())
        .toList();
  }

  /**
   * What sort of a signature a name is.
   *
   * @param outlets names of the outlet in small letters
   */
  public static Kind kind(String name, Set<String> outlets) {
    String plain = Words.plain(name);
    if (outlets.contains(plain)
        || outlets.contains(plain.replace(" ", ""))
        || outlets.stream()
            .anyMatch(outlet -> outlet.length() > 2 && plain.startsWith(outlet + " "))) {
      return Kind.OUTLET;
    }
    if (ROLE.matcher(name).find() || ABBREVIATION.matcher(name).matches()) {
      return Kind.DESK;
    }
    return name.indexOf(' ') < 0
            && !name.matches("\\p{IsHan}{2,4}|.*[\\p{IsHiragana}\\p{IsHangul}].*")
        ? Kind.HANDLE
        : Kind.PERSON;
  }

  /** A name of two words and more without that of the outlet behind it. */
  public static String withoutOutlet(String name, Set<String> outlets) {
    String plain = Words.plain(name);
    return outlets.stream()
        .filter(outlet -> outlet.length() > 2 && plain.endsWith(" " + outlet))
        .map(outlet -> name.split(" ", -1).length - outlet.split(" ", -1).length)
        .filter(left -> left > 1)
        .map(left -> String.join(" ", List.of(name.split(" ", -1)).subList(0, left)))
        .findFirst()
        .orElse(name);
  }

  /** A part of a byline without what stands before and behind the name. */
  private static String bare(String part) {
    String name = SIGN.matcher(part.strip()).replaceFirst("");
    name = RUBRIC.matcher(name).replaceFirst("");
    name = TAIL.matcher(withoutDay(name)).replaceFirst("").replaceAll("\\s+", " ");
    name = CALLING.matcher(name).replaceFirst("");
    return TWICE.matcher(EDGES.matcher(name).replaceAll("")).replaceFirst("$1");
  }

  private static String withoutDay(String name) {
    Matcher day = DAY.matcher(name);
    return day.find() && Months.isBeginning(day.group(1)) ? name.substring(0, day.start()) : name;
  }

  /** The names of a line that begins as bylines do and has only names behind it. */
  public static Optional<String> signed(String line) {
    Matcher sign = SIGNED.matcher(line.strip());
    return sign.find() ? Optional.of(sign.group(1)) : Optional.empty();
  }

  private static boolean signer(String name) {
    return name.length() > 1
        && !DEGREE.matcher(name).matches()
        && !NOBODY.matcher(name).matches()
        && !Months.isName(name)
        && name.length() < 50
        && name.split(" ", -1).length <= 5
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("http")
        && !name.contains("www.");
  }

  /** The same names once, case aside. */
  public static List<String> distinct(List<String> names) {
    Map<String, String> seen = new LinkedHashMap<>();
    names.forEach(name -> seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(seen.values());
  }
}
