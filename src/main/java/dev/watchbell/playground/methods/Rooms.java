package dev.watchbell.playground.methods;

import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;

/** Channels and messages as the bot may reach them. */
final class Rooms {
    private final World world;

    Rooms(World world) {
        this.world = world;
    }

    String me() {
        return world.bot().id();
    }

    /** A channel that the bot can see, by id; refuses with {@code channel_not_found}. */
    Channel visible(Call call) {
        String id = call.need("channel");
        return world.channels().stream()
                .filter(channel -> channel.id().equals(id) && channel.visibleTo(me()))
                .findFirst()
                .orElseThrow(() -> new Refusal("channel_not_found"));
    }

    /** As {@code visible}, and open for change; refuses with {@code is_archived} too. */
    Channel alive(Call call) {
        Channel channel = visible(call);
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        return channel;
    }

    /** As {@code alive}, and the bot is in it; refuses with {@code not_in_channel} too. */
    Channel joined(Call call) {
        Channel channel = alive(call);
        if (!channel.has(me())) {
            throw new Refusal("not_in_channel");
        }
        return channel;
    }

    /** Where a message goes: a channel by id or name, or a person, whose direct message is opened. */
    Channel destination(Call call) {
        String to = call.need("channel");
        if (world.people().stream().anyMatch(person -> person.id().equals(to))) {
            return direct(to);
        }
        Channel channel = world.findChannel(to)
                .filter(found -> found.visibleTo(me()))
                .orElseThrow(() -> new Refusal("channel_not_found"));
        if (channel.archived()) {
            throw new Refusal("is_archived");
        }
        return channel;
    }

    /** Refuses with {@code user_not_found}, {@code cannot_dm_bot} or {@code user_disabled}. */
    Channel direct(String person) {
        Member member = world.person(person);
        if (member.bot()) {
            throw new Refusal("cannot_dm_bot");
        }
        if (member.deleted()) {
            throw new Refusal("user_disabled");
        }
        return world.direct(me(), person);
    }

    /** A message that everybody in the channel sees; ephemeral ones can't be found again. */
    Message message(Channel channel, String ts) {
        return channel.message(ts)
                .filter(message -> !message.ephemeral())
                .orElseThrow(() -> new Refusal("message_not_found"));
    }
}
