-- Whom each version of a notice was sent to, as they sat on the board that day, and when each of them first opened it.
create table notice_recipient (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  version      int not null,
  member_id    uuid not null,
  name         text not null,
  party        text not null,
  seat         text not null,
  sent_at      timestamptz not null,
  primary key (municipality, board, meeting_id, version, member_id),
  foreign key (municipality, board, meeting_id, version) references notice
);
call kit_lock_to_board('notice_recipient');
grant select, insert on notice_recipient to "${app}";

create table notice_reading (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  version      int not null,
  member_id    uuid not null,
  read_at      timestamptz not null,
  primary key (municipality, board, meeting_id, version, member_id),
  foreign key (municipality, board, meeting_id, version, member_id) references notice_recipient
);
call kit_lock_to_board('notice_reading');
grant select, insert on notice_reading to "${app}";

-- Which documents of the registry went out with a notice, and which file each of them then had: a later file changes nothing that has
-- gone out.
create table notice_document (
  municipality    text not null,
  board           text not null,
  meeting_id      uuid not null,
  version         int not null,
  item_id         uuid not null,
  position        int not null,
  document_id     uuid not null,
  document_number text not null,
  registry_number text not null,
  title           text not null,
  secret          boolean not null,
  file_version    int,
  media_type      text,
  accessible      boolean,
  primary key (municipality, board, meeting_id, version, item_id, position),
  foreign key (municipality, board, meeting_id, version) references notice
);
call kit_lock_to_board('notice_document');
grant select, insert on notice_document to "${app}";

create or replace function agenda_erase_agenda(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  delete from agenda_item i using question_step s
  where s.municipality = of_municipality and s.board = of_board and s.registry_number = number
    and (i.municipality, i.board, i.item_id) = (s.municipality, s.board, s.item_id)
    and i.status in ('SENT_BACK', 'WITHDRAWN');
  delete from question_step
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from notice_document
  where municipality = of_municipality and board = of_board and registry_number = number;
end
$$;
