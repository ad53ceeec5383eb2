-vendor = Meridian

program-name = Meridian-Partner{"\u00AD"}programm

service-center-emea = Europa, Naher Osten und Afrika
service-center-americas = Amerika
service-center-asia_pacific = Asien-Pazifik

## Levels: the name, whom it is for, what it takes, what it brings

level-registered = Registriertes Mitglied
level-registered-for = Für alle Unternehmen, die { -vendor } verkaufen, betreuen oder darauf aufbauen.
level-registered-takes = Ihre Kontaktdaten, ein unterschriebener Vertrag und zwei Profile
level-registered-brings = Ein Eintrag im Partnerverzeichnis, Schulungen und die Partner-Hotline

level-certified = Zertifizierter Partner
level-certified-for = Für Unternehmen, deren Fachleute ihr Können nachgewiesen haben.
level-certified-takes = 50 Partnerpunkte sowie zwei zertifizierte Personen oder ein geprüftes Produkt
level-certified-brings = Lizenzen für den internen Gebrauch und eine feste technische Ansprechperson

level-gold = Gold-zertifizierter Partner
level-gold-for = Für Unternehmen mit nachgewiesener Tiefe in mindestens einem Fachgebiet.
level-gold-takes = 120 Partnerpunkte und eine Kompetenz, dazu besetzte wichtige Ansprechrollen
level-gold-brings = Eine Servicekoordination und ein größeres Lizenzkontingent

## Fees

fee-annual = Programmgebühr (Jahresgebühr)

## Partner points

points-competencies = Kompetenzen
points-certified_people = Zertifizierte Personen
points-customer_references = Kundenreferenzen
points-tested_products = Geprüfte Produkte
points-customer_satisfaction = Kundenzufriedenheit
points-events = Veranstaltungen
points-other_competencies_and_designation = Weitere Kompetenzen und Auszeichnung
points-sales_impact = Vertriebswirkung

## Credentials and exams

credential-certified_professional = Zertifikat für Fachkräfte
credential-certified_trainer = Zertifikat für Lehrkräfte
credential-systems_administrator = Zertifikat für Systemadministration
credential-application_developer = Zertifikat für Anwendungsentwicklung
credential-systems_engineer = Zertifikat für Systemtechnik
credential-solution_developer = Zertifikat für Lösungsentwicklung
credential-database_administrator = Zertifikat für Datenbankadministration

exam-networking = Prüfung: Netzwerke
exam-infrastructure = Prüfung: Erweiterte Infrastruktur
exam-security = Prüfung: Sicherheit
exam-analytics = Prüfung: Datenanalyse
exam-workplace = Prüfung: Arbeitsplatz
exam-business_applications = Prüfung: Geschäftsanwendungen
exam-integration = Prüfung: Prozessintegration
exam-databases = Prüfung: Datenbanken
exam-mobile = Prüfung: Mobile Lösungen
exam-development = Prüfung: Softwareentwicklung
exam-small_business_server = Prüfung: Server für Kleinunternehmen
exam-small_business_network = Prüfung: Netzwerke für Kleinunternehmen
exam-small_business_sales_assessment = Test: Verkauf an Kleinunternehmen
exam-licensing_assessment = Test: Lizenzierung
exam-hardware_assessment = Test: Hardware

## Competencies

competency-networking_infrastructure = Lösungen für Netzwerkinfrastruktur
competency-advanced_infrastructure = Erweiterte Infrastrukturlösungen
competency-security = Sicherheitslösungen
competency-integrated_ebusiness = Integrierte E-Business-Lösungen
competency-business_intelligence = Business Intelligence
competency-information_worker = Produktivitätslösungen für Wissensarbeit
competency-isv_software = ISV- und Softwarelösungen
competency-learning = Schulungslösungen
competency-business_solutions = Unternehmenslösungen
competency-oem_hardware = OEM-Hardwarelösungen
competency-licensing = Lizenzierungslösungen
competency-business_process_integration = Geschäftsprozess- und Integrationslösungen
competency-data_management = Datenmanagementlösungen
competency-mobility = Mobile Lösungen
competency-custom_development = Individualentwicklung

## Designations

designation-small_business_specialist = Spezialist für Kleinunternehmen
designation-small_business_specialist-hint = Für Partner, die wissen, was Kleinunternehmen brauchen.

## Contact roles

