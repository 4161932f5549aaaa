-- Calendars at secret addresses: of one person's watches, or of one schedule's.
create table calendar_feed (
    owner       varchar                     not null,
    calendar    varchar                     not null, -- person/U0ANA or schedule/payments/primary
    secret_hash varchar                     not null unique,
    made_at     timestamp(6) with time zone not null,
    primary key (owner, calendar)
);

-- What a calendar last said of an event, and how often that has changed. Kept while nobody reads it, too: it never counts down.
create table calendar_event (
    uid        varchar                     not null primary key,
    calendar   varchar                     not null,
    sequence   integer                     not null,
    content    varchar                     not null, -- a hash
    changed_at timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null
);
create index calendar_event_by_calendar on calendar_event (calendar, ends_at);
