-- What happens at a meeting, in the order in which it is recorded. Insert only: what was wrong is withdrawn by a later entry, and
-- both stay. Of a secret item it is as secret as the item.
create table meeting_record (
  municipality text not null,
  board        text not null,
  meeting_id   uuid not null,
  number       int not null check (number > 0),
  item_id      uuid,
  kind         text not null,
  content      text not null,
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  primary key (municipality, board, meeting_id, number),
  foreign key (municipality, board, meeting_id) references meeting
);
create index meeting_record_of_item on meeting_record (municipality, board, item_id);
call kit_lock_to_board('meeting_record');
grant select, insert on meeting_record to "${app}";

-- Retention (gallring): what was said of a matter goes with it. Call it while the items still know their matter.
create function agenda_erase_sitting(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = agenda_erase_sitting.number) then
    return;
  end if;
  delete from meeting_record r using agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = agenda_erase_sitting.number
    and (r.municipality, r.board, r.item_id) = (i.municipality, i.board, i.item_id);
end
$$;
revoke execute on function agenda_erase_sitting from public;
grant execute on function agenda_erase_sitting to "${app}";
