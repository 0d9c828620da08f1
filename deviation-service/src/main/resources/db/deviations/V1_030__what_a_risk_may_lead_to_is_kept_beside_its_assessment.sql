-- What may come of a risk, for which the contract has no field. About the operation and nobody in it, so it stands openly.
create table risk_consequence (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  source       text not null,
  id           text not null,
  consequence  text not null,
  primary key (municipality, board, thing_id, source, id)
);
call kit_lock_to_board('risk_consequence');
grant select, insert on risk_consequence to "${app}";
call kit_erase_with_thing('risk_consequence', 'thing_id');

create index risk_of_year on risk (municipality, board, year, unit);
