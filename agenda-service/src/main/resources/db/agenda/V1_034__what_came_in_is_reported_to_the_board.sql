-- Whether an incoming document is reported to the board (meddelande). Those that were registered before this was asked are.
alter table document add column reported boolean not null default true;
create index document_by_registration on document (municipality, board, registered_on) where direction = 'INCOMING';

-- An extract of the registry as it was fixed on an item of an agenda. Insert only: one that is fixed anew is the next version. It goes
-- with a standing heading that the meeting does not need.
create table communication_extract (
  municipality  text not null,
  board         text not null,
  item_id       uuid not null,
  version       int not null check (version > 0),
  from_day      date not null,
  to_day        date not null check (to_day >= from_day),
  document_ids  uuid[] not null,
  fixed_at      timestamptz not null,
  fixed_by      text not null,
  fixed_by_name text not null,
  primary key (municipality, board, item_id, version),
  foreign key (municipality, board, item_id) references agenda_item on delete cascade
);
call kit_lock_to_board('communication_extract');
grant select, insert on communication_extract to "${app}";
