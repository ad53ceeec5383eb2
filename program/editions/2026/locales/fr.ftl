-vendor = Meridian

program-name = Programme partenaires Meridian

service-center-emea = Europe, Moyen-Orient et Afrique
service-center-americas = Amériques
service-center-asia_pacific = Asie-Pacifique

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Membre inscrit
level-registered-for = Pour toute entreprise qui vend les produits { -vendor }, en assure le service ou développe avec eux.
level-registered-takes = Vos coordonnées, un contrat signé et deux profils
level-registered-brings = Une fiche dans l’annuaire, des formations et la ligne d’assistance partenaires

level-certified = Partenaire certifié
level-certified-for = Pour les entreprises dont les équipes ont montré leur savoir-faire.
level-certified-takes = 50 points partenaire, ainsi que deux personnes certifiées ou un produit testé
level-certified-brings = Des licences à usage interne et un contact technique attitré

level-gold = Partenaire certifié Gold
level-gold-for = Pour les entreprises à l’expertise prouvée dans au moins un domaine.
level-gold-takes = 120 points partenaire et une compétence, avec les principaux rôles de contact pourvus
level-gold-brings = Une coordination de service et une dotation en licences plus importante

## Fees

fee-annual = Cotisation du programme (annuelle)

## Partner points

points-competencies = Compétences
points-certified_people = Personnes certifiées
points-customer_references = Références client
points-tested_products = Produits testés
points-customer_satisfaction = Satisfaction des clients
points-events = Événements
points-other_competencies_and_designation = Autres compétences et distinction
points-sales_impact = Impact sur les ventes

## Credentials and exams

credential-certified_professional = Certification professionnelle
credential-certified_trainer = Certification en formation
credential-systems_administrator = Certification en administration de systèmes
credential-application_developer = Certification en développement d’applications
credential-systems_engineer = Certification en ingénierie des systèmes
credential-solution_developer = Certification en développement de solutions
credential-database_administrator = Certification en administration de bases de données

exam-networking = Examen : réseaux
exam-infrastructure = Examen : infrastructure avancée
exam-security = Examen : sécurité
exam-analytics = Examen : analyse de données
exam-workplace = Examen : poste de travail
exam-business_applications = Examen : applications de gestion
exam-integration = Examen : intégration de processus
exam-databases = Examen : bases de données
exam-mobile = Examen : solutions mobiles
exam-development = Examen : développement logiciel
exam-small_business_server = Examen : serveurs pour petites entreprises
exam-small_business_network = Examen : réseaux pour petites entreprises
exam-small_business_sales_assessment = Évaluation : vente aux petites entreprises
exam-licensing_assessment = Évaluation : licences
exam-hardware_assessment = Évaluation : matériel

## Competencies

competency-networking_infrastructure = Solutions d’infrastructure réseau
competency-advanced_infrastructure = Solutions d’infrastructure avancée
competency-security = Solutions de sécurité
competency-integrated_ebusiness = Solutions e-business intégrées
competency-business_intelligence = Informatique décisionnelle
competency-information_worker = Solutions de productivité bureautique
competency-isv_software = Solutions logicielles et éditeurs indépendants
competency-learning = Solutions de formation
competency-business_solutions = Solutions de gestion
competency-oem_hardware = Solutions matérielles OEM
competency-licensing = Solutions de licences
competency-business_process_integration = Solutions de processus métier et d’intégration
competency-data_management = Solutions de gestion des données
competency-mobility = Solutions de mobilité
competency-custom_development = Solutions de développement sur mesure

## Designations

designation-small_business_specialist = Spécialiste des petites entreprises
designation-small_business_specialist-hint = Pour les partenaires qui connaissent les besoins des petites entreprises.

## Contact roles

contact-role-primary = Contact principal du programme
contact-role-primary-hint = Notre premier contact. Au siège, a aussi l’Administration globale.
contact-role-executive = Contact de direction
contact-role-executive-hint = Porte la relation avec nous.
contact-role-sales_marketing = Contact commercial et marketing
contact-role-sales_marketing-hint = Reçoit les messages commerciaux et marketing.
contact-role-first_technical = Premier contact technique
contact-role-first_technical-hint = Reçoit les messages techniques et les téléchargements pour le développement.
contact-role-second_technical = Second contact technique
contact-role-second_technical-hint = Remplace le premier contact technique.
contact-role-benefits = Contact pour les avantages
contact-role-benefits-hint = Reçoit les kits et les clés de produit.

## Benefits

