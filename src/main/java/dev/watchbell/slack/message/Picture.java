package dev.watchbell.slack.message;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A picture that goes with words, drawn when its turn comes.
 *
 * @param alt the same in plain words, for those who can't see it
 * @param png empty where it can't be drawn; then the words stand alone
 */
public record Picture(String title, String alt, Supplier<Optional<byte[]>> png) {}
