package org.synoptic.model;

import java.time.Duration;
import java.time.Instant;

/**
 * One call over the network, for the log that a reader can look at. The robots file of a host and
 * each address that was redirected to are calls of their own.
 *
 * @param time when it was made
 * @param address what was asked for
 * @param status the HTTP status of the answer, 100 to 599; 0 when there was none
 * @param bytes of the answer's body, as they came over the network
 * @param duration from asking to the last byte
 * @param outcome empty when the answer came in full, else why not, in words for the reader
 */
public record NetworkCall(
    Instant time, String address, int status, long bytes, Duration duration, String outcome) {}
