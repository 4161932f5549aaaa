package dev.watchbell.slack;

import com.slack.api.model.Bookmark;
import com.slack.api.model.User;
import com.slack.api.model.Usergroup;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What in Slack shows who is on call: user groups, topics, bookmarks. What others wrote there stays.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/usergroups.users.update">usergroups.users.update</a>
 */
public final class SlackSigns {
    /** How our part of a topic begins; it ends where the next part does. */
    private static final String MARK = ":bell: ";

    private static final Pattern OURS = Pattern.compile("(^|\\s*\\|\\s*):bell: [^|]*");
    private static final int LONGEST_TOPIC = 250;
    private static final String NO_GROUP = "no_such_subteam";

    private final SlackCalls calls;
    private final SlackCalls groups;
    private volatile @Nullable String home;

    /** @param groups calls by somebody who may edit user groups, where the bot itself may not */
    SlackSigns(SlackCalls calls, SlackCalls groups) {
        this.calls = calls;
        this.groups = groups;
    }

    /**
     * Makes these the people of the user group, or, where none of them can be in one, the others; where none can be, it stays.
     *
     * @param handle without the @
     */
    public void people(String handle, List<PersonId> people, List<PersonId> otherwise) {
        Usergroup group = groups
                .call("usergroups.list", methods -> methods.usergroupsList(list -> list.includeUsers(true)))
                .getUsergroups()
                .stream()
                .filter(one -> handle.equals(one.getHandle()))
                .findFirst()
                .orElseThrow(
                        () -> new SlackFailure("usergroups.list", NO_GROUP, Optional.empty(), Trouble.DESTINATION));
        List<String> members = members(people);
        List<String> wanted = members.isEmpty() ? members(otherwise) : members;
        if (!wanted.isEmpty() && !wanted.equals(group.getUsers())) {
            groups.call(
                    "usergroups.users.update",
                    methods -> methods.usergroupsUsersUpdate(
                            update -> update.usergroup(group.getId()).users(wanted)));
        }
    }

    /** Those who can be in a user group: one guest, bot or stranger among them, and Slack refuses all. */
    private List<String> members(List<PersonId> people) {
        return people.stream().map(PersonId::value).filter(this::member).toList();
    }

    private boolean member(String person) {
        try {
            User user = calls.call("users.info", methods -> methods.usersInfo(info -> info.user(person)))
                    .getUser();
            return !user.isDeleted() && !user.isBot() && !user.isRestricted() && !user.isUltraRestricted();
        } catch (SlackFailure failure) {
            if (failure.trouble() != Trouble.DESTINATION) {
                throw failure;
            }
            return false;
        }
    }

    /**
     * Puts that into the channel's topic, in the place of what we wrote there before.
     *
     * @param ours escaped; cut where others' words leave too little room
     */
    public void topic(ChannelId channel, String ours) {
        @Nullable
        String before = calls.call(
                        "conversations.info",
                        methods -> methods.conversationsInfo(info -> info.channel(channel.value())))
                .getChannel()
                .getTopic()
                .getValue();
        String topic = withOurs(before == null ? "" : before, ours);
        if (!topic.equals(before)) {
            calls.call(
                    "conversations.setTopic",
                    methods -> methods.conversationsSetTopic(
                            set -> set.channel(channel.value()).topic(topic)));
        }
    }

    static String withOurs(String before, String ours) {
        String part = MARK + ours.replace("|", "/");
        Matcher old = OURS.matcher(before);
        if (old.find()) {
            String others = before.substring(0, old.start()) + before.substring(old.end());
            String whole = before.substring(0, old.start()) + old.group(1) + part + space(before, old.end());
            return whole.length() <= LONGEST_TOPIC ? whole : fitting(others.strip(), part);
        }
        return fitting(before.strip(), part);
    }

    private static String space(String before, int end) {
        String rest = before.substring(end);
        return rest.startsWith("|") ? " " + rest : rest;
    }

    /** Others' words are whole; ours are left out where there is no room for them. */
    private static String fitting(String others, String part) {
        String whole = others.isEmpty() ? part : others + " | " + part;
        return whole.length() <= LONGEST_TOPIC ? whole : others;
    }

    /**
     * Shows who is on call as a bookmark of the channel, which leads to their profile.
     *
     * @param mark how the title begins, by which it is found again
     */
    public void bookmark(ChannelId channel, String mark, String title, Optional<PersonId> whose) {
        String link = home() + whose.map(person -> "team/" + person.value()).orElse("");
        Optional<Bookmark> there = calls
                .call("bookmarks.list", methods -> methods.bookmarksList(list -> list.channelId(channel.value())))
                .getBookmarks()
                .stream()
                .filter(one -> one.getTitle() != null && one.getTitle().startsWith(mark))
                .findFirst();
        if (there.isEmpty()) {
            calls.call(
                    "bookmarks.add",
                    methods -> methods.bookmarksAdd(add -> add.channelId(channel.value())
                            .title(title)
                            .type("link")
                            .link(link)
                            .emoji(":bell:")));
        } else if (!title.equals(there.get().getTitle())
                || !link.equals(there.get().getLink())) {
            calls.call(
                    "bookmarks.edit",
                    methods -> methods.bookmarksEdit(edit -> edit.channelId(channel.value())
                            .bookmarkId(there.get().getId())
                            .title(title)
                            .link(link)));
        }
    }

    /** The workspace's own address, with a slash at its end. */
    private String home() {
        String known = home;
        if (known == null) {
            String url = calls.call("auth.test", methods -> methods.authTest(test -> test))
                    .getUrl();
            known = URI.create(url).resolve("/").toString();
            home = known;
        }
        return known;
    }
}
