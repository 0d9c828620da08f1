-- When each object of the open feed came, was last changed and went. What the objects say is in the notices, the statements and the
-- approved paragraphs; the digest tells whether it reads otherwise than when it was last told.
create table feed_change (
  municipality text not null,
  board        text not null,
  kind         text not null check (kind in ('MEETING', 'AGENDA_ITEM', 'PAPER')),
  meeting_id   uuid not null,
  item_id      uuid not null,
  created_at   timestamptz not null,
  modified_at  timestamptz not null,
  deleted_at   timestamptz,
  erased       boolean not null,
  digest       text not null,
  primary key (municipality, board, kind, meeting_id, item_id),
  check (not erased or deleted_at is not null)
);
create index feed_change_in_order on feed_change (municipality, board, kind, created_at, meeting_id, item_id);
create index feed_change_by_change on feed_change (municipality, board, kind, modified_at);
call kit_lock_to_board('feed_change');
-- A row is never deleted: who has copied the object has to hear that it has gone.
grant select, insert, update on feed_change to "${app}";