contact-role-primary = Hauptansprech{"\u00AD"}person
contact-role-primary-hint = Unser erster Kontakt. Am Hauptsitz auch mit der Globalen Administration betraut.
contact-role-executive = Ansprechperson der Geschäftsleitung
contact-role-executive-hint = Verantwortet die Beziehung zu uns.
contact-role-sales_marketing = Ansprechperson für Vertrieb und Marketing
contact-role-sales_marketing-hint = Erhält Nachrichten zu Vertrieb und Marketing.
contact-role-first_technical = Erste technische Ansprechperson
contact-role-first_technical-hint = Erhält technische Nachrichten und Downloads für die Entwicklung.
contact-role-second_technical = Zweite technische Ansprechperson
contact-role-second_technical-hint = Vertritt die erste technische Ansprechperson.
contact-role-benefits = Ansprechperson für Leistungen
contact-role-benefits-hint = Erhält Leistungspakete und Produktschlüssel.

## Benefits

benefit-directory_listing = Ein Eintrag im Partnerverzeichnis
benefit-partner_support = Die Partner-Hotline
benefit-bid_advice = Rückruf zu Angeboten und Leistungsverzeichnissen
benefit-training = Online-Schulungen
benefit-software_subscription = Zugang zum Softwareabonnement
benefit-technical_contact = Eine feste technische Ansprechperson
benefit-internal_use_licenses = Lizenzen für den internen Gebrauch
benefit-benefits_kit = Das Leistungspaket, gemeinsam für alle Standorte
benefit-certified_logo = Das Logo „Zertifizierter Partner“
benefit-service_coordinator = Eine technische Servicekoordination
benefit-large_internal_use_licenses = Ein größeres Kontingent an Lizenzen für den internen Gebrauch
benefit-gold_logo = Das Logo „Gold-zertifizierter Partner“
benefit-competency_logo = Das Logo der Kompetenz
benefit-competency_licenses = Weitere Lizenzen für den internen Gebrauch
benefit-online_labs = Online-Labore
benefit-campaigns = Fertige Marketingkampagnen
benefit-priority_listing = Vorrang bei Suchen im Partnerverzeichnis
benefit-specialist_logo = Das Logo „Spezialist für Kleinunternehmen“
benefit-specialist_forum = Das Forum der Spezialisten, mit Antworten aus unserer Entwicklung

## Lists of answers that several questions share

option-shares-none = Keiner
option-shares-under_25 = Unter 25 %
option-shares-from_25_to_50 = 25–50 %
option-shares-from_51_to_75 = 51–75 %
option-shares-over_75 = Über 75 %

option-business_types-consulting = Beratungsunternehmen
option-business_types-hardware_vendor = Unabhängiger Hardwareanbieter
option-business_types-software_vendor = Unabhängiger Softwareanbieter
option-business_types-large_account_reseller = Händler für Großkunden
option-business_types-original_equipment_manufacturer = Originalgerätehersteller (OEM)
option-business_types-support_provider = Supportanbieter
option-business_types-system_builder = Systemhersteller
option-business_types-system_integrator = Systemintegrator
option-business_types-value_added_provider = Anbieter mit Zusatzleistungen (VAP)
option-business_types-value_added_reseller = Händler mit Zusatzleistungen (VAR)
option-business_types-hosting_provider = Hostinganbieter
option-business_types-training_center = Schulungszentrum
option-business_types-distributor = Distributor
option-business_types-telecommunications = Telekommunikationsanbieter
option-business_types-web_agency = Webagentur
option-business_types-business_adviser = Steuer- oder Unternehmensberatung

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

section-reaching_you = So erreichen wir Sie

question-business_email = Geschäftliche E-Mail-Adresse
question-business_email-hint = Verwenden Sie eine Adresse der Domäne Ihrer Organisation, falls vorhanden.
question-phone = Telefon
question-phone-hint = Mit Ländervorwahl, zum Beispiel +49 40 5550 0142.
question-mobile_phone = Mobiltelefon
question-name_in_own_script = Ihr Name in der Schrift Ihrer Sprache
question-name_in_own_script-hint = Wenn Sie ihn in anderen Schriftzeichen schreiben als in Ihrer Unterschrift.

## Individual profile: your work

section-your_work = Ihre Arbeit