benefit-directory_listing = Une fiche dans l’annuaire des partenaires
benefit-partner_support = La ligne d’assistance partenaires
benefit-bid_advice = Un conseil téléphonique sur les offres et cahiers des charges
benefit-training = Des formations en ligne
benefit-software_subscription = L’accès à l’abonnement logiciel
benefit-technical_contact = Un contact technique attitré
benefit-internal_use_licenses = Des licences à usage interne
benefit-benefits_kit = Le kit d’avantages, commun à tous les établissements
benefit-certified_logo = Le logo « Partenaire certifié »
benefit-service_coordinator = Une coordination technique de service
benefit-large_internal_use_licenses = Une dotation plus importante en licences à usage interne
benefit-gold_logo = Le logo « Partenaire certifié Gold »
benefit-competency_logo = Le logo de la compétence
benefit-competency_licenses = Davantage de licences à usage interne
benefit-online_labs = Des laboratoires en ligne
benefit-campaigns = Des campagnes marketing prêtes à l’emploi
benefit-priority_listing = La priorité dans les recherches de l’annuaire
benefit-specialist_logo = Le logo « Spécialiste des petites entreprises »
benefit-specialist_forum = Le forum des spécialistes, avec les réponses de nos équipes techniques

## Lists of answers that several questions share

option-shares-none = Aucune
option-shares-under_25 = Moins de 25 %
option-shares-from_25_to_50 = 25–50 %
option-shares-from_51_to_75 = 51–75 %
option-shares-over_75 = Plus de 75 %

option-business_types-consulting = Société de conseil
option-business_types-hardware_vendor = Fournisseur de matériel indépendant
option-business_types-software_vendor = Éditeur de logiciels indépendant
option-business_types-large_account_reseller = Revendeur grands comptes
option-business_types-original_equipment_manufacturer = Constructeur (OEM)
option-business_types-support_provider = Prestataire d’assistance
option-business_types-system_builder = Assembleur
option-business_types-system_integrator = Intégrateur de systèmes
option-business_types-value_added_provider = Fournisseur à valeur ajoutée
option-business_types-value_added_reseller = Revendeur à valeur ajoutée
option-business_types-hosting_provider = Hébergeur
option-business_types-training_center = Centre de formation
option-business_types-distributor = Distributeur
option-business_types-telecommunications = Opérateur de télécommunications
option-business_types-web_agency = Agence web
option-business_types-business_adviser = Cabinet comptable ou de conseil

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

section-reaching_you = Comment vous joindre

question-business_email = Adresse électronique professionnelle
question-business_email-hint = Utilisez de préférence une adresse du domaine de votre organisation.
question-phone = Téléphone
question-phone-hint = Avec l’indicatif du pays, par exemple +49 40 5550 0142.
question-mobile_phone = Téléphone mobile
question-name_in_own_script = Votre nom dans son écriture d’origine
question-name_in_own_script-hint = Si vous l’écrivez avec d’autres caractères que ceux de votre signature.

## Individual profile: your work

section-your_work = Votre travail

question-job_role = Rôle principal
option-job_role-owner_or_executive = Propriétaire ou direction
option-job_role-sales = Vente
option-job_role-marketing = Marketing
option-job_role-business_development = Développement commercial
option-job_role-presales = Avant-vente
option-job_role-consultant_or_architect = Conseil ou architecture
option-job_role-developer = Développement
option-job_role-it_professional = Informatique ou administration de systèmes
option-job_role-support = Assistance
option-job_role-trainer = Formation
option-job_role-project_manager = Gestion de projet
option-job_role-purchasing = Achats ou licences
option-job_role-operations_or_finance = Exploitation ou finance
option-job_role-student_or_trainee = Études ou stage
option-job_role-other = Autre
question-job_role_other = De quel rôle s’agit-il ?
question-technical_share = Part de votre temps consacrée à la technique
question-interests = Qu’est-ce qui vous intéresse ?
question-interests-hint = Nous ne vous écrivons que sur ces sujets.

## Individual profile: language and mail

section-language_and_mail = Langue et messages

question-preferred_language = Langue préférée
question-preferred_language-hint = Nous vous écrivons dans cette langue.
question-time_zone = Fuseau horaire
question-mail_choices = Que pouvons-nous vous envoyer d’autre ?
question-mail_choices-hint = Vous recevez toujours les avis sur votre adhésion.
option-mail_choices-newsletter = La lettre d’information
option-mail_choices-events = Événements
option-mail_choices-training = Formations
option-mail_choices-offers = Offres
option-mail_choices-telephone = Appels téléphoniques
option-mail_choices-post = Courrier postal
option-mail_choices-research = Enquêtes

## Organization profile: business focus

section-business_focus = Activité

