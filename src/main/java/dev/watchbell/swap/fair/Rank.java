package dev.watchbell.swap.fair;

import java.time.Duration;
import java.util.Comparator;

/**
 * How fair an exchange is, the fairest first: help goes both ways, like goes for like, who had fewer nights comes before who had
 * more, both in their daytime, both rested.
 *
 * @param owed -1 where the colleague had more help than they gave, 0 where it is even, 1 where they gave more
 * @param unlike how much longer, and more at weekends, one of the two shifts is
 * @param carried whether the colleague had as many nights and weekends lately as who asks, or more
 * @param nights of both, where they live
 * @param rest the shortest one that is left to either, up to two days
 * @param apart from the start of the one shift to the start of the other
 * @param key so that the order is the same each time
 */
record Rank(int owed, Duration unlike, boolean carried, Duration nights, Duration rest, Duration apart, String key)
        implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::owed)
            .thenComparing(rank -> rank.unlike().toHours() / 6)
            .thenComparing(Rank::carried)
            .thenComparing(rank -> rank.nights().toHours() / 2)
            .thenComparing(rank -> -rank.rest().toHours() / 12)
            .thenComparing(Rank::apart)
            .thenComparing(Rank::key);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
