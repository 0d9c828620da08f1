-- Written in the transaction of the state, sent by the relay afterwards, kept so that Kafka can be rebuilt.
create table outbox (
  position     bigint generated always as identity primary key,
  shard        smallint not null,
  municipality text not null,
  board        text not null,
  topic        text not null,
  key          text not null,
  payload      text not null,
  created_at   timestamptz not null,
  sent_at      timestamptz
);
create index outbox_waiting on outbox (shard, position) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
call kit_lock_to_board('outbox');
grant select, insert, delete on outbox to "${app}";
grant update (sent_at) on outbox to "${app}";

-- The instances that relay, so that they can share the shards between them.
create table relay_instance (
  instance     uuid primary key,
  seen_at      timestamptz not null
);
grant select, insert, update, delete on relay_instance to "${app}";
