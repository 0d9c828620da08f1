-- What the contract has no field for. About the operation and nobody in it, so it stands openly.
create table control_plan (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  method       text not null,
  -- A function, never a name.
  responsible  text not null,
  frequency    text not null check (frequency in ('ONCE', 'TWICE_A_YEAR', 'QUARTERLY', 'MONTHLY')),
  primary key (municipality, board, thing_id)
);
create table control_finding (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  source       text not null,
  id           text not null,
  finding      text not null,
  primary key (municipality, board, thing_id, source, id)
);
call kit_lock_to_board('control_plan');
call kit_lock_to_board('control_finding');
grant select, insert on control_plan, control_finding to "${app}";
call kit_erase_with_thing('control_plan', 'thing_id');
call kit_erase_with_thing('control_finding', 'thing_id');

create index control_of_year on control (municipality, board, planned_on);
