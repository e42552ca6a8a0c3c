package org.synoptic.importer.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.importer.Importer;
import org.synoptic.importer.Readings;

class CharacterSetsTest {

  private static final String GERMAN =
      "Für die Bürger wäre größere Übersicht schön, sagte er über die Maßnahme. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Für die Bürger wäre größere Übersicht schön, sagte er – über die Maßnahme.
          windows-1250 | Příliš žluťoučký kůň úpěl ďábelské ódy, řekl ministr průmyslu a obchodu včera.
          ISO-8859-2   | Zażółć gęślą jaźń, powiedział wczoraj minister, który wrócił z podróży służbowej.
          windows-1254 | Başbakan dün öğleden sonra yapılan görüşmede ülkenin içişleri için güçlü önlemler istedi.
          windows-1251 | Министр сказал вчера, что новые правила вступят в силу в начале следующего года.
          KOI8-R       | Министр сказал вчера, что новые правила вступят в силу в начале следующего года.
          Shift_JIS    | 外務大臣は昨日の記者会見で、新しい規則は来年の初めに施行されると述べた。
          GB18030      | 外交部长昨天在记者会上表示，新的规定将于明年年初生效，各国应当遵守。
          Big5         | 外交部長昨天在記者會上表示，新的規定將於明年年初生效，各國應當遵守。
          EUC-KR       | 외교부 장관은 어제 기자회견에서 새로운 규정이 내년 초에 시행된다고 말했다.
          """)
  void textWithoutDeclarationIsDecoded(String charset, String text) {
    String longer = (text + "\n").repeat(4);
    assertEquals(
        longer, CharacterSets.decode(longer.getBytes(Charset.forName(charset)), false).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void widerUnitsAreSeenWithoutAMark(String charset) {
    assertEquals(
        GERMAN, CharacterSets.decode(GERMAN.getBytes(Charset.forName(charset)), false).text());
  }

  @Test
  void aMarkIsDropped() {
    Stream.of("UTF-8", "UTF-16LE", "UTF-16BE")
        .map(Charset::forName)
        .forEach(set ->
            assertEquals(
                "Übersicht", CharacterSets.decode("\ufeffÜbersicht".getBytes(set), false).text()));
  }

  @Test
  void aRightDeclarationIsBelieved() {
    String page = "<meta charset=iso-8859-7><p>Καλημέρα";
    assertEquals(
        page, CharacterSets.decode(page.getBytes(Charset.forName("ISO-8859-7")), true).text());
  }

  @Test
  void latinOneMeansWindows() {
    String page = "<meta charset=iso-8859-1><p>“Ja” – sagte er";
    assertEquals(
        page, CharacterSets.decode(page.getBytes(Charset.forName("windows-1252")), true).text());
  }

  @Test
  void utf8DeclaredAsLatinOneIsUtf8() {
    String page = "<meta charset=iso-8859-1><p>" + GERMAN;
    assertEquals(page, CharacterSets.decode(Readings.utf8(page), true).text());
  }

  @Test
  void verbatimKeepsEveryCharacter() {
    String text = "First  line\r\n\r\n  Second\tline  \r\n";
    assertEquals(
        text,
        Readings.document(new Importer().verbatim("a.txt", Readings.utf8("\ufeff" + text))).text());
    assertEquals(
        "",
        Readings.document(new Importer().verbatim("a.txt", Readings.utf8(text)))
            .metadata()
            .title());
  }
}
