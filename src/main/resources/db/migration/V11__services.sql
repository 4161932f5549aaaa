-- What teams run. A service has one team: its name is the key.
create table service (
    name      varchar not null primary key,
    team      varchar not null references team (id),
    tier      integer not null, -- 0: the whole company stands on it
    schedule  varchar not null, -- team/name
    secondary varchar           -- likewise
);
create index service_by_team on service (team);

-- The services that there are, whoever runs them.
create table catalogue (
    name varchar not null primary key,
    tier integer not null
);

-- When a team's weekly look at its own rota is due next.
create table check_due (
    team   varchar                     not null primary key references team (id),
    due_at timestamp(6) with time zone not null
);
