-- A form as its author left it: theirs alone, and no history, so it may be changed and deleted.
create table draft (
  municipality text not null,
  board        text not null,
  draft_id     text not null,
  author       text not null,
  -- As it was typed, and so as secret as what it becomes; empty when it has been sent.
  fields       text not null,
  saved_at     timestamptz not null,
  version      bigint not null,
  -- The thing that it became, so that it is sent once.
  sent_as      text,
  primary key (municipality, board, draft_id)
);
create index draft_of_author on draft (municipality, board, author);
create index draft_by_age on draft (saved_at);
call kit_lock_to_board('draft');
grant select, insert, update, delete on draft to "${app}";
