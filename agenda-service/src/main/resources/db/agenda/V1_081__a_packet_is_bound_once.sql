-- The PDF of a packet, kept under the check sum of all that it says: what has become secret or been erased since gives another one. It can
-- always be bound again from what is kept of the notice, and so is no history. The closed part is a thing of its own.
create table packet_piece (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  content_hash text not null,
  place        int not null,
  content      bytea not null,
  primary key (municipality, board, thing_id, content_hash, place)
);
-- What is packed already does not get smaller by being packed again.
alter table packet_piece alter column content set storage external;
call kit_lock_to_board('packet_piece');
grant select, insert, delete on packet_piece to "${app}";
