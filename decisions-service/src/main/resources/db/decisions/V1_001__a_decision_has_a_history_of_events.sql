-- Every accepted event about a decision, as it may go out: no secret is here. Nothing in it is changed or taken away.
create table decision_event (
  position     bigint generated always as identity primary key,
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  source       text not null,
  id           text not null,
  type         text not null,
  time         timestamptz not null,
  happened_on  date not null,
  data         jsonb not null,
  -- The decision's version that the event made, told as the event's sequence.
  sequence     bigint not null,
  arrived_at   timestamptz not null,
  unique (municipality, board, source, id)
);
create index decision_event_of_decision on decision_event (municipality, board, decision_id, position);
call kit_lock_to_board('decision_event');
grant select, insert on decision_event to "${app}";
