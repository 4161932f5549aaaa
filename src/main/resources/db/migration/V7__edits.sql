-- Teams decide some things for themselves, and a rota is ruled by a file or edited in Slack.
alter table team add column settings varchar default '{}' not null; -- JSON; what isn't in it is as usual
alter table team add column kept_in varchar;                        -- the file; null: edited in Slack

-- A schedule that its file has no more: its past stays.
alter table schedule add column ended_at timestamp(6) with time zone;

-- Who wrote a version, and when; it may count from later on. The first of a schedule counts for all the time before, too.
alter table rota_version add column made_by varchar; -- null: a file
alter table rota_version add column made_at timestamp(6) with time zone;
update rota_version set made_at = from_at;
