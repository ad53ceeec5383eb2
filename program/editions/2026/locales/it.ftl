-vendor = Meridian

program-name = Programma partner Meridian

service-center-emea = Europa, Medio Oriente e Africa
service-center-americas = Americhe
service-center-asia_pacific = Asia-Pacifico

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Membro registrato
level-registered-for = Per ogni azienda che vende { -vendor }, ne cura l’assistenza o vi costruisce sopra soluzioni.
level-registered-takes = Dati di contatto, un contratto firmato e due profili
level-registered-brings = Una scheda nell’elenco dei partner, formazione e linea di assistenza partner

level-certified = Partner certificato
level-certified-for = Per le aziende il cui personale ha dimostrato le proprie capacità.
level-certified-takes = 50 punti partner e due persone certificate o un prodotto testato
level-certified-brings = Licenze per uso interno e un contatto tecnico dedicato

level-gold = Partner certificato Gold
level-gold-for = Per le aziende con comprovata specializzazione in almeno un campo.
level-gold-takes = 120 punti partner e una competenza, con i principali ruoli di contatto coperti
level-gold-brings = Un coordinamento dei servizi e una dotazione di licenze più ampia

## Fees

fee-annual = Quota annuale del programma

## Partner points

points-competencies = Competenze
points-certified_people = Persone certificate
points-customer_references = Referenze cliente
points-tested_products = Prodotti testati
points-customer_satisfaction = Soddisfazione dei clienti
points-events = Eventi
points-other_competencies_and_designation = Altre competenze e riconoscimento
points-sales_impact = Impatto sulle vendite

## Credentials and exams

credential-certified_professional = Certificazione professionale
credential-certified_trainer = Certificazione in formazione
credential-systems_administrator = Certificazione in amministrazione di sistemi
credential-application_developer = Certificazione in sviluppo di applicazioni
credential-systems_engineer = Certificazione in ingegneria dei sistemi
credential-solution_developer = Certificazione in sviluppo di soluzioni
credential-database_administrator = Certificazione in amministrazione di database

exam-networking = Esame: reti
exam-infrastructure = Esame: infrastrutture avanzate
exam-security = Esame: sicurezza
exam-analytics = Esame: analisi dei dati
exam-workplace = Esame: postazione di lavoro
exam-business_applications = Esame: applicazioni gestionali
exam-integration = Esame: integrazione dei processi
exam-databases = Esame: database
exam-mobile = Esame: soluzioni per dispositivi mobili
exam-development = Esame: sviluppo software
exam-small_business_server = Esame: server per piccole imprese
exam-small_business_network = Esame: reti per piccole imprese
exam-small_business_sales_assessment = Valutazione: vendita alle piccole imprese
exam-licensing_assessment = Valutazione: licenze
exam-hardware_assessment = Valutazione: hardware

## Competencies

competency-networking_infrastructure = Soluzioni per infrastrutture di rete
competency-advanced_infrastructure = Soluzioni per infrastrutture avanzate
competency-security = Soluzioni di sicurezza
competency-integrated_ebusiness = Soluzioni integrate di e-business
competency-business_intelligence = Business intelligence
competency-information_worker = Soluzioni per la produttività d’ufficio
competency-isv_software = Soluzioni software e ISV
competency-learning = Soluzioni per la formazione
competency-business_solutions = Soluzioni gestionali
competency-oem_hardware = Soluzioni hardware OEM
competency-licensing = Soluzioni per le licenze
competency-business_process_integration = Soluzioni per processi aziendali e integrazione
competency-data_management = Soluzioni per la gestione dei dati
competency-mobility = Soluzioni per la mobilità
competency-custom_development = Soluzioni di sviluppo su misura

## Designations

designation-small_business_specialist = Specialista in piccole imprese
designation-small_business_specialist-hint = Per i partner che conoscono le esigenze delle piccole imprese.

## Contact roles

contact-role-primary = Referente principale del programma
contact-role-primary-hint = Il nostro primo contatto. Nella sede centrale ha anche l’Amministrazione globale.
contact-role-executive = Referente della direzione
contact-role-executive-hint = Cura la relazione con noi.
contact-role-sales_marketing = Referente vendite e marketing
contact-role-sales_marketing-hint = Riceve i messaggi commerciali e di marketing.
contact-role-first_technical = Primo referente tecnico
contact-role-first_technical-hint = Riceve i messaggi tecnici e i download per lo sviluppo.
contact-role-second_technical = Secondo referente tecnico
contact-role-second_technical-hint = Sostituisce il primo referente tecnico.
contact-role-benefits = Referente per i vantaggi
contact-role-benefits-hint = Riceve i kit e i codici dei prodotti.

