package org.synoptic.importer.net;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts ask of programs that read their pages (Robots Exclusion Protocol, RFC 9309). The file
 * of a host is read once a run.
 */
final class Robots {

  /** In bytes: RFC 9309, section 2.5, has at least 500 KiB read. */
  static final int LARGEST = 512 * 1024;

  private static final List<String> NAMES = List.of(Network.ROBOT.toLowerCase(Locale.ROOT));

  private final Map<String, BaseRobotRules> known = new ConcurrentHashMap<>();

  /** Fetches a robots file, redirects followed. */
  interface Source {
    Exchange.Answer fetch(URI robots) throws IOException, InterruptedException;
  }

  /**
   * Says nothing when the host allows the address to be read.
   *
   * @throws RefusedException with {@code robots} when the host asks programs not to, or its wish
   *     could not be found out
   */
  void ask(URI address, Source source) throws IOException, InterruptedException {
    String origin = address.getScheme() + "://" + address.getAuthority();
    BaseRobotRules rules = known.get(origin);
    if (rules == null) {
      rules = read(URI.create(origin + "/robots.txt"), source);
      known.put(origin, rules);
    }
    if (!rules.isAllowed(address.toString())) {
      throw new RefusedException(
          "robots",
          "%s asks programs in its robots.txt not to read %s. Save the page in your browser and import the file."
              .formatted(address.getHost(), address));
    }
  }

  /**
   * A missing file allows everything (RFC 9309, 2.3.1.3), as does one behind too many redirects
   * (2.3.1.2); one that the server fails to give allows nothing (2.3.1.4).
   */
  private static BaseRobotRules read(URI robots, Source source)
      throws IOException, InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Exchange.Answer answer;
    try {
      answer = source.fetch(robots);
    } catch (RefusedException reason) {
      if (reason.problem().code().equals("redirects")) {
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
      }
      throw reason;
    }
    if (answer.status() == 200) {
      return parser.parseContent(robots.toString(), answer.body(), "text/plain", NAMES);
    }
    if (answer.status() / 100 == 5 || answer.status() == 429) {
      throw new RefusedException(
          "robots",
          "%s could not say in its robots.txt whether its pages may be read (status %d). Try later, or save the page in your browser and import the file."
              .formatted(robots.getHost(), answer.status()));
    }
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }
}
