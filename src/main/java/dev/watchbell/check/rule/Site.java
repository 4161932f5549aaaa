package dev.watchbell.check.rule;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * People who share a day: their clocks are at most three hours apart.
 *
 * @param place the zone of one of them
 */
record Site(String place, int size) {
    private static final int HOURS_APART = 3;
    private static final int DAY = 24 * 3600;

    private record Clock(ZoneId zone, int offset) {}

    /** Sites of all these people, the largest first; clocks are compared around the day: +13 is near to -10. */
    static List<Site> of(Collection<PersonId> people, People known, Instant now) {
        List<Clock> clocks = people.stream()
                .map(known::zone)
                .map(zone -> new Clock(
                        zone, Math.floorMod(zone.getRules().getOffset(now).getTotalSeconds(), DAY)))
                .sorted(Comparator.comparingInt(Clock::offset)
                        .thenComparing(clock -> clock.zone().getId()))
                .toList();
        List<Site> sites = new ArrayList<>();
        List<Clock> here = new ArrayList<>();
        for (Clock clock : fromTheLargestGap(clocks)) {
            if (!here.isEmpty() && clock.offset() - here.get(0).offset() > HOURS_APART * 3600) {
                sites.add(of(here));
                here.clear();
            }
            here.add(clock);
        }
        if (!here.isEmpty()) {
            sites.add(of(here));
        }
        sites.sort(Comparator.comparingInt(Site::size).reversed());
        return sites;
    }

    private static Site of(List<Clock> clocks) {
        return new Site(clocks.get(0).zone().getId(), clocks.size());
    }

    /** So that no site is cut in two by the edge of the day. Those before the gap come a day later. */
    private static List<Clock> fromTheLargestGap(List<Clock> clocks) {
        int first = 0;
        int largest = -1;
        for (int place = 0; place < clocks.size(); place++) {
            int before = place == 0
                    ? clocks.get(clocks.size() - 1).offset() - DAY
                    : clocks.get(place - 1).offset();
            int gap = clocks.get(place).offset() - before;
            if (gap > largest) {
                largest = gap;
                first = place;
            }
        }
        Stream<Clock> later =
                clocks.subList(0, first).stream().map(clock -> new Clock(clock.zone(), clock.offset() + DAY));
        return Stream.concat(clocks.subList(first, clocks.size()).stream(), later)
                .toList();
    }
}
