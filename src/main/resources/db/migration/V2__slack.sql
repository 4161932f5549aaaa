-- What came from Slack, once: its key, and what we answered, for when it comes again.
create table receipt (
    id          varchar                     not null primary key,
    received_at timestamp(6) with time zone not null,
    answer      varchar
);
create index receipt_by_age on receipt (received_at);

-- Where the workspace is, for links to messages; one row.
create table workspace (
    url varchar not null
);
