-- An item that waits for an agenda goes with its statement when the question has been answered elsewhere. The application may not
-- delete statements, so this is the one door, and it opens only for what has never been put before the board.
create function agenda_withdraw(of_municipality text, of_board text, withdrawn uuid)
returns void language plpgsql security definer set search_path = public as
$$
begin
  delete from agenda_item
  where municipality = of_municipality and board = of_board and item_id = withdrawn and status = 'PROPOSED';
  if found then
    delete from official_statement
    where municipality = of_municipality and board = of_board and item_id = withdrawn;
  end if;
end
$$;
revoke execute on function agenda_withdraw from public;
grant execute on function agenda_withdraw to "${app}";
