-vendor = Meridian

program-name = Programa de parceiros Meridian

service-center-emea = Europa, Oriente Médio e África
service-center-americas = Américas
service-center-asia_pacific = Ásia-Pacífico

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Membro registrado
level-registered-for = Para todas as empresas que vendem, prestam serviços ou desenvolvem com { -vendor }.
level-registered-takes = Seus dados de contato, um contrato assinado e dois perfis
level-registered-brings = Ficha no diretório, treinamento e linha de suporte a parceiros

level-certified = Parceiro certificado
level-certified-for = Para empresas cujas equipes demonstraram o que sabem fazer.
level-certified-takes = 50 pontos de parceiro e duas pessoas certificadas ou um produto testado
level-certified-brings = Licenças de uso interno e um contato técnico dedicado

level-gold = Parceiro certificado Gold
level-gold-for = Para empresas com especialização comprovada em pelo menos uma área.
level-gold-takes = 120 pontos de parceiro e uma competência, com as principais funções de contato preenchidas
level-gold-brings = Coordenação de serviço e mais licenças

## Fees

fee-annual = Taxa anual do programa

## Partner points

points-competencies = Competências
points-certified_people = Pessoas certificadas
points-customer_references = Referências de clientes
points-tested_products = Produtos testados
points-customer_satisfaction = Satisfação dos clientes
points-events = Eventos
points-other_competencies_and_designation = Outras competências e distinção
points-sales_impact = Impacto nas vendas

## Credentials and exams

credential-certified_professional = Certificação profissional
credential-certified_trainer = Certificação em treinamento
credential-systems_administrator = Certificação em administração de sistemas
credential-application_developer = Certificação em desenvolvimento de aplicativos
credential-systems_engineer = Certificação em engenharia de sistemas
credential-solution_developer = Certificação em desenvolvimento de soluções
credential-database_administrator = Certificação em administração de bancos de dados

exam-networking = Exame: redes
exam-infrastructure = Exame: infraestrutura avançada
exam-security = Exame: segurança
exam-analytics = Exame: análise de dados
exam-workplace = Exame: ambiente de trabalho
exam-business_applications = Exame: aplicativos empresariais
exam-integration = Exame: integração de processos
exam-databases = Exame: bancos de dados
exam-mobile = Exame: soluções móveis
exam-development = Exame: desenvolvimento de software
exam-small_business_server = Exame: servidores para pequenas empresas
exam-small_business_network = Exame: redes para pequenas empresas
exam-small_business_sales_assessment = Avaliação: venda a pequenas empresas
exam-licensing_assessment = Avaliação: licenciamento
exam-hardware_assessment = Avaliação: hardware

## Competencies

competency-networking_infrastructure = Soluções de infraestrutura de rede
competency-advanced_infrastructure = Soluções de infraestrutura avançada
competency-security = Soluções de segurança
competency-integrated_ebusiness = Soluções integradas de e-business
competency-business_intelligence = Business intelligence
competency-information_worker = Soluções de produtividade para o trabalho com informação
competency-isv_software = Soluções de software e de ISV
competency-learning = Soluções de treinamento
competency-business_solutions = Soluções empresariais
competency-oem_hardware = Soluções de hardware OEM
competency-licensing = Soluções de licenciamento
competency-business_process_integration = Soluções de processos empresariais e integração
competency-data_management = Soluções de gestão de dados
competency-mobility = Soluções de mobilidade
competency-custom_development = Soluções de desenvolvimento sob medida

## Designations

designation-small_business_specialist = Especialista em pequenas empresas
designation-small_business_specialist-hint = Para parceiros que sabem do que as pequenas empresas precisam.

## Contact roles

contact-role-primary = Contato principal do programa
contact-role-primary-hint = Nosso primeiro contato. Na sede, tem também a Administração global.
contact-role-executive = Contato da direção
contact-role-executive-hint = Responde pela relação com o programa.
contact-role-sales_marketing = Contato de vendas e marketing
contact-role-sales_marketing-hint = Recebe as mensagens de vendas e marketing.
contact-role-first_technical = Primeiro contato técnico
contact-role-first_technical-hint = Recebe as mensagens técnicas e os downloads para desenvolvimento.
contact-role-second_technical = Segundo contato técnico
contact-role-second_technical-hint = Substitui o primeiro contato técnico.
contact-role-benefits = Contato de benefícios
contact-role-benefits-hint = Recebe os kits e as chaves de produto.

## Benefits

