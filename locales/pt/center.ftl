center-name = Centro de adesão de parceiros
center-name-brief = Centro de adesão
center-accessibility = Acessibilidade
center-privacy = Privacidade e cookies
center-contact = Falar com o centro de serviço

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee } mais impostos
center-fee-none = Nenhuma
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
