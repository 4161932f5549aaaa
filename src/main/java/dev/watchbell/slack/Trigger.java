package dev.watchbell.slack;

/** Slack's leave to open a modal; it lives for three seconds and serves once. */
public record Trigger(String id) {}
