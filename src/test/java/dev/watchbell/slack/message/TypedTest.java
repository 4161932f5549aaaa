package dev.watchbell.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void markup_is_read_back_as_it_was_typed() {
        assertThat(Typed.plain("ask <@U0CHI|chi> in <#C0PAYMENTS|payments> about <https://wiki.example/db|the db>"))
                .isEqualTo("ask @chi in #payments about https://wiki.example/db");
        assertThat(Typed.plain("<!channel> <@U0CHI> a &lt; b &amp;&amp; c &gt; d"))
                .isEqualTo("@channel @U0CHI a < b && c > d");
    }

    @Test
    void what_was_typed_as_an_entity_stays_one() {
        assertThat(Typed.plain("&amp;lt;")).isEqualTo("&lt;");
    }
}
