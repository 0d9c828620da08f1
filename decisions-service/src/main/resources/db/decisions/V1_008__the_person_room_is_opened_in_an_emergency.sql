-- Each time somebody asked to see whom a decision concerns without an assignment that covers it. The reason may itself hold
-- secrets, so it is kept as the room's notes are: read by those who answer for the decision, each reading logged first.
-- Insert and select only.
create table break_glass (
  municipality    text not null,
  board           text not null,
  break_glass_id  uuid not null,
  at              timestamptz not null,
  caller          text not null,
  caller_name     text not null,
  role            text not null,
  -- As it was asked for, whether there is such a decision or not.
  decision_id     text not null,
  -- The decision's at that time; null when it has none, or there is no decision.
  unit            text,
  outcome         text not null check (outcome in ('OPENED', 'NOTHING_FOUND', 'TOO_MANY')),
  reason          text not null,
  idempotency_key text,
  primary key (municipality, board, break_glass_id)
);
create index break_glass_of_caller on break_glass (municipality, board, caller, at);
call kit_lock_to_board('break_glass');
grant select, insert on break_glass to "${app}";

-- What was judged of it, once.
create table break_glass_review (
  municipality     text not null,
  board            text not null,
  break_glass_id   uuid not null,
  decision_id      text not null,
  reviewed_at      timestamptz not null,
  reviewed_by      text not null,
  reviewed_by_name text not null,
  role             text not null,
  judgement        text not null check (judgement in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  action           text,
  primary key (municipality, board, break_glass_id),
  foreign key (municipality, board, break_glass_id) references break_glass
);
call kit_lock_to_board('break_glass_review');
grant select, insert on break_glass_review to "${app}";

-- The log of readings stays when a decision is erased; why somebody read it goes, for it is about an individual.
call kit_erase_with_thing('break_glass', 'decision_id');
call kit_erase_with_thing('break_glass_review', 'decision_id');

-- Everything that is kept of a person is found by their number, however it was written.
create index person_by_number on person (municipality, board, translate(identity_number, '-+', ''));
