package dev.watchbell.slack.message;

/**
 * A picture that is in Slack, ready to be shown in messages.
 *
 * @param alt the same in plain words
 * @param file Slack's id of it
 */
public record ShownPicture(String alt, String file) {}
