-- What would be taken in exchange: one shift of a colleague who is named, or several of whom anyone may give theirs.
create table swap_asked (
    swap     bigint                      not null references swap (id),
    number   integer                     not null, -- 1, 2, ... the fairest first
    giver    varchar                     not null references person (id),
    schedule varchar                     not null references schedule (id),
    start_at timestamp(6) with time zone not null,
    end_at   timestamp(6) with time zone not null,
    primary key (swap, number)
);
insert into swap_asked (swap, number, giver, schedule, start_at, end_at)
    select id, 1, colleague, asked_schedule, asked_start, asked_end from swap;

alter table swap add column anyone boolean default false not null;
alter table swap add column proposed_by varchar references person (id); -- the proposer, or a lead for them
alter table swap add column counters bigint references swap (id);       -- the offer that this one answers
alter table swap add column ask_at timestamp(6) with time zone;         -- when who is asked is told: in their daytime
alter table swap add column asked boolean default true not null;        -- they were told
alter table swap add column reminded boolean default true not null;
alter table swap add column ends_at timestamp(6) with time zone;        -- an answer must come before
alter table swap add column word varchar default '' not null;           -- said with the answer
alter table swap add column chosen integer;                             -- which of swap_asked it became

update swap set proposed_by = proposer, ask_at = proposed_at, ends_at = starts_at;
update swap set chosen = 1 where state = 'agreed';
alter table swap alter column proposed_by set not null;
alter table swap alter column ask_at set not null;
alter table swap alter column ends_at set not null;

drop index swap_by_state;
create index swap_by_state on swap (state, ends_at);
create index swap_by_counters on swap (counters);
alter table swap drop column colleague;
alter table swap drop column asked_schedule;
alter table swap drop column asked_start;
alter table swap drop column asked_end;
alter table swap drop column starts_at;
