-- A file is named by the document that it is of: item_id is then the document's.
alter table feed_change drop constraint feed_change_kind_check;
alter table feed_change add constraint feed_change_kind_check check (kind in ('MEETING', 'AGENDA_ITEM', 'PAPER', 'FILE'));