question-job_role = Hauptaufgabe
option-job_role-owner_or_executive = Eigentum oder Geschäftsleitung
option-job_role-sales = Vertrieb
option-job_role-marketing = Marketing
option-job_role-business_development = Geschäftsentwicklung
option-job_role-presales = Vertriebsunterstützung
option-job_role-consultant_or_architect = Beratung oder Architektur
option-job_role-developer = Entwicklung
option-job_role-it_professional = IT oder Systemadministration
option-job_role-support = Support
option-job_role-trainer = Schulung
option-job_role-project_manager = Projektleitung
option-job_role-purchasing = Einkauf oder Lizenzierung
option-job_role-operations_or_finance = Betrieb oder Finanzen
option-job_role-student_or_trainee = Studium oder Ausbildung
option-job_role-other = Sonstiges
question-job_role_other = Welche Aufgabe ist es?
question-technical_share = Anteil technischer Arbeit an Ihrer Zeit
question-interests = Was interessiert Sie?
question-interests-hint = Nur dazu schreiben wir Ihnen.

## Individual profile: language and mail

section-language_and_mail = Sprache und Nachrichten

question-preferred_language = Bevorzugte Sprache
question-preferred_language-hint = In dieser Sprache schreiben wir Ihnen.
question-time_zone = Zeitzone
question-mail_choices = Was dürfen wir Ihnen sonst senden?
question-mail_choices-hint = Mitteilungen zu Ihrer Mitgliedschaft erhalten Sie immer.
option-mail_choices-newsletter = Den Newsletter
option-mail_choices-events = Veranstaltungen
option-mail_choices-training = Schulungen
option-mail_choices-offers = Angebote
option-mail_choices-telephone = Anrufe per Telefon
option-mail_choices-post = Briefe per Post
option-mail_choices-research = Umfragen

## Organization profile: business focus

section-business_focus = Geschäftsschwerpunkt

question-business_type = Was beschreibt Ihre Organisation am besten?
question-other_business_types = Was trifft außerdem auf sie zu?
question-outside_sales = Anteil der Verkäufe an Kunden außerhalb Ihres Unternehmens
question-outside_sales-hint = Das Programm ist für Unternehmen, die den größten Teil ihrer Leistung an andere verkaufen.
option-outside_sales-up_to_25 = Bis zu 25 %
option-outside_sales-from_26_to_50 = 26–50 %
option-outside_sales-from_51_to_75 = 51–75 %
option-outside_sales-over_75 = Über 75 %
question-vendor_share = Umsatzanteil mit Produkten von { -vendor }
question-revenue_split = Wie verteilt sich Ihr Umsatz?
question-revenue_split-hint = In Prozent. Die Anteile ergeben zusammen 100.
option-revenue_split-licenses = Lizenzen
option-revenue_split-hardware = Hardware
option-revenue_split-services = Dienstleistungen
option-revenue_split-own_software = Eigene Software
option-revenue_split-training = Schulungen
option-revenue_split-hosting = Hosting
question-employees = Beschäftigte
option-employees-one = 1
option-employees-from_2_to_4 = 2–4
option-employees-from_5_to_9 = 5–9
option-employees-from_10_to_24 = 10–24
option-employees-from_25_to_49 = 25–49
option-employees-from_50_to_99 = 50–99
option-employees-from_100_to_249 = 100–249
option-employees-from_250_to_999 = 250–999
option-employees-from_1000 = 1.000 oder mehr
question-sales_staff = Davon im Vertrieb
question-technical_staff = Davon in der Technik
question-trainers = Davon in der Schulung
question-year_founded = Gründungsjahr
question-ownership = Eigentumsverhältnisse
option-ownership-independent = Unabhängig
option-ownership-subsidiary = Tochtergesellschaft
option-ownership-franchise = Franchise
option-ownership-publicly_listed = Börsennotiert
question-annual_revenue = Jahresumsatz in US-Dollar
option-annual_revenue-under_250_thousand = Unter 250.000
option-annual_revenue-from_250_thousand = 250.000 bis 999.999
option-annual_revenue-from_1_million = 1 bis 4,9 Millionen
option-annual_revenue-from_5_million = 5 bis 19,9 Millionen
option-annual_revenue-from_20_million = 20 bis 49,9 Millionen
option-annual_revenue-from_50_million = 50 Millionen oder mehr
question-other_platforms = Womit arbeiten Sie außerdem?
option-other_platforms-other_desktop = Andere Desktopsysteme
option-other_platforms-other_server = Andere Serversysteme
option-other_platforms-other_database = Andere Datenbanken
option-other_platforms-other_business_software = Andere Unternehmenssoftware
option-other_platforms-other_cloud = Andere Clouds
option-other_platforms-open_source = Open-Source-Software