benefit-directory_listing = Ficha no diretório de parceiros
benefit-partner_support = Linha de suporte a parceiros
benefit-bid_advice = Consultoria por telefone sobre licitações e propostas
benefit-training = Treinamento online
benefit-software_subscription = Acesso à assinatura de software
benefit-technical_contact = Um contato técnico dedicado
benefit-internal_use_licenses = Licenças de uso interno
benefit-benefits_kit = O kit de benefícios, compartilhado por todos os locais
benefit-certified_logo = O logotipo de Parceiro certificado
benefit-service_coordinator = Coordenação de serviço técnico
benefit-large_internal_use_licenses = Um conjunto maior de licenças de uso interno
benefit-gold_logo = O logotipo de Parceiro certificado Gold
benefit-competency_logo = O logotipo da competência
benefit-competency_licenses = Mais licenças de uso interno
benefit-online_labs = Laboratórios online
benefit-campaigns = Campanhas de marketing prontas para usar
benefit-priority_listing = Prioridade nas pesquisas do diretório
benefit-specialist_logo = O logotipo de Especialista em pequenas empresas
benefit-specialist_forum = O fórum de especialistas, com respostas da nossa equipe de engenharia

## Lists of answers that several questions share

option-shares-none = Nada
option-shares-under_25 = Menos de 25%
option-shares-from_25_to_50 = 25–50%
option-shares-from_51_to_75 = 51–75%
option-shares-over_75 = Mais de 75%

option-business_types-consulting = Empresa de consultoria
option-business_types-hardware_vendor = Fornecedor independente de hardware
option-business_types-software_vendor = Fornecedor independente de software
option-business_types-large_account_reseller = Revenda para grandes contas
option-business_types-original_equipment_manufacturer = Fabricante de equipamento original (OEM)
option-business_types-support_provider = Prestador de suporte
option-business_types-system_builder = Montador de sistemas
option-business_types-system_integrator = Integrador de sistemas
option-business_types-value_added_provider = Prestador de valor agregado
option-business_types-value_added_reseller = Revenda de valor agregado
option-business_types-hosting_provider = Provedor de hospedagem
option-business_types-training_center = Centro de treinamento
option-business_types-distributor = Distribuidor
option-business_types-telecommunications = Operadora de telecomunicações
option-business_types-web_agency = Agência web
option-business_types-business_adviser = Contabilidade ou consultoria empresarial

option-products-server = { -vendor } Server
option-products-desktop = { -vendor } Desktop
option-products-workplace = { -vendor } Workplace
option-products-mail = { -vendor } Mail
option-products-database = { -vendor } Database
option-products-analytics = { -vendor } Analytics
option-products-business = { -vendor } Business
option-products-identity = { -vendor } Identity
option-products-security = { -vendor } Security
option-products-cloud = { -vendor } Cloud
option-products-developer_tools = { -vendor } Developer Tools
option-products-mobile = { -vendor } Mobile

## Individual profile: how to reach you

section-reaching_you = Como falar com você

question-business_email = E-mail profissional
question-business_email-hint = Se possível, use um endereço do domínio da sua organização.
question-phone = Telefone
question-phone-hint = Com o código do país, por exemplo, +49 40 5550 0142.
question-mobile_phone = Celular
question-name_in_own_script = Seu nome na escrita original
question-name_in_own_script-hint = Se ele é escrito com caracteres diferentes dos da assinatura.

## Individual profile: your work

section-your_work = Seu trabalho

question-job_role = Função principal
option-job_role-owner_or_executive = Propriedade ou direção
option-job_role-sales = Vendas
option-job_role-marketing = Marketing
option-job_role-business_development = Desenvolvimento de negócios
option-job_role-presales = Pré-venda
option-job_role-consultant_or_architect = Consultoria ou arquitetura
option-job_role-developer = Desenvolvimento
option-job_role-it_professional = TI ou administração de sistemas
option-job_role-support = Suporte
option-job_role-trainer = Treinamento
option-job_role-project_manager = Gerência de projetos
option-job_role-purchasing = Compras ou licenciamento
option-job_role-operations_or_finance = Operações ou finanças
option-job_role-student_or_trainee = Estudos ou estágio
option-job_role-other = Outra
question-job_role_other = Qual função?
question-technical_share = Parcela do seu tempo em trabalho técnico
question-interests = O que interessa a você?
question-interests-hint = Só escrevemos sobre estes temas.

## Individual profile: language and mail

section-language_and_mail = Idioma e mensagens

question-preferred_language = Idioma preferido
question-preferred_language-hint = Escrevemos para você neste idioma.
question-time_zone = Fuso horário
question-mail_choices = O que mais podemos enviar?
question-mail_choices-hint = Os avisos sobre sua adesão são sempre enviados.
option-mail_choices-newsletter = A newsletter
option-mail_choices-events = Eventos
option-mail_choices-training = Treinamentos
option-mail_choices-offers = Ofertas
option-mail_choices-telephone = Ligações telefônicas
option-mail_choices-post = Cartas pelo correio
option-mail_choices-research = Pesquisas

