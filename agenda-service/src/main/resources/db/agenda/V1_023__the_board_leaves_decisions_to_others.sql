-- Insert only: an order holds until the next one begins, and a decision keeps the order that it was taken by.
create table delegation_order (
  municipality text not null,
  board        text not null,
  version      int not null check (version > 0),
  adopted_on   date not null,
  adopted_by   text not null,
  valid_from   date not null,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  primary key (municipality, board, version),
  unique (municipality, board, valid_from)
);
call kit_lock_to_board('delegation_order');
grant select, insert on delegation_order to "${app}";

create table delegation_row (
  municipality text not null,
  board        text not null,
  version      int not null,
  number       text not null,
  place        int not null,
  what         text not null,
  delegates    text[] not null,
  provision    text not null,
  restrictions text,
  primary key (municipality, board, version, number),
  foreign key (municipality, board, version) references delegation_order
);
call kit_lock_to_board('delegation_row');
grant select, insert on delegation_row to "${app}";

-- One row a board and year, as of registry numbers.
create table delegated_series (
  municipality text not null,
  board        text not null,
  year         int not null,
  next_number  int not null check (next_number > 0),
  primary key (municipality, board, year)
);
call kit_lock_to_board('delegated_series');
grant select, insert, update on delegated_series to "${app}";

create table delegated_decision (
  municipality    text not null,
  board           text not null,
  year            int not null,
  sequence        int not null,
  decided_on      date not null,
  delegate        text not null,
  what            text not null,
  order_version   int,
  row_number      text,
  provision       text not null,
  registry_number text,
  urgent          boolean not null,
  registered_by   text not null,
  registered_at   timestamptz not null,
  meeting_id      uuid,
  notified_at     timestamptz,
  primary key (municipality, board, year, sequence),
  foreign key (municipality, board, order_version, row_number) references delegation_row,
  -- Deferred, for an erasure takes the matter first.
  foreign key (municipality, board, registry_number) references matter deferrable initially deferred,
  foreign key (municipality, board, meeting_id) references meeting,
  check (urgent = (order_version is null)),
  check ((meeting_id is null) = (notified_at is null))
);
create index delegated_decision_to_notify on delegated_decision (municipality, board, registered_at) where notified_at is null;
create index delegated_decision_of_meeting on delegated_decision (municipality, board, meeting_id);
call kit_lock_to_board('delegated_decision');
grant select, insert, update (meeting_id, notified_at) on delegated_decision to "${app}";

-- Retention: a decision in a matter keeps its number and its day, and nothing of what it was about.
create function agenda_erase_people(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  update delegated_decision set what = 'Gallrat beslut', registry_number = null
  where municipality = of_municipality and board = of_board and registry_number = number;
end
$$;
revoke execute on function agenda_erase_people from public;
grant execute on function agenda_erase_people to "${app}";
