-- The event that asked for what the item asks the board, so that the answer is taken for the answer to that and to nothing else.
-- Null for what people write themselves, and for what came before this was kept.
alter table agenda_item add column cause text;
