-- One row a board and year: whoever draws a number holds the row until the matter is committed, so no number is used
-- twice and a rollback gives it back.
create table registry_series (
  municipality text not null,
  board        text not null,
  year         int not null,
  next_number  int not null check (next_number > 0),
  primary key (municipality, board, year)
);
call kit_lock_to_board('registry_series');
grant select, insert, update on registry_series to "${app}";

create table matter (
  municipality        text not null,
  board               text not null,
  registry_number     text not null,
  year                int not null,
  sequence            int not null,
  registered_on       date not null,
  title               text not null,
  kind                text not null,
  classification_plan text,
  classification_code text,
  classification_name text,
  sender              text,
  their_reference     text,
  answer_due_on       date,
  secret              boolean not null,
  origin_kind         text,
  origin_id           text,
  primary key (municipality, board, registry_number),
  unique (municipality, board, year, sequence),
  check ((origin_kind is null) = (origin_id is null))
);
create unique index matter_of_origin on matter (municipality, board, origin_kind, origin_id) where origin_id is not null;
call kit_lock_to_board('matter');
grant select, insert on matter to "${app}";