## Organization profile: business focus

section-business_focus = Área de atividade

question-business_type = O que melhor descreve sua organização?
question-other_business_types = O que mais a descreve?
question-outside_sales = Parcela das vendas para clientes fora da sua empresa
question-outside_sales-hint = O programa se destina a empresas que vendem a terceiros a maior parte do seu trabalho.
option-outside_sales-up_to_25 = Até 25%
option-outside_sales-from_26_to_50 = 26–50%
option-outside_sales-from_51_to_75 = 51–75%
option-outside_sales-over_75 = Mais de 75%
question-vendor_share = Parcela da receita com produtos { -vendor }
question-revenue_split = Como a receita se distribui?
question-revenue_split-hint = Em porcentagens, que devem somar 100.
option-revenue_split-licenses = Licenças
option-revenue_split-hardware = Hardware
option-revenue_split-services = Serviços
option-revenue_split-own_software = Software próprio
option-revenue_split-training = Treinamento
option-revenue_split-hosting = Hospedagem
question-employees = Pessoas na organização
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1.000 ou mais
question-sales_staff = Destas, em vendas
question-technical_staff = Destas, em trabalho técnico
question-trainers = Destas, em treinamento
question-year_founded = Ano de fundação
question-ownership = Estrutura societária
option-ownership-independent = Independente
option-ownership-subsidiary = Subsidiária
option-ownership-franchise = Franquia
option-ownership-publicly_listed = Listada em bolsa
question-annual_revenue = Receita anual, em dólares americanos
option-annual_revenue-under_250_thousand = Menos de 250.000
option-annual_revenue-from_250_thousand = De 250.000 a 999.999
option-annual_revenue-from_1_million = De 1 a 4,9 milhões
option-annual_revenue-from_5_million = De 5 a 19,9 milhões
option-annual_revenue-from_20_million = De 20 a 49,9 milhões
option-annual_revenue-from_50_million = 50 milhões ou mais
question-other_platforms = Com o que mais a organização trabalha?
option-other_platforms-other_desktop = Outros sistemas desktop
option-other_platforms-other_server = Outros sistemas de servidor
option-other_platforms-other_database = Outros bancos de dados
option-other_platforms-other_business_software = Outro software empresarial
option-other_platforms-other_cloud = Outras nuvens
option-other_platforms-open_source = Software de código aberto

## Organization profile: services

section-services = Serviços oferecidos

question-services_offered = Quais serviços a organização oferece?
question-services_offered-hint = Escolha todos os que os clientes podem contratar hoje.
option-services_offered-consulting = Consultoria estratégica e empresarial
option-services_offered-needs_analysis = Análise de necessidades
option-services_offered-architecture = Arquitetura e projeto
option-services_offered-custom_development = Desenvolvimento sob medida
option-services_offered-web_development = Desenvolvimento web
option-services_offered-integration = Integração
option-services_offered-deployment = Implementação e migração
option-services_offered-networking = Redes
option-services_offered-security = Serviços de segurança
option-services_offered-managed_services = Serviços gerenciados
option-services_offered-outsourcing = Terceirização
option-services_offered-hosting = Hospedagem
option-services_offered-support = Central de ajuda e suporte
option-services_offered-hardware_maintenance = Manutenção de hardware
option-services_offered-hardware_building = Montagem de hardware
option-services_offered-licensing_advice = Consultoria em licenciamento
option-services_offered-software_asset_management = Gestão de ativos de software
option-services_offered-training = Treinamento
option-services_offered-project_management = Gestão de projetos
option-services_offered-mobile_solutions = Soluções móveis
option-services_offered-data_and_reporting = Dados e relatórios
option-services_offered-localization = Localização de software
option-services_offered-other = Outros
question-services_other = Quais outros serviços?
question-delivery = Onde os serviços são prestados?
option-delivery-on_site = No local do cliente
option-delivery-remote = Remotamente
option-delivery-both = Das duas formas
question-service_area = Até onde a organização atende?
option-service_area-city = Nossa cidade
option-service_area-region = Nossa região
option-service_area-country = Nosso país
option-service_area-several_countries = Vários países
question-response_time = Com que rapidez a organização responde?
option-response_time-one_hour = Em até uma hora
option-response_time-four_hours = Em até quatro horas
option-response_time-same_day = No mesmo dia
option-response_time-next_working_day = No dia útil seguinte
option-response_time-by_agreement = Conforme combinado
question-emergency_service = A organização oferece atendimento de emergência?
question-own_software = A organização vende software próprio pronto para uso?
question-own_software_names = Como se chama esse software?
question-own_software_names-hint = Separe os nomes com vírgulas.
question-own_software_platforms = Em quais plataformas ele funciona?
question-own_software_runs = Onde ele é executado?
option-own_software_runs-installed = No ambiente do cliente
option-own_software_runs-hosted = Em sua própria hospedagem
option-own_software_runs-both = Das duas formas
question-own_software_tested = Ele passou em um teste de produto?
question-wanted_partners = Com quais parceiros a organização deseja trabalhar?

