package org.synoptic.store;

import java.time.Instant;
import org.synoptic.model.Version;

/**
 * A document that takes the place of another.
 *
 * @param old id of the one that was
 * @param now id of the one that is
 * @param cause why
 * @param time when
 */
public record Replacement(String old, String now, Version.Cause cause, Instant time) {}
