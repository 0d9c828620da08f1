-- Sealed before they come here, with a key that the database does not have. The application finds them by their member only.
-- They go with their item; deleted by their member they are gone.
create table item_note (
  municipality text not null,
  board        text not null,
  subject      text not null,
  meeting_id   uuid not null,
  item_id      uuid not null,
  key_id       text not null,
  nonce        bytea not null,
  sealed       bytea not null,
  saved_at     timestamptz not null,
  revision     uuid not null,
  primary key (municipality, board, subject, meeting_id, item_id),
  foreign key (municipality, board, item_id) references agenda_item on delete cascade
);
create index item_note_of_item on item_note (municipality, board, item_id);
create index item_note_by_key on item_note (key_id);
call kit_lock_to_board('item_note');
grant select, insert, update, delete on item_note to "${app}";
