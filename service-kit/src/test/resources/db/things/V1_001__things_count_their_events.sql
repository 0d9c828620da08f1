create table thing (
  municipality text not null,
  board        text not null,
  thing_id     text not null check (thing_id not like 'refused-%'),
  events       int not null,
  primary key (municipality, board, thing_id)
);
call kit_lock_to_board('thing');
grant select, insert, update on thing to "${app}";
