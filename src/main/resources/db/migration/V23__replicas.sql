-- Which processes are alive: what one of them had taken to say it, another takes over soon after it has died.
create table replica (
    id      uuid                        not null primary key,
    seen_at timestamp(6) with time zone not null -- by the database's clock, like all leases
);
alter table outbox add column leased_by uuid; -- null: nobody can tell whether it is alive, the lease must run out
