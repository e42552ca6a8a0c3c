package org.synoptic.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Level;
import org.synoptic.model.Metadata;
import org.synoptic.model.Reason;
import org.synoptic.model.Span;

/** The invented policies of {@code examples.txt} and what invented news sentences are about. */
record Examples(Document policy, Map<Claim, List<String>> claims) {

  static Claim claim(String text) {
    return new Claim(
        text,
        new Span(0, text.length()),
        text,
        Level.ASSERTS,
        Optional.empty(),
        List.of(),
        false,
        new Reason("test", 1, List.of()));
  }

  static Clause clause(
      String address, String number, String heading, String text, Clause... under) {
    return new Clause(address, number, heading, text, new Span(0, 0), List.of(under));
  }

  static Document policy(String name, List<Clause> clauses) {
    return Document.policy(Metadata.titled(name), name, clauses, List.of());
  }

  static List<Examples> all() throws IOException {
    List<Examples> found = new ArrayList<>();
    try (InputStream in = Examples.class.getResourceAsStream("examples.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String block : text.split("\n= ")) {
        if (!block.startsWith("#")) {
          found.add(read(block));
        }
      }
    }
    return found;
  }

  private static Examples read(String block) {
    String[] lines = block.split("\n");
    String[] names = lines[0].split(" \\| ");
    List<Clause> clauses = new ArrayList<>();
    Map<Claim, List<String>> claims = new LinkedHashMap<>();
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      if (line.startsWith("# ")) {
        clauses.add(readClause(names[0], line.substring(2).split("\\s*\\|\\s*")));
      } else {
        int colon = line.indexOf(": ");
        List<String> about =
            line.startsWith("-") ? List.of() : List.of(line.substring(0, colon).split(","));
        claims.put(
            claim(line.substring(colon + 2)),
            about.stream().map(number -> names[0] + "/" + number).toList());
      }
    }
    return new Examples(policy(names[1], clauses), claims);
  }

  private static Clause readClause(String policy, String[] cells) {
    String address = policy + "/" + cells[0];
    List<Clause> points = new ArrayList<>();
    for (int i = 3; i < cells.length; i++) {
      String letter = String.valueOf((char) ('a' + i - 3));
      points.add(clause(address + "/" + letter, letter, "", cells[i]));
    }
    return clause(address, cells[0], cells[1], cells[2], points.toArray(Clause[]::new));
  }

  /** The addresses of the clauses, in order. */
  TreeSet<String> addresses() {
    TreeSet<String> found = new TreeSet<>();
    policy.clauses().forEach(clause -> found.add(clause.address()));
    return found;
  }
}
