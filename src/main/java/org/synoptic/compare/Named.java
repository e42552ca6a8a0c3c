package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Conflict.Side;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.text.PersonNames;

/**
 * A form of a person's name in a report, where it first stands there.
 *
 * @param report number of the report
 * @param name the fullest name that the report has for the person
 * @param mention the first place with this form and title
 * @param form the words of the form
 * @param times how often the report uses the form, with whatever title
 */
record Named(int report, String name, Mention mention, List<String> form, int times) {

  /** The forms of all persons of all reports, in the order of the reports. */
  static List<Named> in(Scene scene) {
    List<Named> found = new ArrayList<>();
    for (int report = 0; report < scene.analyses().size(); report++) {
      for (var entity : scene.analyses().get(report).names()) {
        if (entity.person()) {
          add(found, report, entity.name(), entity.mentions());
        }
      }
    }
    return found;
  }

  private static void add(List<Named> found, int report, String name, List<Mention> mentions) {
    Map<List<String>, Mention> first = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Mention one : mentions) {
      first.putIfAbsent(List.of(one.title(), one.form()), one);
      times.merge(one.form(), 1, Integer::sum);
    }
    for (Mention one : first.values()) {
      int often = times.getOrDefault(one.form(), 1);
      found.add(new Named(report, name, one, PersonNames.words(one.form()), often));
    }
  }

  boolean full() {
    return form.size() > 1;
  }

  boolean titled() {
    return !mention.title().isBlank();
  }

  /** The last word of the title, which says what kind of office it is; empty without a title. */
  String office() {
    String title = mention.title().strip();
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  /** Whether it stands before another form, by report and place. */
  boolean before(Named other) {
    return report < other.report
        || (report == other.report && mention.span().compareTo(other.mention.span()) < 0);
  }

  Side side() {
    return new Side(report, mention.span(), mention.text());
  }
}
