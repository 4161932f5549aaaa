package dev.watchbell.input;

import java.util.List;
import java.util.Map;

/**
 * What came back for many shots.
 *
 * @param wrong what was answered otherwise than was due, in words
 * @param tally how often each status came
 */
record Fired(List<String> wrong, Map<String, Integer> tally) {
    void judge(int number, Shot shot, String answer) {
        List<Integer> statuses = Gun.statuses(answer);
        statuses.stream().filter(status -> status >= 200).forEach(status -> count(String.valueOf(status)));
        if (statuses.isEmpty()) {
            count(shot.manner() == Shot.Manner.WHOLE || shot.manner() == Shot.Manner.HALF_CLOSED ? "closed" : "unread");
        }
        boolean due =
                statuses.stream().allMatch(status -> status < 200 || shot.due().allows(status));
        boolean missing = shot.due() == Shot.Due.TAKEN && statuses.isEmpty();
        if (!due || missing) {
            wrong.add(number + " " + shot.name() + " wanted " + shot.due() + " and got " + statuses);
        }
    }

    private void count(String what) {
        tally.merge(what, 1, Integer::sum);
    }

    void add(Fired other) {
        wrong.addAll(other.wrong());
        other.tally().forEach((status, times) -> tally.merge(status, times, Integer::sum));
    }
}
