package dev.watchbell.signs;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What signs say; they mention nobody, as each change would call them. */
record SignMessages(People people) {
    static final String MARK = "On call: ";
    private static final int NAME = 40;
    private static final int LONGEST = 180;

    /** One schedule of the team, and who has it now. */
    record Post(String schedule, Optional<PersonId> person) {}

    /** {@code On call: ben}, or with several schedules {@code On call: ben (primary), chi (secondary)}; escaped. */
    String topic(List<Post> posts) {
        return Text.shorten(MARK + Text.plain(words(posts)), LONGEST);
    }

    /** The same for a title, which knows no markup. */
    String bookmark(List<Post> posts) {
        return Text.within(MARK + words(posts), LONGEST);
    }

    private String words(List<Post> posts) {
        return posts.stream()
                .map(post -> name(post.person()) + (posts.size() > 1 ? " (" + post.schedule() + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private String name(Optional<PersonId> person) {
        return person.map(one -> Text.cut(Text.oneLine(Text.printable(people.name(one))), NAME))
                .orElse("nobody");
    }
}