## Benefits

benefit-directory_listing = Una scheda nell’elenco dei partner
benefit-partner_support = La linea di assistenza partner
benefit-bid_advice = Consulenza telefonica su offerte e capitolati
benefit-training = Formazione online
benefit-software_subscription = Accesso all’abbonamento software
benefit-technical_contact = Un contatto tecnico dedicato
benefit-internal_use_licenses = Licenze per uso interno
benefit-benefits_kit = Il kit dei vantaggi, condiviso da tutte le sedi
benefit-certified_logo = Il logo «Partner certificato»
benefit-service_coordinator = Un coordinamento tecnico dei servizi
benefit-large_internal_use_licenses = Una dotazione più ampia di licenze per uso interno
benefit-gold_logo = Il logo «Partner certificato Gold»
benefit-competency_logo = Il logo della competenza
benefit-competency_licenses = Altre licenze per uso interno
benefit-online_labs = Laboratori online
benefit-campaigns = Campagne di marketing pronte all’uso
benefit-priority_listing = Priorità nelle ricerche nell’elenco dei partner
benefit-specialist_logo = Il logo «Specialista in piccole imprese»
benefit-specialist_forum = Il forum degli specialisti, con risposte del nostro personale tecnico

## Lists of answers that several questions share

option-shares-none = Nessuna
option-shares-under_25 = Meno del 25%
option-shares-from_25_to_50 = 25–50%
option-shares-from_51_to_75 = 51–75%
option-shares-over_75 = Più del 75%

option-business_types-consulting = Società di consulenza
option-business_types-hardware_vendor = Produttore hardware indipendente
option-business_types-software_vendor = Produttore software indipendente
option-business_types-large_account_reseller = Rivenditore per grandi clienti
option-business_types-original_equipment_manufacturer = Costruttore di apparecchiature (OEM)
option-business_types-support_provider = Fornitore di assistenza
option-business_types-system_builder = Assemblatore di sistemi
option-business_types-system_integrator = Integratore di sistemi
option-business_types-value_added_provider = Fornitore a valore aggiunto
option-business_types-value_added_reseller = Rivenditore a valore aggiunto
option-business_types-hosting_provider = Fornitore di hosting
option-business_types-training_center = Centro di formazione
option-business_types-distributor = Distributore
option-business_types-telecommunications = Operatore di telecomunicazioni
option-business_types-web_agency = Agenzia web
option-business_types-business_adviser = Studio contabile o di consulenza aziendale

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

section-reaching_you = Recapiti

question-business_email = E-mail di lavoro
question-business_email-hint = Preferibilmente un indirizzo del dominio dell’organizzazione.
question-phone = Telefono
question-phone-hint = Con il prefisso internazionale, ad esempio +49 40 5550 0142.
question-mobile_phone = Cellulare
question-name_in_own_script = Nome nella scrittura originale
question-name_in_own_script-hint = Se si scrive con caratteri diversi da quelli della firma.

## Individual profile: your work

section-your_work = Attività

question-job_role = Ruolo principale
option-job_role-owner_or_executive = Proprietà o direzione
option-job_role-sales = Vendite
option-job_role-marketing = Marketing
option-job_role-business_development = Sviluppo commerciale
option-job_role-presales = Prevendita
option-job_role-consultant_or_architect = Consulenza o architettura
option-job_role-developer = Sviluppo
option-job_role-it_professional = IT o amministrazione di sistemi
option-job_role-support = Assistenza
option-job_role-trainer = Formazione
option-job_role-project_manager = Gestione di progetti
option-job_role-purchasing = Acquisti o licenze
option-job_role-operations_or_finance = Gestione operativa o finanza
option-job_role-student_or_trainee = Studio o tirocinio
option-job_role-other = Altro
question-job_role_other = Di quale ruolo si tratta?
question-technical_share = Percentuale del tempo dedicata ad attività tecniche
question-interests = Argomenti di interesse
question-interests-hint = Scriviamo solo su questi argomenti.

## Individual profile: language and mail

section-language_and_mail = Lingua e messaggi

question-preferred_language = Lingua preferita
question-preferred_language-hint = Scriviamo in questa lingua.
question-time_zone = Fuso orario
question-mail_choices = Che cos’altro possiamo inviare?
question-mail_choices-hint = Gli avvisi sull’adesione arrivano sempre.
option-mail_choices-newsletter = La newsletter
option-mail_choices-events = Eventi
option-mail_choices-training = Formazione
option-mail_choices-offers = Offerte
option-mail_choices-telephone = Telefonate
option-mail_choices-post = Lettere per posta
option-mail_choices-research = Indagini e sondaggi

