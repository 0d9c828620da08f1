-- The second lock (the first is the key that every query names): a row is seen only by a transaction
-- that has said for which boards it works. '*' is the relay and the other housekeepers.
create function kit_boards() returns text[] language sql stable parallel safe as
$$ select string_to_array(current_setting('kvalitetshjulet.tenants', true), ',') $$;

-- Puts the lock on a table; every migration that creates a table with a tenant calls it.
create procedure kit_lock_to_board(tab regclass) language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', tab);
  execute format(
    'create policy of_the_board on %s using (
       (municipality || ''/'' || board) = any ((select kit_boards())::text[]) or ''*'' = any ((select kit_boards())::text[]))', tab);
end
$$;
