SELECT digest, body FROM agreement_texts
