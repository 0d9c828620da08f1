-- When the board's ledger last learned something, or was last read. Never goes back, and no two batches share a tick:
-- so "as of" divides what was known from what was not. Its row is the lock of everything that is numbered by board.
create table board_ledger (
  municipality  text not null,
  board         text not null,
  last_known_at timestamptz not null,
  chain_number  int not null default 0,
  chain_hash    text,
  primary key (municipality, board)
);
call kit_lock_to_board('board_ledger');
grant select, insert, update on board_ledger to "${app}";
