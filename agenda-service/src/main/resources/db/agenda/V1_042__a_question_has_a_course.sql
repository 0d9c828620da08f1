-- A proposal may be sent back to whoever wrote it, or withdrawn, and may wait for a named meeting.
-- An item that takes up a postponed question again belongs to that question.
alter table agenda_item
  add column question_id uuid,
  add column waits_for uuid,
  drop constraint agenda_item_status_check,
  drop constraint agenda_item_check,
  add check (status in ('PROPOSED', 'SENT_BACK', 'WITHDRAWN', 'PLACED', 'DECIDED')),
  add check ((status in ('PLACED', 'DECIDED')) = (meeting_id is not null)),
  add check (waits_for is null or status = 'PROPOSED'),
  add foreign key (municipality, board, waits_for) references meeting;
update agenda_item set question_id = item_id;
alter table agenda_item alter column question_id set not null;

-- What has been done with a question, by whom and why. What the board decides stands with the item. Insert and select only.
create table question_step (
  municipality    text not null,
  board           text not null,
  sequence        bigint generated always as identity,
  question_id     uuid not null,
  item_id         uuid not null,
  registry_number text not null,
  secret          boolean not null,
  step            text not null check (step in
    ('PROPOSED', 'ACCEPTED', 'TAKEN_OFF', 'SENT_BACK', 'POSTPONED', 'WITHDRAWN', 'PROPOSED_AGAIN')),
  meeting_id      uuid,
  reason          text,
  done_by         text,
  done_by_name    text,
  done_at         timestamptz not null,
  primary key (municipality, board, sequence)
);
create index question_step_of_matter on question_step (municipality, board, registry_number);
create index question_step_of_question on question_step (municipality, board, question_id);
call kit_lock_to_board('question_step');
grant select, insert on question_step to "${app}";
insert into question_step (municipality, board, question_id, item_id, registry_number, secret, step, done_at)
select municipality, board, item_id, item_id, registry_number, secret, 'PROPOSED', created_at
from agenda_item where registry_number is not null and origin_id is not null;

-- What agenda_erase leaves of proposals that were sent back or withdrawn, and the courses. It runs after that one.
create function agenda_erase_agenda(of_municipality text, of_board text, number text)
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
end
$$;
revoke execute on function agenda_erase_agenda from public;
grant execute on function agenda_erase_agenda to "${app}";
