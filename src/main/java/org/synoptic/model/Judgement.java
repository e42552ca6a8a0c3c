package org.synoptic.model;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What a person decided. Judgements are only ever added; a later one on the same subject and aspect
 * stands for the earlier.
 *
 * @param number its place in the log, from 1; 0 before it is stored
 * @param subject id of the claim, row, conflict, or {@code clause address @ document id} for a
 *     silence
 * @param aspect what about the subject is decided
 * @param value the decision ({@code accepted}, {@code gids/7}, {@code error-in-a}); empty takes the
 *     earlier one back
 * @param reason why, in the person's words; may be empty
 * @param author who decided
 * @param time when
 * @param carriedFrom number of the judgement that this one carries over to a newer version of a
 *     document, when it does
 */
public record Judgement(
    long number,
    String subject,
    Aspect aspect,
    String value,
    String reason,
    String author,
    Instant time,
    OptionalLong carriedFrom) {

  /** A judgement that a person makes. */
  public Judgement(
      long number,
      String subject,
      Aspect aspect,
      String value,
      String reason,
      String author,
      Instant time) {
    this(number, subject, aspect, value, reason, author, time, OptionalLong.empty());
  }

  /** The same for the same decision in every library, however its log is numbered. */
  public String key() {
    return ContentId.of(subject, aspect.name(), value, reason, author, time.toString());
  }

  /** What about a subject is decided. */
  public enum Aspect {
    /** Whether a proposal of the machine holds: {@code accepted} or {@code rejected}. */
    ACCEPTANCE,
    /** Where a claim stands: a {@link Placed place with its words}. */
    SPAN,
    /** Who stands behind a claim: the name of a {@link Level} in small letters. */
    LEVEL,
    /** Who is made to say a claim: a name; a dash for the outlet itself. */
    SPEAKER,
    /** A link set by a person: a clause's address. */
    LINK,
    /** What a claim does with its clause: the name of a {@link LinkKind} in small letters. */
    KIND,
    /** The status of a conflict. */
    STATUS,
    /** The text by which a conflict is decided, in words. */
    ARBITER,
    /** A clause looked for in a report and not found: the words searched. */
    SILENCE,
    /** A note. */
    NOTE,
    /** Tags, with commas between. */
    TAG,
    /**
     * What became of a decision that lost its words; its subject is that decision's {@link #key}:
     * {@code attached} or {@code let-go}.
     */
    TRAY,
    /** Rows as a person wants them: see {@link Alignment#value}. */
    ALIGNMENT
  }
}
