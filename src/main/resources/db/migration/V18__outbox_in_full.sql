-- How long a message is of use, when its row came to rest, and the line into which it was folded when it had passed.
alter table outbox add column useful_until timestamp(6) with time zone;
alter table outbox add column settled_at timestamp(6) with time zone; -- said, done, refused, passed or dropped
alter table outbox add column folded_into uuid;                       -- passed/<this> is the subject of the line
update outbox set settled_at = wanted_at where not waiting;
create index outbox_by_rest on outbox (settled_at);
create index outbox_by_line on outbox (folded_into);

-- Admins and owners of the workspace: who may look after what Slack refused.
alter table person add column admin boolean not null default false;
