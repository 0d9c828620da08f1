create table idempotency_key (
  municipality text not null,
  board        text not null,
  caller       text not null,
  method       text not null,
  path         text not null,
  key          text not null,
  body_hash    bytea not null,
  status       int not null,
  location     text,
  body         text,
  answered_at  timestamptz not null,
  primary key (municipality, board, caller, method, path, key)
);
create index idempotency_key_age on idempotency_key (answered_at);
call kit_lock_to_board('idempotency_key');
grant select, insert, update, delete on idempotency_key to "${app}";
