package dev.watchbell.playground.workspace;

/** A slash command that the bot's app has registered, with the slash. */
public record Command(String command, String usageHint, String description) {}
