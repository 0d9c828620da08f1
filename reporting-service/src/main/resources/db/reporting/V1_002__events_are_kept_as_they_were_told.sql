-- Every event with everything it said, and when we were told. Insert and select only.
create table event (
  municipality text not null,
  board        text not null,
  source       text not null,
  id           text not null,
  type         text not null,
  subject      text not null,
  time         timestamptz not null,
  sequence     bigint,
  data         text not null,
  known_at     timestamptz not null,
  primary key (municipality, board, source, id)
);
create index event_of_thing on event (municipality, board, subject);
call kit_lock_to_board('event');
grant select, insert on event to "${app}";

-- A report asks what boards have decided about it, in whichever meeting.
create index event_decided_item on event (municipality, board, (cast(data as json) #>> '{origin,id}'))
  where type = 'se.kvalitetshjulet.item.decided.v1';
