-- When a bell asked to be rung next, so that any replica knows how late a ring is, and the first one after a stop, too.
alter table bell add column next_at timestamp(6) with time zone;
