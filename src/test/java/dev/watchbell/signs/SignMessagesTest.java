package dev.watchbell.signs;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignMessagesTest {
    private final SignMessages messages = new SignMessages(Crew.people());

    @Test
    void one_schedule_needs_no_name_and_several_do() {
        assertThat(messages.topic(List.of(post("primary", ANA)))).isEqualTo("On call: ana");
        assertThat(messages.bookmark(List.of(
                        post("primary", ANA),
                        post("secondary", BEN),
                        new SignMessages.Post("night", Optional.empty()))))
                .isEqualTo("On call: ana (primary), ben (secondary), nobody (night)");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_is_markup_or_too_long(String text) {
        People hostile =
                new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), ZoneOffset.UTC, true)));
        SignMessages broken = new SignMessages(hostile);
        List<SignMessages.Post> posts = List.of(post("primary", ANA), post("secondary", BEN));

        assertThat(broken.topic(posts)).doesNotContain("<", ">", "\n").hasSizeLessThanOrEqualTo(200);
        assertThat(broken.bookmark(posts)).doesNotContain("\n").hasSizeLessThanOrEqualTo(200);
    }

    private static SignMessages.Post post(String schedule, dev.watchbell.people.PersonId person) {
        return new SignMessages.Post(schedule, Optional.of(person));
    }
}
