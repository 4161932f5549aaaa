package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryZoneTest {

    @Test
    void around_the_next_ten_changes_of_every_zone_there_is_no_hole_no_overlap_and_no_handoff_at_another_time() {
        EveryZone zones = EveryZone.known();

        assertThat(zones.changes()).hasSizeGreaterThan(1000);
        assertThat(zones.findings()).isEmpty();
    }
}
