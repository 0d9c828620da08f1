-- What is printed of an item in an issued notice besides its row and the text of its statement, as it was when the notice went out. The
-- heading is the one of the closed part. Notices from before this was kept have no rows, and a null chair; an empty one is nobody.
create table notice_item (
  municipality    text not null,
  board           text not null,
  meeting_id      uuid not null,
  version         int not null,
  item_id         uuid not null,
  heading         text not null,
  registry_number text,
  designation     text not null,
  signed_off      text,
  primary key (municipality, board, meeting_id, version, item_id),
  foreign key (municipality, board, meeting_id, version) references notice
);
create index notice_item_of_matter on notice_item (municipality, board, registry_number);
call kit_lock_to_board('notice_item');
grant select, insert on notice_item to "${app}";

alter table notice add column chair text;

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
  delete from notice_item
  where municipality = of_municipality and board = of_board and registry_number = number;
end
$$;
