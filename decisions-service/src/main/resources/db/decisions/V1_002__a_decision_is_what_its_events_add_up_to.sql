-- The state of each decision: a fold of its events, written anew whenever one is added. A row without decided_on waits
-- for its decision.made.
create table decision (
  municipality     text not null,
  board            text not null,
  decision_id      text not null,
  version          bigint not null,
  status           text not null,
  case_reference   text,
  legal_basis      text,
  service_type     text,
  area             text,
  unit             text,
  decided_on       date,
  decided_by       text,
  valid_from       date,
  valid_to         date,
  granted_quantity numeric,
  granted_unit     text,
  sex              text,
  birth_year       int,
  -- The running clock that ends first; null when none runs.
  waits_for        text,
  waiting_since    date,
  due_on           date,
  executed_on      date,
  closed_on        date,
  closing_cause    text,
  delay_reason     text,
  conflicts        int not null,
  primary key (municipality, board, decision_id)
);
create index decision_by_date on decision (municipality, board, decided_on desc nulls last, decision_id);
create index decision_by_unit on decision (municipality, board, unit);
create index decision_by_clock on decision (municipality, board, due_on) where due_on is not null;
call kit_lock_to_board('decision');
grant select, insert, update on decision to "${app}";

-- The times somebody has waited: one from the decision, one from each interruption. Open while ended_on is null.
create table decision_wait (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  place        int not null,
  cause        text not null check (cause in ('DECISION', 'INTERRUPTION')),
  kind         text not null check (kind in ('NOT_EXECUTED', 'PARTLY', 'INTERRUPTION')),
  from_on      date not null,
  partly_since date,
  due_on       date not null,
  ended_on     date,
  ended_by     text check (ended_by in ('EXECUTED', 'RESUMED', 'CLOSED')),
  primary key (municipality, board, decision_id, place)
);
create index decision_wait_open on decision_wait (municipality, board, due_on) where ended_on is null;
call kit_lock_to_board('decision_wait');
grant select, insert, delete on decision_wait to "${app}";

-- Events that cannot be used for now. They count as soon as what they build on comes.
create table decision_conflict (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  source       text not null,
  id           text not null,
  reason       text not null,
  primary key (municipality, board, decision_id, source, id)
);
call kit_lock_to_board('decision_conflict');
grant select, insert, delete on decision_conflict to "${app}";