## Organization profile: services

section-services = Ihre Dienstleistungen

question-services_offered = Welche Dienstleistungen bieten Sie an?
question-services_offered-hint = Wählen Sie alle, die man heute bei Ihnen beauftragen kann.
option-services_offered-consulting = Strategie- und Unternehmensberatung
option-services_offered-needs_analysis = Bedarfsanalyse
option-services_offered-architecture = Architektur und Entwurf
option-services_offered-custom_development = Individualentwicklung
option-services_offered-web_development = Webentwicklung
option-services_offered-integration = Integration
option-services_offered-deployment = Bereitstellung und Migration
option-services_offered-networking = Netzwerke
option-services_offered-security = Sicherheitsdienste
option-services_offered-managed_services = Managed Services
option-services_offered-outsourcing = Outsourcing
option-services_offered-hosting = Hosting
option-services_offered-support = Helpdesk und Support
option-services_offered-hardware_maintenance = Hardwarewartung
option-services_offered-hardware_building = Hardwarebau
option-services_offered-licensing_advice = Lizenzberatung
option-services_offered-software_asset_management = Software{"\u00AD"}bestands{"\u00AD"}verwaltung
option-services_offered-training = Schulungen
option-services_offered-project_management = Projektmanagement
option-services_offered-mobile_solutions = Mobile Lösungen
option-services_offered-data_and_reporting = Daten und Berichte
option-services_offered-localization = Lokalisierung
option-services_offered-other = Sonstige
question-services_other = Welche anderen Dienstleistungen?
question-delivery = Wo arbeiten Sie?
option-delivery-on_site = Vor Ort
option-delivery-remote = Per Fernzugriff
option-delivery-both = Beides
question-service_area = In welchem Umkreis arbeiten Sie?
option-service_area-city = In unserer Stadt
option-service_area-region = In unserer Region
option-service_area-country = In unserem Land
option-service_area-several_countries = In mehreren Ländern
question-response_time = Wie schnell antworten Sie?
option-response_time-one_hour = Innerhalb einer Stunde
option-response_time-four_hours = Innerhalb von vier Stunden
option-response_time-same_day = Am selben Tag
option-response_time-next_working_day = Am nächsten Arbeitstag
option-response_time-by_agreement = Nach Vereinbarung
question-emergency_service = Haben Sie einen Notdienst?
question-own_software = Verkaufen Sie eigene Standardsoftware?
question-own_software_names = Wie heißt diese Software?
question-own_software_names-hint = Trennen Sie mehrere Namen durch Kommas.
question-own_software_platforms = Auf welcher Plattform läuft sie?
question-own_software_runs = Wo wird sie betrieben?
option-own_software_runs-installed = Beim Kunden
option-own_software_runs-hosted = Bei Ihnen gehostet
option-own_software_runs-both = Beides
question-own_software_tested = Hat sie einen Produkttest bestanden?
question-wanted_partners = Mit welchen Partnern möchten Sie zusammenarbeiten?

## Organization profile: customers

section-customers = Ihre Kunden

