package dev.watchbell.playground.people;

import dev.watchbell.playground.blocks.Mentions;
import dev.watchbell.playground.views.Views;
import dev.watchbell.playground.wire.Delivery;
import dev.watchbell.playground.wire.Events;
import dev.watchbell.playground.wire.Payloads;
import dev.watchbell.playground.wire.ResponseUrls;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;

/** All that an act of a person may need. */
public record Stage(
        World world,
        Conversations conversations,
        Views views,
        Delivery delivery,
        Events events,
        Payloads payloads,
        ResponseUrls responses) {

    Mentions mentions() {
        return new Mentions(world);
    }

    Member person(String idOrName) {
        return world.findPerson(idOrName).orElseThrow(() -> new Refusal("user_not_found"));
    }

    /** By id, by #name, or by @name for the direct message with them; only where that person may look. */
    Channel channel(Member person, String reference) {
        if (reference.startsWith("@")) {
            return world.direct(person.id(), person(reference.substring(1)).id());
        }
        return world.findChannel(reference)
                .filter(channel -> channel.visibleTo(person.id()))
                .orElseThrow(() -> new Refusal("channel_not_found"));
    }

    /** As {@code channel}, where that person may speak. */
    Channel open(Member person, String reference) {
        Channel channel = channel(person, reference);
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        if (!channel.has(person.id())) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }
}
