-- When each team is told next of what, such as its digest; one table for all that is said on Mondays.
create table monday (
    job    varchar                     not null,
    team   varchar                     not null references team (id),
    due_at timestamp(6) with time zone not null,
    primary key (job, team)
);

insert into monday (job, team, due_at) select 'digest', team, due_at from check_due;
insert into monday (job, team, due_at) select 'handoffs', team, due_at from handoff_week;
drop table check_due;
drop table handoff_week;
