SELECT occasion FROM outbox WHERE letter = 'enrolled'
