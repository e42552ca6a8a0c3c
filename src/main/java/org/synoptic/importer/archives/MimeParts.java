package org.synoptic.importer.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.importer.kit.UnreadableException;

/** The parts of a MIME message, of which only the page is kept. */
final class MimeParts {

  private static final int DEEPEST = 20;
  private static final int MOST = 20_000;
  private static final Pattern START =
      Pattern.compile(";\\s*start\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> headers = new LinkedHashMap<>();
  private Optional<Part> root = Optional.empty();
  private boolean named;
  private int count;
  private boolean cut;

  private MimeParts() {}

  /**
   * One part.
   *
   * @param headers by their names in small letters, the first of each name
   * @param bytes its content, transfer encoding undone
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Part(Map<String, String> headers, byte[] bytes) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * Reads a message.
   *
   * @throws UnreadableException with {@code too-deep} or {@code damaged}
   */
  static MimeParts of(String name, byte[] bytes) throws UnreadableException {
    MimeParts parts = new MimeParts();
    try {
      parts.read(name, bytes);
      return parts;
    } catch (IOException | MimeException damaged) {
      throw new UnreadableException(
          "damaged",
          "%s is damaged: %s. Save the page again."
              .formatted(name, DamageException.reason(damaged)));
    }
  }

  /** The headers of the message itself. */
  Map<String, String> headers() {
    return headers;
  }

  /** The page. */
  Optional<Part> root() {
    return root;
  }

  /** How many parts there are beside the page. */
  int others() {
    return count - (root.isPresent() ? 1 : 0);
  }

  /** Whether the message ends before its parts do. */
  boolean cut() {
    return cut;
  }

  private void read(String name, byte[] bytes)
      throws IOException, MimeException, UnreadableException {
    MimeTokenStream tokens = tokens();
    tokens.parse(new ByteArrayInputStream(bytes));
    Map<String, String> fields = headers;
    int depth = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_BODYPART -> fields = new LinkedHashMap<>();
        case T_FIELD ->
            fields.putIfAbsent(
                tokens.getField().getName().toLowerCase(Locale.ROOT),
                tokens.getField().getBody().strip());
        case T_START_MULTIPART -> {
          if (++depth > DEEPEST) {
            throw new UnreadableException(
                "too-deep",
                "%s nests more than %d messages in one another.".formatted(name, DEEPEST));
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(tokens, fields);
        default -> {
          // Preambles and ends of parts hold nothing of the page.
        }
      }
    }
  }

  private void body(MimeTokenStream tokens, Map<String, String> fields)
      throws IOException, MimeException {
    if (++count > MOST) {
      throw new IOException("it has more than %d parts".formatted(MOST));
    }
    String type = new ContentType(fields.getOrDefault("content-type", "")).mediaType();
    boolean page = type.equals("text/html") || type.equals("application/xhtml+xml");
    boolean start = page && start().equals(fields.getOrDefault("content-id", "").strip());
    if (page && (root.isEmpty() || (start && !named))) {
      root = Optional.of(new Part(fields, tokens.getDecodedInputStream().readAllBytes()));
      named = start;
    }
  }

  /** The identity of the part that the message names as its page; no part has an empty one. */
  private String start() {
    Matcher start = START.matcher(headers.getOrDefault("content-type", ""));
    return start.find()
        ? (start.group(1) == null ? start.group(2) : start.group(1)).strip()
        : "none";
  }

  private MimeTokenStream tokens() {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(64 * 1024)
            .setMaxLineLen(-1)
            .build();
    MimeTokenStream tokens =
        new MimeTokenStream(
            config,
            new DecodeMonitor() {
              @Override
              public boolean warn(String error, String dropped) {
                cut |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
                return false;
              }

              @Override
              public boolean isListening() {
                return true;
              }
            },
            null);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    return tokens;
  }
}