## Organization profile: customers

section-customers = Seus clientes

question-customer_sizes = Tamanho dos seus clientes, por número de PCs
question-customer_sizes-hint = Porcentagem da receita. A soma deve ser 100.
option-customer_sizes-home = Residências
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1.000 ou mais
question-industries = Quais setores a organização atende?
option-industries-accounting_and_legal = Contabilidade e serviços jurídicos
option-industries-agriculture = Agricultura
option-industries-architecture_and_engineering = Arquitetura e engenharia
option-industries-automotive = Setor automotivo
option-industries-banking = Bancos e mercados de capitais
option-industries-construction = Construção
option-industries-schools = Escolas
option-industries-higher_education = Ensino superior
option-industries-energy_and_utilities = Energia e serviços públicos
option-industries-entertainment_and_media = Entretenimento e mídia
option-industries-local_government = Administração local
option-industries-regional_government = Administração regional
option-industries-national_government = Administração nacional
option-industries-health_care = Saúde
option-industries-hospitality_and_travel = Hotelaria e viagens
option-industries-insurance = Seguros
option-industries-discrete_manufacturing = Manufatura discreta
option-industries-process_manufacturing = Manufatura por processos
option-industries-nonprofit = Organizações sem fins lucrativos
option-industries-oil_and_gas = Petróleo e gás
option-industries-pharmaceuticals = Indústria farmacêutica
option-industries-professional_services = Serviços profissionais
option-industries-public_safety = Segurança pública
option-industries-real_estate = Setor imobiliário
option-industries-retail = Varejo
option-industries-telecommunications = Telecomunicações
option-industries-transport_and_logistics = Transportes e logística
option-industries-wholesale = Atacado
option-industries-other = Outros
question-business_functions = A quais áreas suas soluções se destinam?
option-business_functions-finance = Finanças
option-business_functions-human_resources = Recursos humanos
option-business_functions-sales_and_service = Vendas e atendimento ao cliente
option-business_functions-supply_chain = Cadeia de suprimentos
option-business_functions-production = Produção
option-business_functions-analytics = Análise de dados
option-business_functions-collaboration = Colaboração
option-business_functions-communication = Comunicação
option-business_functions-security = Segurança
option-business_functions-infrastructure = Infraestrutura
question-deal_size = Projeto típico, em dólares americanos
option-deal_size-under_5_thousand = Menos de 5.000
option-deal_size-from_5_thousand = De 5.000 a 24.999
option-deal_size-from_25_thousand = De 25.000 a 99.999
option-deal_size-from_100_thousand = De 100.000 a 499.999
option-deal_size-from_500_thousand = 500.000 ou mais
question-customer_count = Número de clientes
option-customer_count-under_10 = Menos de 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1.000 ou mais
question-customer_languages = Idiomas usados com os clientes

## Organization profile: technologies

section-technologies = Tecnologias usadas

question-products_used = Quais produtos são usados em suas soluções?
question-product_work = O que a organização faz com eles?
option-product_work-sell = Vender
option-product_work-install = Instalar
option-product_work-develop = Desenvolver com eles
option-product_work-support = Prestar suporte
option-product_work-train = Treinar pessoas
question-main_products = Os mais importantes
question-main_products-hint = Escolha até três.
question-development_languages = Linguagens de programação
option-development_languages-c_and_cpp = C e C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin e Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = Ferramentas low-code
option-development_languages-other = Outras
question-hardware = Hardware e dispositivos
option-hardware-desktops = Desktops e notebooks
option-hardware-servers = Servidores
option-hardware-storage = Armazenamento
option-hardware-network = Dispositivos de rede
option-hardware-tills = Caixas registradoras e terminais de pagamento
option-hardware-tablets = Tablets
option-hardware-smartphones = Smartphones
option-hardware-printers = Impressoras
option-hardware-embedded = Dispositivos embarcados

## Organization profile: directory

section-directory = Diretório

question-description = Descreva sua organização
question-description-hint = Os clientes leem este texto no diretório. Texto simples, até 2.000 caracteres.
question-public_web_address = Endereço web para clientes
question-public_phone = Telefone para clientes
question-opening_hours = Horário de atendimento