question-business_type = Qu’est-ce qui décrit le mieux votre organisation ?
question-other_business_types = Qu’est-ce qui la décrit aussi ?
question-outside_sales = Part des ventes à des clients extérieurs à votre entreprise
question-outside_sales-hint = Le programme s’adresse aux entreprises qui vendent l’essentiel de leur travail à d’autres.
option-outside_sales-up_to_25 = Jusqu’à 25 %
option-outside_sales-from_26_to_50 = 26–50 %
option-outside_sales-from_51_to_75 = 51–75 %
option-outside_sales-over_75 = Plus de 75 %
question-vendor_share = Part du chiffre d’affaires issue des produits { -vendor }
question-revenue_split = Comment se répartit votre chiffre d’affaires ?
question-revenue_split-hint = En pour cent. Le total des parts est de 100.
option-revenue_split-licenses = Licences
option-revenue_split-hardware = Matériel
option-revenue_split-services = Services
option-revenue_split-own_software = Logiciels propres
option-revenue_split-training = Formation
option-revenue_split-hosting = Hébergement
question-employees = Effectif
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1 000 ou plus
question-sales_staff = Dont vente
question-technical_staff = Dont technique
question-trainers = Dont formation
question-year_founded = Année de création
question-ownership = Capital
option-ownership-independent = Indépendante
option-ownership-subsidiary = Filiale
option-ownership-franchise = Franchise
option-ownership-publicly_listed = Cotée en bourse
question-annual_revenue = Chiffre d’affaires annuel, en dollars américains
option-annual_revenue-under_250_thousand = Moins de 250 000
option-annual_revenue-from_250_thousand = De 250 000 à 999 999
option-annual_revenue-from_1_million = De 1 à 4,9 millions
option-annual_revenue-from_5_million = De 5 à 19,9 millions
option-annual_revenue-from_20_million = De 20 à 49,9 millions
option-annual_revenue-from_50_million = 50 millions ou plus
question-other_platforms = Avec quoi d’autre travaillez-vous ?
option-other_platforms-other_desktop = Autres systèmes de bureau
option-other_platforms-other_server = Autres systèmes serveur
option-other_platforms-other_database = Autres bases de données
option-other_platforms-other_business_software = Autres logiciels de gestion
option-other_platforms-other_cloud = Autres clouds
option-other_platforms-open_source = Logiciels open source

## Organization profile: services

section-services = Vos services

question-services_offered = Quels services proposez-vous ?
question-services_offered-hint = Choisissez tous ceux que les clients peuvent commander aujourd’hui.
option-services_offered-consulting = Conseil en stratégie et gestion
option-services_offered-needs_analysis = Analyse des besoins
option-services_offered-architecture = Architecture et conception
option-services_offered-custom_development = Développement sur mesure
option-services_offered-web_development = Développement web
option-services_offered-integration = Intégration
option-services_offered-deployment = Déploiement et migration
option-services_offered-networking = Réseaux
option-services_offered-security = Services de sécurité
option-services_offered-managed_services = Infogérance
option-services_offered-outsourcing = Externalisation
option-services_offered-hosting = Hébergement
option-services_offered-support = Centre d’assistance et support
option-services_offered-hardware_maintenance = Maintenance de matériel
option-services_offered-hardware_building = Assemblage de matériel
option-services_offered-licensing_advice = Conseil en licences
option-services_offered-software_asset_management = Gestion des actifs logiciels
option-services_offered-training = Formation
option-services_offered-project_management = Gestion de projet
option-services_offered-mobile_solutions = Solutions mobiles
option-services_offered-data_and_reporting = Données et rapports
option-services_offered-localization = Localisation
option-services_offered-other = Autre
question-services_other = Quels autres services ?
question-delivery = Où intervenez-vous ?
option-delivery-on_site = Sur site
option-delivery-remote = À distance
option-delivery-both = Les deux
question-service_area = Jusqu’où intervenez-vous ?
option-service_area-city = Notre ville
option-service_area-region = Notre région
option-service_area-country = Notre pays
option-service_area-several_countries = Plusieurs pays
question-response_time = Sous quel délai répondez-vous ?
option-response_time-one_hour = Une heure
option-response_time-four_hours = Quatre heures
option-response_time-same_day = Le jour même
option-response_time-next_working_day = Le jour ouvré suivant
option-response_time-by_agreement = Selon accord
question-emergency_service = Avez-vous un service d’urgence ?
question-own_software = Vendez-vous vos propres progiciels ?
question-own_software_names = Comment s’appellent ces progiciels ?
question-own_software_names-hint = Séparez les noms par des virgules.
question-own_software_platforms = Sur quelles plateformes fonctionnent-ils ?
question-own_software_runs = Où sont-ils exploités ?
option-own_software_runs-installed = Chez le client
option-own_software_runs-hosted = Hébergés par vous
option-own_software_runs-both = Les deux
question-own_software_tested = Ont-ils réussi un test de produit ?
question-wanted_partners = Avec quels partenaires souhaitez-vous travailler ?

