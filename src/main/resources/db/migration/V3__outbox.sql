-- What must be said or done in Slack. A row is a message in the state in which people should see it, or an errand.
create sequence outbox_place;

create table outbox (
    id           uuid                        not null primary key, -- goes with the message, so that it can be found again
    conversation varchar                     not null,             -- Slack's channel id, or a person's for direct messages
    subject      varchar                     not null,
    kind         varchar                     not null,             -- message, open_channel, invite, set_topic, pin
    content      varchar                     not null,             -- JSON: text and blocks, or the errand
    revision     integer                     not null,             -- of the content
    waiting      boolean                     not null,             -- people don't see this revision yet, and it isn't refused
    wanted_at    timestamp(6) with time zone not null,             -- since when it waits
    urgency      smallint                    not null,             -- 0 passes 1 passes 2
    place        bigint                      not null,             -- order in the conversation
    -- an attempt
    begun_at     timestamp(6) with time zone,                      -- begun, outcome not written: it may have happened
    lease        uuid,                                             -- whose attempt it is
    lease_until  timestamp(6) with time zone,                      -- by the database's clock
    attempts     integer                     not null default 0,
    retry_at     timestamp(6) with time zone,
    -- the outcome
    channel      varchar,                                          -- where it stands, or the channel that was opened
    ts           varchar,
    refused_at   timestamp(6) with time zone,
    error        varchar,
    unique (conversation, subject, kind)
);
create index outbox_by_conversation on outbox (conversation, waiting, urgency, place);
create index outbox_by_place on outbox (waiting, urgency, place);

-- What Slack asked to leave alone for a while: one conversation, one kind of call, or everything.
create table outbox_hold (
    what     varchar                     not null primary key,
    until_at timestamp(6) with time zone not null,
    reason   varchar                     not null
);
