package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our part of a topic, beside what people wrote there. */
class SlackSignsTest {
    @Test
    void an_empty_topic_is_ours_and_others_words_stay_before_it() {
        assertThat(SlackSigns.withOurs("", "On call: ben")).isEqualTo(":bell: On call: ben");
        assertThat(SlackSigns.withOurs("Runbook: wiki &amp; board", "On call: ben"))
                .isEqualTo("Runbook: wiki &amp; board | :bell: On call: ben");
    }

    @Test
    void ours_is_changed_in_its_place() {
        assertThat(SlackSigns.withOurs(":bell: On call: ana", "On call: ben")).isEqualTo(":bell: On call: ben");
        assertThat(SlackSigns.withOurs("Runbook | :bell: On call: ana | Standup at ten", "On call: ben"))
                .isEqualTo("Runbook | :bell: On call: ben | Standup at ten");
        assertThat(SlackSigns.withOurs(":bell: On call: ana | Standup", "On call: ben"))
                .isEqualTo(":bell: On call: ben | Standup");
    }

    @Test
    void a_name_with_a_bar_makes_no_second_part() {
        assertThat(SlackSigns.withOurs("Runbook", "On call: b|en")).isEqualTo("Runbook | :bell: On call: b/en");
    }

    @Test
    void where_there_is_no_room_others_words_are_whole_and_ours_is_left_out() {
        String long240 = "x".repeat(240);

        assertThat(SlackSigns.withOurs(long240, "On call: ben")).isEqualTo(long240);
        assertThat(SlackSigns.withOurs(
                        "x".repeat(225) + " | :bell: On call: ana", "On call: somebody with a long name"))
                .isEqualTo("x".repeat(225));
    }
}
