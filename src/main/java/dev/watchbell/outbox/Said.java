package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;

/** A message as Slack knows it: its conversation, and its {@code ts} there. */
public record Said(ChannelId channel, String ts) {}