## Organization profile: business focus

section-business_focus = Attività dell’azienda

question-business_type = Tipo di azienda
question-other_business_types = Altri tipi di azienda applicabili
question-outside_sales = Percentuale delle vendite a clienti esterni all’azienda
question-outside_sales-hint = Il programma è per aziende che vendono ad altri la maggior parte di ciò che producono.
option-outside_sales-up_to_25 = Fino al 25%
option-outside_sales-from_26_to_50 = 26–50%
option-outside_sales-from_51_to_75 = 51–75%
option-outside_sales-over_75 = Più del 75%
question-vendor_share = Percentuale del fatturato da prodotti { -vendor }
question-revenue_split = Ripartizione del fatturato
question-revenue_split-hint = In percentuale. Il totale deve essere 100.
option-revenue_split-licenses = Licenze
option-revenue_split-hardware = Hardware
option-revenue_split-services = Servizi
option-revenue_split-own_software = Software proprio
option-revenue_split-training = Formazione
option-revenue_split-hosting = Hosting
question-employees = Dipendenti
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1.000 o più
question-sales_staff = Di cui nelle vendite
question-technical_staff = Di cui in attività tecniche
question-trainers = Di cui nella formazione
question-year_founded = Anno di fondazione
question-ownership = Assetto proprietario
option-ownership-independent = Indipendente
option-ownership-subsidiary = Controllata
option-ownership-franchise = Franchising
option-ownership-publicly_listed = Quotata in borsa
question-annual_revenue = Fatturato annuo, in dollari USA
option-annual_revenue-under_250_thousand = Meno di 250.000
option-annual_revenue-from_250_thousand = Da 250.000 a 999.999
option-annual_revenue-from_1_million = Da 1 a 4,9 milioni
option-annual_revenue-from_5_million = Da 5 a 19,9 milioni
option-annual_revenue-from_20_million = Da 20 a 49,9 milioni
option-annual_revenue-from_50_million = 50 milioni o più
question-other_platforms = Altre piattaforme utilizzate
option-other_platforms-other_desktop = Altri sistemi desktop
option-other_platforms-other_server = Altri sistemi server
option-other_platforms-other_database = Altri database
option-other_platforms-other_business_software = Altri software gestionali
option-other_platforms-other_cloud = Altri cloud
option-other_platforms-open_source = Software open source

## Organization profile: services

section-services = Servizi offerti

question-services_offered = Quali servizi sono offerti?
question-services_offered-hint = Scegliere tutti quelli che i clienti possono richiedere oggi.
option-services_offered-consulting = Consulenza strategica e aziendale
option-services_offered-needs_analysis = Analisi delle esigenze
option-services_offered-architecture = Architettura e progettazione
option-services_offered-custom_development = Sviluppo su misura
option-services_offered-web_development = Sviluppo web
option-services_offered-integration = Integrazione
option-services_offered-deployment = Implementazione e migrazione
option-services_offered-networking = Reti
option-services_offered-security = Servizi di sicurezza
option-services_offered-managed_services = Servizi gestiti
option-services_offered-outsourcing = Outsourcing
option-services_offered-hosting = Hosting
option-services_offered-support = Helpdesk e assistenza
option-services_offered-hardware_maintenance = Manutenzione hardware
option-services_offered-hardware_building = Assemblaggio hardware
option-services_offered-licensing_advice = Consulenza sulle licenze
option-services_offered-software_asset_management = Gestione del patrimonio software
option-services_offered-training = Formazione
option-services_offered-project_management = Gestione di progetti
option-services_offered-mobile_solutions = Soluzioni per dispositivi mobili
option-services_offered-data_and_reporting = Dati e reportistica
option-services_offered-localization = Localizzazione
option-services_offered-other = Altro
question-services_other = Quali altri servizi?
question-delivery = Luogo di erogazione
option-delivery-on_site = In loco
option-delivery-remote = Da remoto
option-delivery-both = Entrambi
question-service_area = Area servita
option-service_area-city = La propria città
option-service_area-region = La propria regione
option-service_area-country = Il proprio paese
option-service_area-several_countries = Più paesi
question-response_time = Tempo di risposta
option-response_time-one_hour = Entro un’ora
option-response_time-four_hours = Entro quattro ore
option-response_time-same_day = In giornata
option-response_time-next_working_day = Il giorno lavorativo successivo
option-response_time-by_agreement = Secondo accordo
question-emergency_service = È disponibile un servizio di emergenza?
question-own_software = L’organizzazione vende pacchetti software propri?
question-own_software_names = Come si chiama il software?
question-own_software_names-hint = Separare più nomi con virgole.
question-own_software_platforms = Su quali prodotti funziona?
question-own_software_runs = Dove viene eseguito?
option-own_software_runs-installed = Presso il cliente
option-own_software_runs-hosted = In hosting presso l’organizzazione
option-own_software_runs-both = Entrambi
question-own_software_tested = Ha superato un test di prodotto?
question-wanted_partners = Con quali partner si desidera collaborare?

