-- Which extract of the registry stood on an item for communications when the notice went out, and which delegated decisions the board
-- was to be told of at an item for those. What they are called is read each time, so that what has become secret is not told.
alter table notice_item add column extract_version int;
alter table notice_item add column delegated text[] not null default '{}';
