-- The identity of every event that was ever accepted, with the hash of its body. Kept for ever.
create table inbox (
  municipality text not null,
  board        text not null,
  source       text not null,
  id           text not null,
  body_hash    bytea not null,
  accepted_at  timestamptz not null,
  primary key (municipality, board, source, id)
);
call kit_lock_to_board('inbox');
grant select, insert on inbox to "${app}";