## Organization profile: customers

section-customers = Clienti serviti

question-customer_sizes = Dimensione dei clienti, per numero di PC
question-customer_sizes-hint = Percentuale del fatturato. Il totale deve essere 100.
option-customer_sizes-home = Utenza domestica
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1.000 o più
question-industries = Settori serviti
option-industries-accounting_and_legal = Contabilità e studi legali
option-industries-agriculture = Agricoltura
option-industries-architecture_and_engineering = Architettura e ingegneria
option-industries-automotive = Automobilistico
option-industries-banking = Banche e mercati finanziari
option-industries-construction = Edilizia
option-industries-schools = Scuole primarie e secondarie
option-industries-higher_education = Università e istruzione superiore
option-industries-energy_and_utilities = Energia e servizi pubblici
option-industries-entertainment_and_media = Intrattenimento e media
option-industries-local_government = Amministrazione locale
option-industries-regional_government = Amministrazione regionale
option-industries-national_government = Amministrazione nazionale
option-industries-health_care = Sanità
option-industries-hospitality_and_travel = Ospitalità e viaggi
option-industries-insurance = Assicurazioni
option-industries-discrete_manufacturing = Produzione discreta
option-industries-process_manufacturing = Produzione di processo
option-industries-nonprofit = Non profit
option-industries-oil_and_gas = Petrolio e gas
option-industries-pharmaceuticals = Farmaceutico
option-industries-professional_services = Servizi professionali
option-industries-public_safety = Sicurezza pubblica
option-industries-real_estate = Immobiliare
option-industries-retail = Commercio al dettaglio
option-industries-telecommunications = Telecomunicazioni
option-industries-transport_and_logistics = Trasporti e logistica
option-industries-wholesale = Commercio all’ingrosso
option-industries-other = Altro
question-business_functions = Ambiti coperti dalle soluzioni
option-business_functions-finance = Finanza
option-business_functions-human_resources = Risorse umane
option-business_functions-sales_and_service = Vendite e servizio clienti
option-business_functions-supply_chain = Catena di fornitura
option-business_functions-production = Produzione
option-business_functions-analytics = Analisi dei dati
option-business_functions-collaboration = Collaborazione
option-business_functions-communication = Comunicazione
option-business_functions-security = Sicurezza
option-business_functions-infrastructure = Infrastruttura
question-deal_size = Progetto tipico, in dollari USA
option-deal_size-under_5_thousand = Meno di 5.000
option-deal_size-from_5_thousand = Da 5.000 a 24.999
option-deal_size-from_25_thousand = Da 25.000 a 99.999
option-deal_size-from_100_thousand = Da 100.000 a 499.999
option-deal_size-from_500_thousand = 500.000 o più
question-customer_count = Numero di clienti
option-customer_count-under_10 = Meno di 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1.000 o più
question-customer_languages = Lingue parlate con i clienti

## Organization profile: technologies

section-technologies = Tecnologie utilizzate

question-products_used = Quali prodotti si usano nelle soluzioni?
question-product_work = Attività svolte con questi prodotti
option-product_work-sell = Vendita
option-product_work-install = Installazione
option-product_work-develop = Sviluppo su questi prodotti
option-product_work-support = Assistenza
option-product_work-train = Formazione
question-main_products = I più importanti
question-main_products-hint = Scegliere al massimo tre prodotti.
question-development_languages = Linguaggi di programmazione
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
option-development_languages-low_code = Strumenti low-code
option-development_languages-other = Altro
question-hardware = Hardware e dispositivi
option-hardware-desktops = Computer fissi e portatili
option-hardware-servers = Server
option-hardware-storage = Archiviazione
option-hardware-network = Dispositivi di rete
option-hardware-tills = Casse e terminali POS
option-hardware-tablets = Tablet
option-hardware-smartphones = Smartphone
option-hardware-printers = Stampanti
option-hardware-embedded = Dispositivi embedded

## Organization profile: directory

section-directory = Elenco dei partner

question-description = Descrizione dell’organizzazione
question-description-hint = I clienti la leggono nell’elenco dei partner. Solo testo, massimo 2.000 caratteri.
question-public_web_address = Indirizzo web per i clienti
question-public_phone = Telefono per i clienti
question-opening_hours = Orari di apertura
