-- Retention (gallring). What is left of an erased thing is that it was erased, so that nothing brings it back.
create table erased_thing (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  kind         text not null,
  erased_on    date not null,
  primary key (municipality, board, thing_id)
);
call kit_lock_to_board('erased_thing');
grant select, insert on erased_thing to "${app}";

-- Which tables hold rows of a thing, and in which column they name it. What refers to another table is listed after it.
create table erased_with_thing (
  place      smallint generated always as identity primary key,
  tab        regclass not null unique,
  key_column text not null
);

-- Every migration that creates such a table calls it.
create procedure kit_erase_with_thing(tab regclass, key_column text) language sql as
$$
insert into erased_with_thing (tab, key_column) values (tab, key_column)
$$;

-- The application may not delete history, so this is the one door, and it opens only for a thing whose erasure has been
-- told. What has been queued about it goes too.
create function kit_erase(of_municipality text, of_board text, things text[])
returns void language plpgsql security definer set search_path = public as
$$
declare
  told  text[] := array(
    select thing_id from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = any (things));
  known record;
begin
  for known in select tab, key_column from erased_with_thing order by place desc loop
    execute format('delete from %s where municipality = $1 and board = $2 and %I = any ($3)', known.tab, known.key_column)
      using of_municipality, of_board, told;
  end loop;
  delete from outbox o using unnest(told) as gone (thing_id)
  where o.municipality = of_municipality and o.board = of_board
    and o.key = of_municipality || '/' || of_board || '/' || gone.thing_id;
end
$$;
revoke execute on function kit_erase from public;
grant execute on function kit_erase to "${app}";
