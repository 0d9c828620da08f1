-- What owners of code lists have told of their codes. Insert and select only: what a code was called before stays known.
create table code_revision (
  municipality text not null,
  board        text not null,
  list         text not null,
  code         text not null,
  label        text not null,
  valid_from   date not null,
  valid_to     date,
  citation     text,
  parent       text,
  told_at      timestamptz not null,
  told_source  text not null,
  told_id      text not null,
  sequence     bigint,
  known_at     timestamptz not null,
  -- Who made it, in the service that owns the list.
  made_by      text,
  made_by_name text,
  primary key (municipality, board, told_source, told_id)
);
call kit_lock_to_board('code_revision');
grant select, insert on code_revision to "${app}";
