package dev.watchbell.calendar;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;

/** What a calendar shows: the watches of one person, or those of one schedule. */
sealed interface Calendar {
    String PERSON = "person/";
    String SCHEDULE = "schedule/";

    record OfPerson(PersonId person) implements Calendar {
        @Override
        public String key() {
            return PERSON + person;
        }
    }

    record OfSchedule(ScheduleId schedule) implements Calendar {
        @Override
        public String key() {
            return SCHEDULE + schedule;
        }
    }

    /** How it stands in the tables: {@code person/U0ANA}, {@code schedule/payments/primary}. */
    String key();

    static Calendar of(String key) {
        return key.startsWith(PERSON)
                ? new OfPerson(new PersonId(key.substring(PERSON.length())))
                : new OfSchedule(ScheduleId.of(key.substring(SCHEDULE.length())));
    }
}
