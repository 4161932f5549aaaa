-- What each person has added to their team's pings, or muted.
create table ping_wish (
    person varchar not null references person (id),
    ping   varchar not null, -- PT1H: that long before a watch; before: all before it; end: when it has ended
    wanted boolean not null,
    primary key (person, ping)
);

-- A start that waits for its answer: when it was asked again, and when others were told.
alter table ping add column asked_at timestamp(6) with time zone;
alter table ping add column raised_at timestamp(6) with time zone;

-- The end of the watch that was on at the last look: one that comes of a change made just then is told where that is made.
alter table ping_look add column ends_at timestamp(6) with time zone;
create index ping_by_shift on ping (schedule, shift_start);

-- When each schedule is to be looked at next, by which job; one that isn't here is looked at now.
create table sweep (
    job      varchar                     not null,
    schedule varchar                     not null references schedule (id),
    next_at  timestamp(6) with time zone not null,
    primary key (job, schedule)
);
create index sweep_by_time on sweep (job, next_at);