question-customer_sizes = Wie groß sind Ihre Kunden, nach Anzahl der PCs?
question-customer_sizes-hint = Umsatzanteil in Prozent. Die Anteile ergeben zusammen 100.
option-customer_sizes-home = Privathaushalte
option-customer_sizes-from_1_to_4 = 1–4
option-customer_sizes-from_5_to_24 = 5–24
option-customer_sizes-from_25_to_49 = 25–49
option-customer_sizes-from_50_to_249 = 50–249
option-customer_sizes-from_250_to_499 = 250–499
option-customer_sizes-from_500_to_999 = 500–999
option-customer_sizes-from_1000 = 1.000 oder mehr
question-industries = Für welche Branchen arbeiten Sie?
option-industries-accounting_and_legal = Buchhaltung und Recht
option-industries-agriculture = Landwirtschaft
option-industries-architecture_and_engineering = Architektur und Ingenieurwesen
option-industries-automotive = Automobil
option-industries-banking = Banken und Kapitalmärkte
option-industries-construction = Bauwesen
option-industries-schools = Schulen
option-industries-higher_education = Hochschulen
option-industries-energy_and_utilities = Energie und Versorgung
option-industries-entertainment_and_media = Unterhaltung und Medien
option-industries-local_government = Kommunalverwaltung
option-industries-regional_government = Regionalverwaltung
option-industries-national_government = Staatsverwaltung
option-industries-health_care = Gesundheitswesen
option-industries-hospitality_and_travel = Gastgewerbe und Reisen
option-industries-insurance = Versicherungen
option-industries-discrete_manufacturing = Stückfertigung
option-industries-process_manufacturing = Prozessfertigung
option-industries-nonprofit = Gemeinnützige Organisationen
option-industries-oil_and_gas = Öl und Gas
option-industries-pharmaceuticals = Pharma
option-industries-professional_services = Unternehmensnahe Dienstleistungen
option-industries-public_safety = Öffentliche Sicherheit
option-industries-real_estate = Immobilien
option-industries-retail = Einzelhandel
option-industries-telecommunications = Telekommunikation
option-industries-transport_and_logistics = Transport und Logistik
option-industries-wholesale = Großhandel
option-industries-other = Sonstige
question-business_functions = Welchen Aufgaben dienen Ihre Lösungen?
option-business_functions-finance = Finanzen
option-business_functions-human_resources = Personalwesen
option-business_functions-sales_and_service = Vertrieb und Kundenservice
option-business_functions-supply_chain = Lieferkette
option-business_functions-production = Produktion
option-business_functions-analytics = Datenanalyse
option-business_functions-collaboration = Zusammenarbeit
option-business_functions-communication = Kommunikation
option-business_functions-security = Sicherheit
option-business_functions-infrastructure = Infrastruktur
question-deal_size = Typische Projektgröße in US-Dollar
option-deal_size-under_5_thousand = Unter 5.000
option-deal_size-from_5_thousand = 5.000 bis 24.999
option-deal_size-from_25_thousand = 25.000 bis 99.999
option-deal_size-from_100_thousand = 100.000 bis 499.999
option-deal_size-from_500_thousand = 500.000 oder mehr
question-customer_count = Anzahl der Kunden
option-customer_count-under_10 = Unter 10
option-customer_count-from_10 = 10–49
option-customer_count-from_50 = 50–199
option-customer_count-from_200 = 200–999
option-customer_count-from_1000 = 1.000 oder mehr
question-customer_languages = Sprachen, die Sie mit Ihren Kunden sprechen

## Organization profile: technologies

section-technologies = Ihre Technologien

question-products_used = Welche Produkte verwenden Sie in Ihren Lösungen?
question-product_work = Was tun Sie damit?
option-product_work-sell = Verkaufen
option-product_work-install = Installieren
option-product_work-develop = Darauf entwickeln
option-product_work-support = Betreuen
option-product_work-train = Schulen
question-main_products = Die wichtigsten davon
question-main_products-hint = Wählen Sie bis zu drei.
question-development_languages = Programmiersprachen
option-development_languages-c_and_cpp = C und C++
option-development_languages-go = Go
option-development_languages-java = Java
option-development_languages-javascript = JavaScript
option-development_languages-kotlin_and_swift = Kotlin und Swift
option-development_languages-php = PHP
option-development_languages-python = Python
option-development_languages-ruby = Ruby
option-development_languages-rust = Rust
option-development_languages-sql = SQL
option-development_languages-low_code = Low-Code-Werkzeuge
option-development_languages-other = Sonstige
question-hardware = Hardware und Geräte
option-hardware-desktops = Desktops und Laptops
option-hardware-servers = Server
option-hardware-storage = Speichersysteme
option-hardware-network = Netzwerkgeräte
option-hardware-tills = Kassen und Kartenterminals
option-hardware-tablets = Tablets
option-hardware-smartphones = Smartphones
option-hardware-printers = Drucker
option-hardware-embedded = Eingebettete Geräte

## Organization profile: directory

section-directory = Partnerverzeichnis

question-description = Beschreiben Sie Ihre Organisation
question-description-hint = Das steht öffentlich im Partnerverzeichnis. Reiner Text, bis zu 2.000 Zeichen.
question-public_web_address = Webadresse für Kunden
question-public_phone = Telefon für Kunden
question-opening_hours = Öffnungszeiten
