package dev.watchbell.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A team as its rota file has it, and its watches counted on a calendar, day by day.
 *
 * @param answers whether a start is asked about again
 * @param leads who is told that nobody answered
 */
record Crew(
        String team,
        String channel,
        ZoneId zone,
        List<String> people,
        boolean answers,
        List<String> leads,
        Rhythm rhythm) {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    enum Rhythm {
        WEEKLY,
        DAILY,
        OFFICE
    }

    static Crew payments() {
        return new Crew(
                "payments",
                "#payments",
                ZoneId.of("Europe/Paris"),
                List.of("ana", "ben", "chi"),
                true,
                List.of("dee"),
                Rhythm.WEEKLY);
    }

    static Crew platform() {
        return new Crew(
                "platform",
                "#platform",
                ZoneId.of("America/New_York"),
                List.of("eli", "fay", "hal"),
                false,
                List.of(),
                Rhythm.DAILY);
    }

    static Crew web() {
        return new Crew(
                "web",
                "#general",
                ZoneId.of("Australia/Sydney"),
                List.of("gus", "dee"),
                false,
                List.of(),
                Rhythm.OFFICE);
    }

    String schedule() {
        return team + "/primary";
    }

    String yaml() {
        String rotation = switch (rhythm) {
            case WEEKLY -> "type: weekly, start: 2026-01-05T09:00";
            case DAILY -> "type: daily, start: 2026-01-05T08:00";
            case OFFICE -> "type: weekly, start: 2026-01-05T00:00";
        };
        String active = rhythm == Rhythm.OFFICE
                ? "        active: [{ days: [MON, TUE, WED, THU, FRI], from: \"09:00\", to: \"17:00\" }]\n"
                : "";
        return """
                team: %s
                name: %s
                channel: "%s"
                time_zone: %s
                members: [%s]
                %s%s
                schedules:
                  primary:
                    layers:
                      - rotation: { %s }
                        users: [%s]
                """.formatted(
                                team,
                                team,
                                channel,
                                zone,
                                mails(people),
                                answers ? "" : "answer: off\n",
                                leads.isEmpty() ? "" : "leads: [" + mails(leads) + "]",
                                rotation,
                                mails(people))
                + active;
    }

    private static String mails(List<String> names) {
        return String.join(", ", names.stream().map(name -> "\"@" + name + "\"").toList());
    }

    /** Enough watches for a year and a month. */
    List<Watch> watches() {
        List<Watch> all = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            LocalDate date = MONDAY.plusDays(day);
            int week = day / 7;
            if (rhythm == Rhythm.WEEKLY && day % 7 == 0) {
                all.add(watch(week, date, LocalTime.of(9, 0), date.plusDays(7), LocalTime.of(9, 0)));
            } else if (rhythm == Rhythm.DAILY) {
                all.add(watch(day, date, LocalTime.of(8, 0), date.plusDays(1), LocalTime.of(8, 0)));
            } else if (rhythm == Rhythm.OFFICE && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                all.add(watch(week, date, LocalTime.of(9, 0), date, LocalTime.of(17, 0)));
            }
        }
        return all;
    }

    private Watch watch(int turn, LocalDate from, LocalTime start, LocalDate to, LocalTime end) {
        return new Watch(
                people.get(turn % people.size()),
                from.atTime(start).atZone(zone).toInstant(),
                to.atTime(end).atZone(zone).toInstant());
    }
}
