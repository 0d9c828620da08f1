-- What is known of a file that belongs to a thing. Its name may tell of a person, and is shown through the logged door alone.
create table attachment (
  municipality  text not null,
  board         text not null,
  thing_id      text not null,
  attachment_id text not null,
  type          text not null,
  size          bigint not null,
  name          text not null,
  scanned       boolean not null,
  added_at      timestamptz not null,
  added_by      text not null,
  added_by_name text not null,
  primary key (municipality, board, thing_id, attachment_id)
);
call kit_lock_to_board('attachment');
grant select, insert on attachment to "${app}";

create table attachment_piece (
  municipality  text not null,
  board         text not null,
  thing_id      text not null,
  attachment_id text not null,
  place         int not null,
  content       bytea not null,
  primary key (municipality, board, thing_id, attachment_id, place)
);
-- What is photographed and packed does not get smaller by being packed again.
alter table attachment_piece alter column content set storage external;
call kit_lock_to_board('attachment_piece');
grant select, insert on attachment_piece to "${app}";

call kit_erase_with_thing('attachment', 'thing_id');
call kit_erase_with_thing('attachment_piece', 'thing_id');
