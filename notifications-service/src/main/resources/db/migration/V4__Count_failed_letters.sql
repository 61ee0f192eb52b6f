create index delivery_failed on delivery (id) where state = 'FAILED';
