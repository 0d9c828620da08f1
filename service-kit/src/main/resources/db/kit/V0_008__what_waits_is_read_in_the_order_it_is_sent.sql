-- An index that the relay reads from its beginning, and clears of what has been sent as it goes. With the shard in front
-- it was read piece by piece through a bitmap, which clears nothing: a busy minute left a thousand dead entries a look.
drop index outbox_waiting;
create index outbox_waiting on outbox (position) where sent_at is null;