## Organization profile: customers

section-customers = Vos clients

question-customer_sizes = Quelle est la taille de vos clients, en nombre de PC ?
question-customer_sizes-hint = Part du chiffre d’affaires en pour cent. Le total des parts est de 100.
option-customer_sizes-home = Particuliers
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1 000 ou plus
question-industries = Pour quels secteurs travaillez-vous ?
option-industries-accounting_and_legal = Comptabilité et droit
option-industries-agriculture = Agriculture
option-industries-architecture_and_engineering = Architecture et ingénierie
option-industries-automotive = Automobile
option-industries-banking = Banque et marchés financiers
option-industries-construction = Construction
option-industries-schools = Enseignement primaire et secondaire
option-industries-higher_education = Enseignement supérieur
option-industries-energy_and_utilities = Énergie et services publics
option-industries-entertainment_and_media = Divertissement et médias
option-industries-local_government = Administration locale
option-industries-regional_government = Administration régionale
option-industries-national_government = Administration nationale
option-industries-health_care = Santé
option-industries-hospitality_and_travel = Hôtellerie et voyages
option-industries-insurance = Assurance
option-industries-discrete_manufacturing = Industrie manufacturière
option-industries-process_manufacturing = Industrie de procédés
option-industries-nonprofit = Secteur non lucratif
option-industries-oil_and_gas = Pétrole et gaz
option-industries-pharmaceuticals = Industrie pharmaceutique
option-industries-professional_services = Services aux entreprises
option-industries-public_safety = Sécurité publique
option-industries-real_estate = Immobilier
option-industries-retail = Commerce de détail
option-industries-telecommunications = Télécommunications
option-industries-transport_and_logistics = Transport et logistique
option-industries-wholesale = Commerce de gros
option-industries-other = Autre
question-business_functions = À quoi servent vos solutions ?
option-business_functions-finance = Finance
option-business_functions-human_resources = Ressources humaines
option-business_functions-sales_and_service = Vente et service client
option-business_functions-supply_chain = Chaîne d’approvisionnement
option-business_functions-production = Production
option-business_functions-analytics = Analyse de données
option-business_functions-collaboration = Collaboration
option-business_functions-communication = Communication
option-business_functions-security = Sécurité
option-business_functions-infrastructure = Infrastructure
question-deal_size = Projet type, en dollars américains
option-deal_size-under_5_thousand = Moins de 5 000
option-deal_size-from_5_thousand = De 5 000 à 24 999
option-deal_size-from_25_thousand = De 25 000 à 99 999
option-deal_size-from_100_thousand = De 100 000 à 499 999
option-deal_size-from_500_thousand = 500 000 ou plus
question-customer_count = Nombre de clients
option-customer_count-under_10 = Moins de 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1 000 ou plus
question-customer_languages = Langues que vous parlez avec vos clients

## Organization profile: technologies

section-technologies = Vos technologies

question-products_used = Quels produits utilisez-vous dans vos solutions ?
question-product_work = Qu’en faites-vous ?
option-product_work-sell = Vente
option-product_work-install = Installation
option-product_work-develop = Développement
option-product_work-support = Assistance
option-product_work-train = Formation
question-main_products = Les plus importants
question-main_products-hint = Choisissez-en trois au plus.
question-development_languages = Langages de programmation
option-development_languages-c_and_cpp = C et C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin et Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = Outils low-code
option-development_languages-other = Autre
question-hardware = Matériel et appareils
option-hardware-desktops = Ordinateurs de bureau et portables
option-hardware-servers = Serveurs
option-hardware-storage = Stockage
option-hardware-network = Équipements réseau
option-hardware-tills = Caisses et terminaux de paiement
option-hardware-tablets = Tablettes
option-hardware-smartphones = Smartphones
option-hardware-printers = Imprimantes
option-hardware-embedded = Appareils embarqués

## Organization profile: directory

section-directory = Annuaire

question-description = Décrivez votre organisation
question-description-hint = Les clients lisent ce texte dans l’annuaire. Texte brut, 2 000 caractères au plus.
question-public_web_address = Adresse web pour les clients
question-public_phone = Téléphone pour les clients
question-opening_hours = Heures d’ouverture
