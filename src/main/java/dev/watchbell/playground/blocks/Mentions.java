package dev.watchbell.playground.blocks;

import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.UserGroup;
import dev.watchbell.playground.workspace.World;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of people and channels in text: what somebody types becomes an id, and an id reads as a name. */
public final class Mentions {
    private static final Pattern TYPED = Pattern.compile("(?<![\\w<])([@#])([\\w][\\w.-]*)");
    private static final Pattern TOKEN = Pattern.compile("<([^<>]*)>");

    private final World world;

    public Mentions(World world) {
        this.world = world;
    }

    /** As a command gets it when "Escape channels, users, and links" is on: {@code @ana} is {@code <@U0ANA|ana>}. */
    public String forCommand(String typed) {
        return encode(typed, person -> "<@" + person.id() + "|" + person.name() + ">");
    }

    /** As a message has it: {@code @ana} is {@code <@U0ANA>}. */
    public String forMessage(String typed) {
        return encode(typed, person -> "<@" + person.id() + ">");
    }

    private String encode(String typed, Function<Member, String> token) {
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return TYPED.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(encode(found, token)));
    }

    private String encode(MatchResult found, Function<Member, String> token) {
        String name = found.group(2);
        String bare = name.replaceAll("[.-]+$", "");
        String rest = name.substring(bare.length());
        Optional<String> encoded = found.group(1).equals("#") ? channel(bare) : person(bare, token);
        return encoded.map(text -> text + rest).orElse(found.group());
    }

    private Optional<String> channel(String name) {
        return world.findChannel("#" + name).map(channel -> "<#" + channel.id() + "|" + channel.name() + ">");
    }

    private Optional<String> person(String name, Function<Member, String> token) {
        return switch (name) {
            case "here", "channel", "everyone" -> Optional.of("<!" + name + ">");
            default ->
                world.people().stream()
                        .filter(member -> member.name().equals(name))
                        .map(token)
                        .findFirst()
                        .or(() -> group(name));
        };
    }

    private Optional<String> group(String handle) {
        return world.groups().values().stream()
                .filter(group -> group.handle().equals(handle))
                .map(group -> "<!subteam^" + group.id() + "|@" + handle + ">")
                .findFirst();
    }

    /** What a reader sees: names for ids, labels for links, and the three escaped characters themselves. */
    public String read(String mrkdwn) {
        String named = TOKEN.matcher(mrkdwn).replaceAll(found -> Matcher.quoteReplacement(name(found.group(1))));
        return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String name(String token) {
        int bar = token.indexOf('|');
        String target = bar < 0 ? token : token.substring(0, bar);
        Optional<String> label = bar < 0 ? Optional.empty() : Optional.of(token.substring(bar + 1));
        if (target.startsWith("@")) {
            return "@" + world.findPerson(target.substring(1)).map(Member::name).orElse(target.substring(1));
        }
        if (target.startsWith("#")) {
            return "#"
                    + world.findChannel(target.substring(1)).map(Channel::name).orElse(target.substring(1));
        }
        if (target.startsWith("!subteam^")) {
            UserGroup group = world.groups().get(target.substring("!subteam^".length()));
            return group == null ? label.orElse(target) : "@" + group.handle();
        }
        if (target.startsWith("!")) {
            return label.orElse("@" + target.substring(1));
        }
        return label.orElse(target);
    }
}
