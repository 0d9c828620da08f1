-- As the registry had it when the notice went out; null where there is none.
alter table notice_document add column summary text;
